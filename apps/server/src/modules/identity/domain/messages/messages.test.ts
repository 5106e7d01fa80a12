import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, maskedMessageAddress } from './address.ts';
import { codeLetter, codeText, letterOf, shortTextOf } from './letter.ts';
import { defineMessage, wordsOf } from './message-kind.ts';
import { afterQuietHours } from './quiet-hours.ts';
import { FAILURES, retryAt } from './retry.ts';
import { smsSize, smsText, unaccented } from './sms-text.ts';

const at = (time: string) => new Date(`2025-09-24T${time}:00+07:00`);
const words = { vi: 'Xã {place} nợ {count} báo cáo', en: '{place} owes {count} reports' };
const KIND = {
  key: 'identity.of-this-test',
  label: { vi: 'Thử', en: 'Trial' },
  title: words,
  body: words,
  names: ['place', 'count'],
  mustArrive: true,
  gathers: false,
  usually: { email: true, sms: false },
} as const;

describe('words of a message', () => {
  test('values stand in both languages, each in its own where it has two', () => {
    const { title } = wordsOf(KIND, { place: { vi: 'Bình Đức', en: 'Binh Duc' }, count: 3 });
    expect(title).toEqual({ vi: 'Xã Bình Đức nợ 3 báo cáo', en: 'Binh Duc owes 3 reports' });
  });

  test('a value that looks like a place is not filled in again', () => {
    expect(wordsOf(KIND, { place: '{count}', count: 3 }).title.vi).toBe('Xã {count} nợ 3 báo cáo');
  });

  test('a kind is declared once, and names every value of its words', () => {
    defineMessage(KIND);
    expect(() => defineMessage(KIND)).toThrow(/twice/);
    expect(() => defineMessage({ ...KIND, key: 'identity.other-of-this-test', names: ['place'] })).toThrow(
      /names no value count/,
    );
  });
});

describe('quiet hours', () => {
  const night = { quietFrom: '21:00', quietTo: '06:00' };
  test('from is included, to is not; over midnight too, by the clock of Viet Nam', () => {
    expect(afterQuietHours(at('20:59'), night)).toEqual(at('20:59'));
    expect(afterQuietHours(at('21:00'), night)).toEqual(new Date('2025-09-25T06:00:00+07:00'));
    expect(afterQuietHours(at('05:59'), night)).toEqual(at('06:00'));
    expect(afterQuietHours(at('06:00'), night)).toEqual(at('06:00'));
    expect(afterQuietHours(at('12:30'), { quietFrom: '12:00', quietTo: '13:00' })).toEqual(at('13:00'));
    expect(afterQuietHours(at('12:30'), { quietFrom: '08:00', quietTo: '08:00' })).toEqual(at('12:30'));
  });

  test('what leaves never leaves in the quiet hours, and never earlier', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(time, time, time, (moment, quietFrom, quietTo) => {
        const left = afterQuietHours(at(moment), { quietFrom, quietTo });
        expect(left >= at(moment)).toBe(true);
        expect(afterQuietHours(left, { quietFrom, quietTo })).toEqual(left);
      }),
    );
  });
});

test('a failure is tried again later and later, not for ever, and a refused address never', () => {
  const minutes = (failure: (typeof FAILURES)[number], attempts: number) => {
    const again = retryAt(failure, attempts, 6, at('10:00'));
    return again === null ? null : (again.getTime() - at('10:00').getTime()) / 60_000;
  };
  expect([1, 2, 3, 4, 5, 6].map((attempts) => minutes('unreachable', attempts))).toEqual([1, 5, 15, 60, 240, null]);
  expect(FAILURES.filter((failure) => minutes(failure, 1) === null)).toEqual(['address-refused', 'no-address', 'interrupted']);
});

describe('text messages', () => {
  test('Vietnamese is written without marks, and counts as GSM 7 bit', () => {
    expect(unaccented('Đặc khu Phú Quốc – “hạn” 16 giờ…')).toBe('Dac khu Phu Quoc - "han" 16 gio...');
    expect(unaccented('một 日 hai')).toBe('mot ? hai');
    expect(smsSize(unaccented('Nhắc báo cáo'))).toEqual({ encoding: 'gsm7', parts: 1 });
  });

  test('160 signs of GSM 7 bit or 70 others fit one message, 153 or 67 each part of a longer one', () => {
    expect(smsSize('a'.repeat(160))).toEqual({ encoding: 'gsm7', parts: 1 });
    expect(smsSize('a'.repeat(161))).toEqual({ encoding: 'gsm7', parts: 2 });
    expect(smsSize('a'.repeat(307))).toEqual({ encoding: 'gsm7', parts: 3 });
    expect(smsSize('€'.repeat(80))).toEqual({ encoding: 'gsm7', parts: 1 });
    expect(smsSize('€'.repeat(81))).toEqual({ encoding: 'gsm7', parts: 2 });
    expect(smsSize('ạ'.repeat(70))).toEqual({ encoding: 'ucs2', parts: 1 });
    expect(smsSize('ạ'.repeat(71))).toEqual({ encoding: 'ucs2', parts: 2 });
    expect(smsSize('😀'.repeat(67))).toEqual({ encoding: 'ucs2', parts: 3 });
  });

  test('a text is cut to the parts that are allowed, and never needs more', () => {
    expect(smsText('Xã Bình Đức', { accents: true, mostParts: 1 })).toBe('Xã Bình Đức');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 500 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 3 }),
        (text, accents, mostParts) => {
          const sent = smsText(text, { accents, mostParts });
          expect(smsSize(sent).parts).toBeLessThanOrEqual(mostParts);
          if (!accents) expect(smsSize(sent).encoding).toBe('gsm7');
        },
      ),
    );
  });
});

