import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrSquare } from './qr-square.ts';
import { base32, matchingStep, newTotpSecret, totpAddress, totpCode, totpStep } from './totp.ts';

const SECRET = Buffer.from('12345678901234567890');

describe('one-time codes (RFC 6238)', () => {
  test.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at %i seconds are those of appendix B', (seconds, code) => {
    expect(totpCode(SECRET, totpStep(new Date(seconds * 1000)), 8)).toBe(code);
  });

  test.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('the secret %j is written as RFC 4648 says', (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written);
  });

  const now = new Date('2026-01-05T01:00:10Z');
  const step = totpStep(now);

  test('count from the step before to the step after, and no further', () => {
    const counted = [-2, -1, 0, 1, 2].map((off) => matchingStep(SECRET, totpCode(SECRET, step + off), now, 0) !== null);
    expect(counted).toEqual([false, true, true, true, false]);
  });

  test('count once: a step that was used, and those before it, count no more', () => {
    expect(matchingStep(SECRET, totpCode(SECRET, step), now, step)).toBe(null);
    expect(matchingStep(SECRET, totpCode(SECRET, step - 1), now, step)).toBe(null);
    expect(matchingStep(SECRET, totpCode(SECRET, step + 1), now, step)).toBe(step + 1);
  });

  test.each(['', '1', '1234567', 'abcdef'])('what is no code matches nothing: %j', (typed) => {
    expect(matchingStep(SECRET, typed, now, 0)).toBe(null);
  });

  test('secrets have 160 bits and differ', () => {
    expect(newTotpSecret()).toHaveLength(20);
    expect(newTotpSecret().equals(newTotpSecret())).toBe(false);
  });
});

test('the square on the page says to a camera what the text says', () => {
  const address = totpAddress('Thông Suốt', 'an@xa.example', SECRET);
  expect(address).toBe(
    `otpauth://totp/Th%C3%B4ng%20Su%E1%BB%91t:an%40xa.example?secret=${base32(SECRET)}&issuer=Th%C3%B4ng%20Su%E1%BB%91t&digits=6&period=30`,
  );
  const { size, path } = qrSquare(address);
  const scale = 4;
  const pixels = new Uint8Array((size * scale) ** 2 * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) * scale + row) * size * scale + Number(x) * scale) * 4;
      pixels.fill(0, start, start + scale * 4);
    }
  }
  expect(decodeQR({ width: size * scale, height: size * scale, data: pixels })).toBe(address);
});
