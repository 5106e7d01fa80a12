import type { Tx } from '#kernel/db/tx';
import type { SystemSupplier } from '../domain/system-survey.ts';
import { selectNewestSystemSurvey, selectSystemSuppliers } from '../queries/system-queries.ts';

export type SystemSurvey = {
  readonly sourceName: string;
  readonly importedAt: string;
  readonly importedBy: string;
  /** In the order of the source. */
  readonly suppliers: readonly SystemSupplier[];
};

/** The newest survey of the suppliers of the five systems; null before any came in. */
export async function readSystemSurvey(tx: Tx): Promise<SystemSurvey | null> {
  const [survey] = await selectNewestSystemSurvey(tx);
  if (!survey) return null;
  const { no, ...head } = survey;
  return { ...head, suppliers: await selectSystemSuppliers(tx, no) };
}
