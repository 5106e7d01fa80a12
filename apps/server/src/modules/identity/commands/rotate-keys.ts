import { type Command, EXIT } from '#kernel/command';
import { bindInstallation } from '../installation.ts';
import { rotateDataKey } from '../use-cases/rotate-data-key.ts';

/** `rotate-keys`: encrypts personal data anew with a new key. The server may run meanwhile. */
export const rotateKeys: Command = {
  name: 'rotate-keys',
  summary: 'Mã hóa lại dữ liệu cá nhân bằng khóa mới / Encrypt personal data anew with a new key',
  usage: 'bin/thongsuot rotate-keys',
  positionals: [],
  options: {},
  needsDatabase: true,
  run: async ({ config, context, out }) => {
    await bindInstallation(config);
    const { keyNumber, accounts } = await rotateDataKey(context, {});
    out(`Khóa ${keyNumber}: ${accounts} tài khoản / Key ${keyNumber}: ${accounts} accounts`);
    return EXIT.done;
  },
};
