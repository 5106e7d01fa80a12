import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { atTime, conditionsOf, DAY, fullDocument, givenNetwork, reporterOf, sendKey } from '#test/reporting/given-network';
import { submitReport } from '../network/submit-report.ts';
import { readThemesOfDay } from './read-themes-of-day.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);

async function send(commune: string, ...texts: readonly string[]): Promise<void> {
  const address = conditionsOf(commune);
  const statements = texts.map((text) => ({ kind: 'obstacle' as const, text, itemKey: null }));
  await submitReport(db.context({ actor: reporterOf(commune, 'committee'), clock: atTime('10:00') }), {
    ...address,
    sendKey: sendKey(),
    baseRevision: 0,
    document: await fullDocument(db, address, {}, { statements }),
  });
}
const themesNow = async () => {
  const { themes } = await readThemesOfDay(db.context({ clock: atTime('10:01') }), { date: DAY });
  return Object.fromEntries(themes.map(({ theme, communes }) => [theme, communes]));
};

test('themes of a day that is being lived follow each report (R-12)', async () => {
  await send('91/30292', 'Đường truyền chậm', 'Không có vướng mắc');
  expect(await themesNow()).toEqual({ 'network-slow': 1 });
  await send('91/30301', 'Mạng hay mất', 'Thiếu kinh phí');
  expect(await themesNow()).toEqual({ 'network-slow': 2, 'budget-shortage': 1 });
});
