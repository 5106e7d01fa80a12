import { Type } from 'typebox';
import { addDays, vietnamDay, vietnamInstant } from '#kernel/calendar';
import { reading, useCase } from '#kernel/use-case';
import { deleteBatchesBefore, selectBatchRetention, updateBatchRetention } from '../../queries/network/batch-queries.ts';

/** For how many days a batch sent again is known as the same one. */
export const BatchRetention = Type.Object({ days: Type.Integer({ minimum: 31, maximum: 3660 }) });
const permission = 'reporting.manage-regimes';

/**
 * Removes what became of batches that came longer ago than the retention, by whole days in Viet Nam. Sent again after that, a batch is
 * carried out anew, and each of its reports still answers that it was sent before.
 * @returns how many were removed, at most 1000
 */
export const forgetBatches = useCase(
  'reporting.forget-batches',
  { permission, input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const [retention] = await selectBatchRetention(tx);
    if (!retention) return { forgotten: 0 };
    const firstKept = addDays(vietnamDay(clock.now()), -retention.days);
    const removed = await deleteBatchesBefore(tx, vietnamInstant(firstKept, '00:00'));
    return { forgotten: removed.length };
  },
);

/** For how many days batches are known. */
export const readBatchRetention = reading(
  'reporting.read-batch-retention',
  { permission, input: Type.Object({}) },
  async (_input, { tx }) => {
    const [retention] = await selectBatchRetention(tx);
    if (!retention) throw new Error('the retention of batches is gone');
    return retention;
  },
);

/** Sets it; batches that are older by then are forgotten in the next night. */
export const setBatchRetention = useCase(
  'reporting.set-batch-retention',
  { permission, input: BatchRetention, audit: ({ days }) => ({ days }) },
  async ({ days }, { tx }) => {
    await updateBatchRetention(tx, days);
  },
);
