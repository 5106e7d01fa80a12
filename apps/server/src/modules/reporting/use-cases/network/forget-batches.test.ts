import { beforeAll, describe, expect, test } from 'vitest';
import type { Clock } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { atTime, conditionsOf, fullDocument, givenNetwork, person, sendKey } from '#test/reporting/given-network';
import { forgetBatchesByNight } from '../../jobs/forget-batches.ts';
import { sendBatch } from './bulk-send.ts';
import { forgetBatches, readBatchRetention, setBatchRetention } from './forget-batches.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const software = person('software of An Giang', ['reporting.read', 'reporting.submit'], '91');
const batch = { sendKey: sendKey(), reports: [] as { address: ReturnType<typeof conditionsOf>; document: unknown }[] };
const send = (clock: Clock) => sendBatch(db.context({ actor: software, clock }), batch);
const known = async () => (await db.owner('select id from reporting.report_batch')).length;
const forgottenAt = async (clock: Clock) => (await forgetBatches(db.context({ clock }), {})).forgotten;

beforeAll(async () => {
  const address = conditionsOf();
  batch.reports.push({ address, document: await fullDocument(db, address) });
  await send(atTime('10:00'));
});

describe('batches of reports are forgotten', () => {
  test('after so many days in Viet Nam as the setting says: kept on the last of them, gone on the next', async () => {
    expect(await readBatchRetention(db.context(), {})).toEqual({ days: 90 });
    expect([await forgottenAt(atTime('23:59', '2025-12-23')), await known()]).toEqual([0, 1]);
    await setBatchRetention(db.context(), { days: 31 });
    expect([await forgottenAt(atTime('23:59', '2025-10-25')), await known()]).toEqual([0, 1]);
    expect([await forgottenAt(atTime('00:00', '2025-10-26')), await known()]).toEqual([1, 0]);
    expect(await forgottenAt(atTime('00:01', '2025-10-26'))).toBe(0);
  });

  test('and none of its reports is sent twice all the same', async () => {
    const again = await send(atTime('10:05'));
    expect([again.isRepeat, again.results.map(({ outcome }) => outcome)]).toEqual([false, ['repeated']]);
  });

  test('by night alone', async () => {
    const at = async (clock: Clock) => {
      const context = db.context({ clock });
      await db.inTx((tx) => forgetBatchesByNight.run({}, { tx, actor: context.actor, clock, context: { ...context, tx } }));
      return known();
    };
    expect(await at(atTime('10:00', '2026-03-01'))).toBe(1);
    expect(await at(atTime('00:59', '2026-03-01'))).toBe(0);
  });

  test('never sooner than a month, and by who keeps the regimes', async () => {
    await expect(setBatchRetention(db.context(), { days: 30 })).rejects.toMatchObject({ code: 'kernel/invalid-input' });
    const refused = setBatchRetention(db.context({ actor: software }), { days: 60 });
    await expect(refused).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });
});
