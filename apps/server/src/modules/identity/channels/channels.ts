import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#kernel/config';
import type { OutsideChannel } from '../domain/messages/message-kind.ts';
import type { Failure } from '../domain/messages/retry.ts';
import { emailFolder, smsFolder } from './outbox-folder.ts';
import { smsGateway } from './sms-gateway.ts';
import { smtpServer } from './smtp-server.ts';

/** What leaves at once to one person. `batch` names it for ever, so that a server that gets it twice can tell. */
export type Letter = {
  readonly to: string;
  readonly batch: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** A way out that is open now; `close` gives its connections back. */
export type OpenChannel = { send(letter: Letter): Promise<Failure | null>; close(): void };

/** A way out of the product: to a server, or into a folder of this machine, from which nothing leaves. */
export type Channel = { readonly leadsTo: 'server' | 'folder'; open(): OpenChannel };

export type Channels = Readonly<Record<OutsideChannel, Channel | null>>;

/** The folder below `DATA_DIR` in which a demonstration keeps what would have left. */
export const OUTBOX_FOLDER = 'outbox';

let bound: Channels = { email: null, sms: null };

/**
 * The ways out that the configuration opens. A demonstration without servers keeps e-mails and text messages in a folder; any other
 * installation sends nothing by a way that has no server.
 * @throws {Error} when the file with the gateway's token cannot be read
 */
export async function channelsOf(config: Config): Promise<Channels> {
  const { smtpUrl, smtpFrom, smsGatewayUrl, smsGatewayToken, smsGatewayTokenFile, publicUrl, mode, dataDir } = config;
  const folder = mode === 'demonstration' ? join(dataDir, OUTBOX_FOLDER) : null;
  const host = new URL(publicUrl).hostname;
  const token = smsGatewayTokenFile === null ? smsGatewayToken : (await readFile(smsGatewayTokenFile, 'utf8')).trim();
  const kept = folder === null ? { email: null, sms: null } : { email: emailFolder(folder, host), sms: smsFolder(folder) };
  return {
    email: smtpUrl !== null && smtpFrom !== null ? smtpServer(smtpUrl, smtpFrom, host) : kept.email,
    sms: smsGatewayUrl !== null ? smsGateway(smsGatewayUrl, token) : kept.sms,
  };
}

/** A port: bound with the installation's keys, before anything is sent. */
export async function bindChannels(config: Config): Promise<void> {
  bound = await channelsOf(config);
}

/** The ways out; none in a program that bound no installation. */
export function channels(): Channels {
  return bound;
}

/** Which ways out are open. */
export function openChannels(): OutsideChannel[] {
  return (['email', 'sms'] as const).filter((channel) => bound[channel] !== null);
}
