import { Value } from 'typebox/value';
import { vietnamDay } from '#kernel/calendar';
import { type Command, type CommandArguments, type DatabaseEnvironment, EXIT, UsageError } from '#kernel/command';
import { Problem } from '#kernel/problems';
import { bindInstallation } from '../installation.ts';
import { AppointmentInput, appoint } from '../use-cases/appoint.ts';
import { createAccount, NewAccountSchema } from '../use-cases/create-account.ts';

/** `create-account`: the first administrator of an installation comes from here; later ones make each other. */
export const createAccountCommand: Command = {
  name: 'create-account',
  summary: 'Tạo tài khoản và phân công vai trò / Create an account and appoint it to a role',
  usage: `bin/thongsuot create-account --login ten@don-vi --name "HỌ VÀ TÊN" --role ROLE --decision "SỐ QUYẾT ĐỊNH" [--area 91/30292] [--part party|council|committee|front] [--json]

In mật khẩu lần đầu, phải đổi khi đăng nhập / Prints the first password, to be changed at sign-in.`,
  positionals: [],
  options: {
    login: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    decision: { type: 'string' },
    area: { type: 'string' },
    part: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  needsDatabase: true,
  run: createAndAppoint,
};

async function createAndAppoint(
  { config, context, out, error }: DatabaseEnvironment,
  { values }: CommandArguments,
): Promise<number> {
  const { login, name, role, decision, area = null, part = null, json } = values;
  const account = { loginName: login, name };
  const appointment = { role, decision, area, part, validFrom: vietnamDay(context.clock.now()), validTo: null };
  if (!Value.Check(NewAccountSchema, account))
    throw new UsageError('--login, --name: thiếu hoặc không hợp lệ / missing or invalid');
  if (!Value.Check(AppointmentInput, appointment))
    throw new UsageError('--role, --decision, --area, --part: thiếu hoặc không hợp lệ / missing or invalid');
  await bindInstallation(config);
  try {
    const { accountId, firstPassword } = await context.database.transaction(async (tx) => {
      const made = await createAccount({ ...context, tx }, account);
      await appoint({ ...context, tx }, { accountId: made.accountId, ...appointment });
      return made;
    });
    out(
      json === true
        ? JSON.stringify({ accountId, loginName: account.loginName, firstPassword })
        : `${account.loginName}  ${firstPassword}`,
    );
    return EXIT.done;
  } catch (refusal) {
    if (!(refusal instanceof Problem)) throw refusal;
    error(`${refusal.declaration.title} / ${refusal.declaration.titleEn}`);
    return EXIT.faultyInput;
  }
}
