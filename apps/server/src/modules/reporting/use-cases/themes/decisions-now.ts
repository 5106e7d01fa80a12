import type { Tx } from '#kernel/db/tx';
import type { StatementBlock } from '../../domain/themes/taxonomy.ts';
import { selectDecisions, selectLastCorrectionNo } from '../../queries/theme-decision-queries.ts';

/** The theme that a person decided for a normalised statement of a block, if anybody did. */
export type Decisions = (block: StatementBlock, statement: string) => string | undefined;

/** Decisions are only added, one after the other, so what was read is never read again. */
const read = { until: 0, themes: new Map<string, string>() };

/** What people have decided until now. */
export async function decisionsNow(tx: Tx): Promise<Decisions> {
  const [last] = await selectLastCorrectionNo(tx);
  const until = last?.correctionNo ?? 0;
  if (until > read.until) {
    const added = await selectDecisions(tx, read.until, until);
    for (const { block, statement, theme } of added.toReversed()) read.themes.set(`${block} ${statement}`, theme);
    read.until = until;
  }
  return (block, statement) => read.themes.get(`${block} ${statement}`);
}
