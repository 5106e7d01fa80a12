import { Type } from 'typebox';
import type { CalendarDate } from '#kernel/calendar';
import { reading } from '#kernel/use-case';
import { type ComputedRollout, computeRollout } from '../../domain/rollout/rollout.ts';
import { selectNewestRollout, selectRolloutRows } from '../../queries/rollout-queries.ts';

export type Rollout = {
  readonly head: {
    readonly stateOn: CalendarDate;
    readonly source: string;
    readonly importedAt: string;
    readonly importedBy: string;
    readonly deployed: number;
    readonly required: number;
  };
  readonly rows: readonly ComputedRollout[];
};

/** The newest rollout of ministries (C-21): the percentage that we compute beside the published one; null before any came in. */
export const readRollout = reading(
  'reporting.read-ministry-rollout',
  { permission: 'monitoring.read', input: Type.Object({}) },
  async (_input, { tx }): Promise<Rollout | null> => {
    const [rollout] = await selectNewestRollout(tx);
    if (!rollout) return null;
    const { no, stateOn, sourceName, importedAt, importedBy } = rollout;
    const rows = await selectRolloutRows(tx, no);
    const total = (of: 'deployed' | 'required') => rows.reduce((sum, row) => sum + row[of], 0);
    const head = {
      stateOn,
      source: sourceName,
      importedAt,
      importedBy,
      deployed: total('deployed'),
      required: total('required'),
    };
    return { head, rows: rows.map(computeRollout) };
  },
);
