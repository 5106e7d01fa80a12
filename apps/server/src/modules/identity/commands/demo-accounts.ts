import { type Command, type CommandArguments, type CommandEnvironment, EXIT } from '#kernel/command';
import { readCredentials } from '../demonstration/credentials-file.ts';
import { describeCredentials } from '../demonstration/ensure-accounts.ts';

/** `demo-accounts`: the invented accounts with their passwords, for whoever may read the data directory. */
export const demoAccounts: Command = {
  name: 'demo-accounts',
  summary: 'In các tài khoản trình diễn / Print the demonstration accounts',
  usage: `bin/thongsuot demo-accounts [--json]

Chỉ có ở bản trình diễn, sau lần chạy bin/up đầu tiên / In a demonstration only, after the first bin/up.`,
  positionals: [],
  options: { json: { type: 'boolean', default: false } },
  needsDatabase: false,
  run: printAccounts,
};

async function printAccounts({ config, out, error }: CommandEnvironment, { values }: CommandArguments): Promise<number> {
  const credentials = config.mode === 'demonstration' ? await readCredentials(config.dataDir) : null;
  if (credentials === null) {
    error('Không có tài khoản trình diễn / There are no demonstration accounts');
    return EXIT.failed;
  }
  out(values['json'] === true ? JSON.stringify(credentials) : describeCredentials(credentials).join('\n'));
  return EXIT.done;
}
