import { type Command, type CommandArguments, type DatabaseEnvironment, EXIT, UsageError } from '#kernel/command';
import { Problem } from '#kernel/problems';
import { bindInstallation } from '../installation.ts';
import { findAccount } from '../use-cases/read-account.ts';
import { resetFactors } from '../use-cases/second-factor/remove-factor.ts';

/** `reset-factors`: for an administrator who has lost every factor, when there is no other to ask. */
export const resetFactorsCommand: Command = {
  name: 'reset-factors',
  summary: 'Gỡ mọi yếu tố thứ hai của một tài khoản / Remove all second factors of an account',
  usage: `bin/thongsuot reset-factors --login ten@don-vi --reason "LÝ DO"

Nhật ký giữ lý do; mọi phiên của người đó kết thúc. / The audit keeps the reason; all sessions of the person end.`,
  positionals: [],
  options: { login: { type: 'string' }, reason: { type: 'string' } },
  needsDatabase: true,
  run: reset,
};

async function reset({ config, context, out, error }: DatabaseEnvironment, { values }: CommandArguments): Promise<number> {
  const { login, reason } = values;
  if (typeof login !== 'string' || typeof reason !== 'string' || reason.trim().length < 3)
    throw new UsageError('--login, --reason: thiếu hoặc không hợp lệ / missing or invalid');
  await bindInstallation(config);
  try {
    const { accountId } = await findAccount(context, { loginName: login });
    await resetFactors(context, { accountId, reason: reason.trim() });
    out('Đã gỡ / Removed');
    return EXIT.done;
  } catch (refusal) {
    if (!(refusal instanceof Problem)) throw refusal;
    error(`${refusal.declaration.title} / ${refusal.declaration.titleEn}`);
    return EXIT.faultyInput;
  }
}
