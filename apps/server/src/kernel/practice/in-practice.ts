import { Type } from 'typebox';
import { named, notNull } from '../db/named.ts';
import type { Tx } from '../db/tx.ts';
import { kernelProblem } from '../problems.ts';

/** A table that stands in the database of practice alone: only its owner can make one, and no session can pretend that it is there. */
export const PRACTICE_MARK = 'kernel.practice_database';

const selectIsPractice = named(
  'kernel.is_practice',
  { parameters: [], row: Type.Object({ practice: notNull(Type.Boolean(), 'whether there is one') }) },
  `select to_regclass('${PRACTICE_MARK}') is not null as practice`,
);

/** Whether this is the database of practice. The database is asked, not the caller: the real one never says yes. */
export async function isPractice(tx: Tx): Promise<boolean> {
  const [row] = await selectIsPractice(tx);
  return row?.practice === true;
}

/**
 * Refuses what only practice may do.
 * @throws kernel/only-in-practice
 */
export async function onlyInPractice(tx: Tx): Promise<void> {
  if (!(await isPractice(tx))) throw kernelProblem('only-in-practice');
}
