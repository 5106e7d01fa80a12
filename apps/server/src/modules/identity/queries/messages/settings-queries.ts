import { Type } from 'typebox';
import { NoRow, named } from '#kernel/db/named';

const Time = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
const whole = (minimum: number, maximum: number) => Type.Integer({ minimum, maximum });

/** How messages leave; see the comment of the table. */
export const MessageSettings = Type.Object({
  retentionDays: whole(7, 730),
  digestMinutes: whole(0, 720),
  quietFrom: Time,
  quietTo: Time,
  emailAMinute: whole(1, 6000),
  smsAMinute: whole(1, 6000),
  mostAttempts: whole(1, 12),
  smsAccents: Type.Boolean(),
  smsMostParts: whole(1, 6),
});

export const readMessageSettings = named(
  'identity.read_message_settings',
  { parameters: [], row: MessageSettings },
  `select retention_days as "retentionDays", digest_minutes as "digestMinutes", quiet_from as "quietFrom", quiet_to as "quietTo",
      email_a_minute as "emailAMinute", sms_a_minute as "smsAMinute", most_attempts as "mostAttempts", sms_accents as "smsAccents",
      sms_most_parts as "smsMostParts" from identity.message_settings where home_code = '00'`,
);

export const updateMessageSettings = named(
  'identity.update_message_settings',
  {
    parameters: [
      Type.Integer(),
      Type.Integer(),
      Time,
      Time,
      Type.Integer(),
      Type.Integer(),
      Type.Integer(),
      Type.Boolean(),
      Type.Integer(),
    ],
    row: NoRow,
  },
  `update identity.message_settings set retention_days = $1, digest_minutes = $2, quiet_from = $3, quiet_to = $4, email_a_minute = $5,
      sms_a_minute = $6, most_attempts = $7, sms_accents = $8, sms_most_parts = $9 where home_code = '00'`,
);
