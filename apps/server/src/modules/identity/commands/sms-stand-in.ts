import { once } from 'node:events';
import { join } from 'node:path';
import { type Command, EXIT, UsageError } from '#kernel/command';
import { OUTBOX_FOLDER } from '../channels/channels.ts';
import { smsStandIn } from '../channels/sms-stand-in.ts';

/** `sms-stand-in`: a gateway for trials, on this machine only. */
export const smsStandInCommand: Command = {
  name: 'sms-stand-in',
  summary: 'Cổng tin nhắn giả để chạy thử / A stand-in for an SMS gateway, for trials',
  usage: `bin/thongsuot sms-stand-in --port PORT

Cần SMS_GATEWAY_TOKEN; máy chủ chạy với SMS_GATEWAY_URL=http://127.0.0.1:PORT/ và cùng mã. Tin nhắn nằm trong DATA_DIR/outbox/sms.jsonl.
Needs SMS_GATEWAY_TOKEN; messages lie in DATA_DIR/outbox/sms.jsonl. Only in a demonstration.`,
  positionals: [],
  options: { port: { type: 'string' } },
  needsDatabase: false,
  run: async ({ config, out }, { values }) => {
    const port = Number(values.port ?? Number.NaN);
    if (config.mode !== 'demonstration') throw new UsageError('THONG_SUOT_MODE=production');
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError('--port: 0–65535');
    if (config.smsGatewayToken === null) throw new UsageError('SMS_GATEWAY_TOKEN');
    const keepIn = join(config.dataDir, OUTBOX_FOLDER, 'sms.jsonl');
    const server = smsStandIn({ token: config.smsGatewayToken, keepIn }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    out(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/ → ${keepIn}`);
    await once(server, 'close');
    return EXIT.done;
  },
};
