import { randomUUID } from 'node:crypto';
import { type Command, EXIT, UsageError } from '#kernel/command';
import { channelsOf } from '../channels/channels.ts';
import { addressOf } from '../domain/messages/address.ts';
import { letterOf } from '../domain/messages/letter.ts';
import type { OutsideChannel } from '../domain/messages/message-kind.ts';
import { smsText } from '../domain/messages/sms-text.ts';

const PART = {
  title: { vi: 'Thư thử', en: 'Test message' },
  body: { vi: 'Kênh gửi thông báo hoạt động.', en: 'The way messages are sent works.' },
  link: '/',
};

/** `send-test-message`: tries the settings of e-mail or text messages without touching the database. */
export const sendTestMessage: Command = {
  name: 'send-test-message',
  summary: 'Gửi thử một thư hoặc tin nhắn / Send a test e-mail or text message',
  usage: `bin/thongsuot send-test-message --channel email|sms --to ĐỊA-CHỈ

Dùng SMTP_URL, SMTP_FROM hoặc SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN(_FILE) / Exit 0: taken by the server; 1: not.`,
  positionals: [],
  options: { channel: { type: 'string' }, to: { type: 'string' } },
  needsDatabase: false,
  run: async ({ config, out, error }, { values }) => {
    const { channel, to } = values;
    if (channel !== 'email' && channel !== 'sms') throw new UsageError('--channel: email, sms');
    const address = addressOf(channel satisfies OutsideChannel, String(to ?? ''));
    if (address === null) throw new UsageError('--to: thiếu hoặc không đúng dạng / missing or malformed');
    const way = (await channelsOf(config))[channel];
    if (way === null) {
      error('Chưa cấu hình kênh này / This way is not configured');
      return EXIT.failed;
    }
    const letter = letterOf([PART], config.publicUrl, 'both');
    const text = channel === 'sms' ? smsText('Thông Suốt: tin nhắn thử', { accents: false, mostParts: 1 }) : letter.text;
    const open = way.open();
    const failure = await open.send({ to: address, batch: randomUUID(), ...letter, text }).finally(() => open.close());
    if (failure !== null) {
      error(`Không gửi được / Not sent: ${failure}`);
      return EXIT.failed;
    }
    out(
      way.leadsTo === 'server'
        ? 'Máy chủ đã nhận / Taken by the server'
        : 'Đã ghi vào thư mục outbox / Written to the outbox folder',
    );
    return EXIT.done;
  },
};
