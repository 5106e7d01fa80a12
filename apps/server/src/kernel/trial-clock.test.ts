import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { systemClock } from './calendar.ts';
import { readConfig } from './config.ts';
import { clockOf } from './trial-clock.ts';

const ROOT = '/nowhere';
const folder = mkdtempSync(join(tmpdir(), 'trial-clock-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'moved-by');
const DAY_MS = 86_400_000;

test('without a file it is the clock of the machine', () => {
  expect(clockOf(readConfig({}, ROOT))).toBe(systemClock);
});

test('a demonstration lives the moment that the file says, and moves on when the file changes', async () => {
  writeFileSync(file, `${-DAY_MS}\n`);
  const clock = clockOf(readConfig({ TRIAL_CLOCK: file }, ROOT));
  expect(Math.abs(clock.now().getTime() - (Date.now() - DAY_MS))).toBeLessThan(5000);
  writeFileSync(file, String(DAY_MS));
  await sleep(60);
  expect(Math.abs(clock.now().getTime() - (Date.now() + DAY_MS))).toBeLessThan(5000);
});

test('a file that holds no number is told, not taken for zero', () => {
  writeFileSync(file, 'tomorrow');
  expect(() => clockOf(readConfig({ TRIAL_CLOCK: file }, ROOT)).now()).toThrow('no whole number');
});

test('production has one clock only', () => {
  const production = {
    THONG_SUOT_MODE: 'production',
    DATABASE_URL: 'postgres://h/d',
    PUBLIC_URL: 'https://thong-suot.example',
    SECRET_KEY: 'x'.repeat(43),
  };
  expect(() => readConfig({ ...production, TRIAL_CLOCK: file }, ROOT)).toThrow('TRIAL_CLOCK');
});
