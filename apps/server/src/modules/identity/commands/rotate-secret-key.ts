import { type Command, EXIT } from '#kernel/command';
import type { Context } from '#kernel/use-case';
import { SecretKeyError } from '../crypto/personal-data.ts';
import { bindInstallation } from '../installation.ts';
import { countAllAccounts } from '../queries/account-queries.ts';
import { renewLoginDigests, renewProviderRecords, renewStoredKeys } from '../use-cases/renew-secret.ts';

/** `rotate-secret-key`: encrypts anew what the SECRET_KEY before has encrypted. Broken off, it is run again. */
export const rotateSecretKey: Command = {
  name: 'rotate-secret-key',
  summary: 'Mã hóa lại mọi thứ bằng SECRET_KEY mới / Encrypt everything anew with a new SECRET_KEY',
  usage: `SECRET_KEY=mới/new SECRET_KEY_PREVIOUS=cũ/old bin/thongsuot rotate-secret-key

Máy chủ vẫn chạy, với cùng hai biến này. Bị ngắt thì chạy lại. / The server may run, with the same two variables. Broken off, run it again.`,
  positionals: [],
  options: {},
  needsDatabase: true,
  run: async ({ config, context, out, error, progress }) => {
    const { previous } = await bindInstallation(config);
    if (previous === null) {
      error('Thiếu SECRET_KEY_PREVIOUS / SECRET_KEY_PREVIOUS is missing');
      return EXIT.faultyInput;
    }
    try {
      const keys = await renewStoredKeys(context, {});
      const accounts = await renewAllDigests(context, progress);
      const records = await renewAllRecords(context);
      progress('xong / done', 1);
      out(
        `Đã mã hóa lại / Encrypted anew: ${keys.dataKeys + keys.signingKeys} khóa / keys, ${accounts} tài khoản / accounts, ` +
          `${records} bản ghi đăng nhập / sign-on records. Có thể bỏ SECRET_KEY_PREVIOUS / SECRET_KEY_PREVIOUS may go.`,
      );
      return EXIT.done;
    } catch (cause) {
      if (!(cause instanceof SecretKeyError)) throw cause;
      error('Không khóa nào mở được dữ liệu, chưa có gì thay đổi / Neither key opens the data, nothing was changed');
      return EXIT.faultyInput;
    }
  },
};

async function renewAllDigests(context: Context, progress: (label: string, fraction: number) => void): Promise<number> {
  const [counted] = await context.database.reading((tx) => countAllAccounts(tx));
  const all = Math.max(1, Number(counted?.count ?? 0));
  let seen = 0;
  for (let after: Awaited<ReturnType<typeof renewLoginDigests>>['next'] | undefined; after !== null; ) {
    const batch = await renewLoginDigests(context, { after: after ?? null });
    seen += batch.seen;
    after = batch.next;
    progress('tài khoản / accounts', Math.min(1, seen / all));
  }
  return seen;
}

async function renewAllRecords(context: Context): Promise<number> {
  let seen = 0;
  for (let after: Awaited<ReturnType<typeof renewProviderRecords>>['next'] | undefined; after !== null; ) {
    const batch = await renewProviderRecords(context, { after: after ?? null });
    seen += batch.seen;
    after = batch.next;
  }
  return seen;
}