describe('letters', () => {
  const part = (title: string) => ({
    title: { vi: title, en: 'Reminder' },
    body: { vi: 'Lý do: <b>sai</b>\n& thiếu', en: 'Why' },
    link: '/own-reports?part=party',
  });
  test('Vietnamese first, then English, with the address of the page; what people wrote is no HTML', () => {
    const { subject, text, html } = letterOf([part('Nhắc báo cáo')], 'https://ts.example', 'both');
    expect(subject).toBe('[Thông Suốt] Nhắc báo cáo');
    expect(text.indexOf('Nhắc báo cáo')).toBeLessThan(text.indexOf('Reminder'));
    expect(text).toContain('https://ts.example/own-reports?part=party');
    expect(html).toContain('&lt;b&gt;sai&lt;/b&gt;');
    expect(html).not.toContain('<b>');
  });

  test('several become one letter and one text message that say how many they are', () => {
    const parts = [part('Nhắc một'), part('Nhắc hai')];
    const { subject, text } = letterOf(parts, 'https://ts.example', 'both');
    expect(subject).toBe('[Thông Suốt] 2 thông báo / 2 messages');
    expect(['Nhắc một', 'Nhắc hai'].every((title) => text.includes(title))).toBe(true);
    expect(shortTextOf(parts, 'both')).toBe('Thông Suốt: 2 thông báo mới. Nhắc một');
    expect(letterOf([part('Dòng\r\nBcc: ai@do.example')], 'https://ts.example', 'both').subject).not.toMatch(/[\r\n]/);
  });
});

test('whoever chose a language is written to in that one alone, letter, text message and code', () => {
  const part = { title: { vi: 'Nhắc báo cáo', en: 'Reminder' }, body: { vi: 'Hôm nay', en: 'Today' }, link: '/own-reports' };
  const both = [part, part];
  const words = (language: 'vi' | 'en') => {
    const { subject, text, html } = letterOf(both, 'https://ts.example', language);
    const code = codeLetter('123456', 15, language);
    return [
      subject,
      text,
      html,
      code.subject,
      code.text,
      code.html,
      shortTextOf(both, language),
      codeText('123456', 15, language),
    ];
  };
  const [vietnamese, english] = [words('vi'), words('en')];
  expect(vietnamese[0]).toBe('[Thông Suốt] 2 thông báo');
  expect(english[0]).toBe('[Thông Suốt] 2 messages');
  for (const text of vietnamese) expect(text).not.toMatch(/Reminder|Today|messages|please|Confirmation|confirms/);
  for (const text of english) expect(text).not.toMatch(/Nhắc|Hôm nay|thông báo|xin không|Mã xác|mã xác/);
  expect(shortTextOf([part], 'en')).toBe('Thông Suốt: Reminder');
  expect(codeLetter('123456', 15, 'both').subject).toBe('[Thông Suốt] Mã xác nhận / Confirmation code');
});

test('addresses have one form, and screens show little of them', () => {
  expect(addressOf('email', ' Can.Bo@Tinh.Example ')).toBe('Can.Bo@tinh.example');
  for (const wrong of [
    'can.bo',
    'a@b',
    'a b@c.example',
    'a@c.example, b@c.example',
    '<a@c.example>',
    `${'a'.repeat(120)}@c.example`,
  ])
    expect(addressOf('email', wrong), wrong).toBeNull();
  for (const typed of ['0912 345 678', '+84 912-345-678', '84912345678'])
    expect(addressOf('sms', typed), typed).toBe('+84912345678');
  for (const wrong of ['0212345678', '091234567', '+1912345678', '0612345678']) expect(addressOf('sms', wrong), wrong).toBeNull();
  expect(maskedMessageAddress('email', 'can.bo@tinh.example')).toBe('c***@tinh.example');
  expect(maskedMessageAddress('sms', '+84912345678')).toBe('•••••• 678');
});
