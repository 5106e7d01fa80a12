import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Channel, Letter, OpenChannel } from './channels.ts';
import { mailOf } from './smtp-server.ts';

/** What a demonstration's e-mails come from; the domain is one that can never exist (RFC 2606). */
const DEMONSTRATION_FROM = 'Thông Suốt <khong-tra-loi@thong-suot.example>';

/** E-mails as `.eml` files, readable by their owner only: what would have left is looked at, and nothing leaves. */
export function emailFolder(folder: string, host: string): Channel {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return folderChannel(folder, 'eml', async (letter) => {
    const { message } = await transport.sendMail(mailOf(letter, DEMONSTRATION_FROM, host));
    return message as Buffer;
  });
}

/** Text messages as `.sms.txt` files: the number, an empty line, the text. */
export function smsFolder(folder: string): Channel {
  return folderChannel(folder, 'sms.txt', async ({ to, text }) => Buffer.from(`${to}\n\n${text}\n`));
}

function folderChannel(folder: string, ending: string, contentOf: (letter: Letter) => Promise<Buffer>): Channel {
  const open: OpenChannel = {
    send: async (letter) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, `${letter.batch}.${ending}`), await contentOf(letter), { mode: 0o600 });
      return null;
    },
    close: () => undefined,
  };
  return { leadsTo: 'folder', open: () => open };
}
