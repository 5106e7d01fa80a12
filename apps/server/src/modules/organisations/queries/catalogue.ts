import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { type Fraction, fraction } from '../domain/fraction.ts';
import { lineageWithAnswers } from '../domain/question-answers.ts';
import { UnitHistory } from '../domain/unit-history.ts';
import { type SearchIndex, searchIndex } from '../domain/unit-search.ts';
import { readLastAnswers } from './answer-queries.ts';
import { readEdges, readRevision, readVersions } from './catalogue-queries.ts';
import { readOpenQuestions } from './question-queries.ts';
import { openUnits, standingAnswers } from './standing-answers.ts';

/** All units with their lineage as one transaction sees them, and what is derived from them once. */
export class Catalogue {
  readonly revision: string;
  readonly history: UnitHistory;
  /** The same without what people answered to open questions. */
  readonly unanswered: UnitHistory;
  #index: SearchIndex | null = null;

  constructor(revision: string, unanswered: UnitHistory, history: UnitHistory) {
    this.revision = revision;
    this.unanswered = unanswered;
    this.history = history;
  }

  /** Folded names and codes of all versions. */
  get index(): SearchIndex {
    this.#index ??= searchIndex(this.history);
    return this.#index;
  }
}

/** Several, since transactions that overlap a change see different revisions, and tests many databases. */
const KEPT_CATALOGUES = 4;
const kept = new Map<string, Catalogue>();

/**
 * The units as the transaction sees them. About 14,000 versions are read once for each revision and kept in the process: a
 * revision is never used twice, so what is kept cannot be stale.
 */
export async function loadCatalogue(tx: Tx): Promise<Catalogue> {
  for (;;) {
    const revision = await currentRevision(tx);
    const known = kept.get(revision);
    if (known) return known;
    const [unanswered, history] = await readHistory(tx);
    // Under read committed a change may have come between the statements; then what was read is of no one revision.
    if ((await currentRevision(tx)) === revision) return keep(new Catalogue(revision, unanswered, history));
  }
}

async function currentRevision(tx: Tx): Promise<string> {
  const [row] = await readRevision(tx);
  if (!row) throw new Error('organisations.catalogue_state has lost its row');
  return row.revision;
}

/** The history without and with what people found out about open questions: the same one while they found out nothing. */
async function readHistory(tx: Tx): Promise<readonly [unanswered: UnitHistory, history: UnitHistory]> {
  const versions = await readVersions(tx);
  const edges = (await readEdges(tx)).map(({ sharePart, shareWhole, originPart, originWhole, ...edge }) => ({
    ...edge,
    share: storedShare(sharePart, shareWhole),
    originShare: storedShare(originPart, originWhole),
  }));
  const unanswered = UnitHistory.of(versions, edges);
  const answers = standingAnswers(await readLastAnswers(tx));
  if (answers.length === 0) return [unanswered, unanswered];
  const open = openUnits(unanswered, await readOpenQuestions(tx), answers);
  return [unanswered, UnitHistory.of(versions, lineageWithAnswers(unanswered, edges, answers, open))];
}

function storedShare(part: bigint | null, whole: bigint | null): Fraction | null {
  return part === null || whole === null ? null : fraction(part, whole);
}

function keep(catalogue: Catalogue): Catalogue {
  kept.set(catalogue.revision, catalogue);
  for (const revision of kept.keys()) {
    if (kept.size <= KEPT_CATALOGUES) break;
    kept.delete(revision);
  }
  return catalogue;
}

/** The text a COPY line holds for a beginning that is not known. */
export function storedStart(validFrom: CalendarDate | null): string {
  return validFrom ?? '-infinity';
}
