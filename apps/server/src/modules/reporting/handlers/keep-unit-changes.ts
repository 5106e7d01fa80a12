import { createHash } from 'node:crypto';
import { subscriber } from '#kernel/outbox';
import { unitsChanged } from '#modules/organisations';
import { insertUnitChange } from '../queries/network/unit-change-queries.ts';

/** Units change on a day that may lie ahead: the change is kept until the ledger follows it. Heard again it is the same row. */
export const keepUnitChanges = subscriber(
  'reporting.keep-unit-changes',
  unitsChanged,
  async ({ day, ended, begun }, { tx, clock }) => {
    const id = createHash('sha256')
      .update(JSON.stringify([day, ended, begun]))
      .digest('hex');
    await insertUnitChange(tx, day, id, ended, begun, clock.now().toISOString());
  },
);
