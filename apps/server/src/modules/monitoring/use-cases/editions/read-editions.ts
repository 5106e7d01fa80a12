import { Type } from 'typebox';
import { CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { accountNames } from '#modules/identity';
import { findSnapshot } from '#modules/reporting';
import { problem } from '../../problems.ts';
import { selectEdition, selectEditions } from '../../queries/edition-queries.ts';
import type { DailyReportDocumentInput } from '../../rendering/input.ts';
import { FIRST_LAYOUT } from '../../rendering/layout.ts';
import { type EditionDocument, EditionIdSchema, sealed } from './edition-document.ts';
import { printedDifferences } from './printed-differences.ts';
import { asPreview, composeReportContent, rulesFor, rulesOfVersion } from './report-content.ts';
import { currentWording } from './wording-draft.ts';

const MOST_EDITIONS = 500;
const ById = Type.Object({ editionId: EditionIdSchema });

/** The editions of a day, or of all days, newest first; at most 500. */
export const listEditions = reading(
  'monitoring.list-editions',
  {
    permission: 'monitoring.read',
    input: Type.Object({ date: Type.Optional(CalendarDateSchema) }),
  },
  async ({ date }, { tx }) => ({ editions: await summaries(tx, await selectEditions(tx, CENTRAL, date ?? null, MOST_EDITIONS)) }),
);

/**
 * An edition as it was published: its bytes and their digest, its day and number.
 * @throws monitoring/edition-not-found
 */
export const readEdition = reading(
  'monitoring.read-edition',
  { permission: 'monitoring.read', input: ById },
  async ({ editionId }, { tx }) => {
    const { document, digest, reportDate, number } = await findEdition(tx, editionId);
    return { digest, bytes: document, date: reportDate, number };
  },
);

/**
 * What stands at the head of an edition: its day, number, publisher and digest.
 * @throws monitoring/edition-not-found
 */
export const readEditionSummary = reading(
  'monitoring.read-edition-summary',
  { permission: 'monitoring.read', input: ById },
  async ({ editionId }, { tx }) => {
    const { document: _document, ...edition } = await findEdition(tx, editionId);
    const [summary] = await summaries(tx, [edition]);
    if (!summary) throw problem('edition-not-found', { editionId });
    return summary;
  },
);

/**
 * What an edition's files are made of: its own document and nothing else, so a file made years later shows the same.
 * @throws monitoring/edition-not-found
 */
export const readEditionForPrint = reading(
  'monitoring.read-edition-for-print',
  { permission: 'monitoring.read', input: ById },
  async ({ editionId }, { tx }): Promise<DailyReportDocumentInput> => {
    const { document } = await findEdition(tx, editionId);
    const { content, edition, layout, snapshot } = parsed(document);
    return {
      ...content,
      edition: {
        status: edition.number === 1 ? 'published' : 'amended',
        // The number of the document comes from the register of its issuing body; an edition's own number is not it.
        number: null,
        issuedOn: vietnamDay(new Date(edition.publishedAt)),
        revision: snapshot.revision,
        layout: layout ?? FIRST_LAYOUT,
        differences: printedDifferences(edition.differences, content.catalogue),
      },
    };
  },
);

/**
 * The report of a day as it would be published now, marked as a preview.
 * @throws monitoring/no-figures, monitoring/no-rules
 */
export const previewReport = reading(
  'monitoring.preview-report',
  {
    permission: 'monitoring.read',
    input: Type.Object({ date: CalendarDateSchema }),
  },
  async ({ date }, { tx, context }): Promise<DailyReportDocumentInput> => {
    const snapshot = await findSnapshot(tx, date);
    if (!snapshot) throw problem('no-figures', { date });
    const { wording } = await currentWording(tx, date);
    const { content } = await composeReportContent(tx, snapshot, rulesFor(date), wording, context.demonstration);
    return asPreview(content);
  },
);

/**
 * Makes an edition's document again from the snapshot, the rules and the wording that it pins, and compares the bytes.
 * @returns the digest of the bytes kept, of the bytes made again, and whether the kept ones still have the digest they were published with
 * @throws monitoring/edition-not-found
 */
export const verifyEdition = reading(
  'monitoring.verify-edition',
  { permission: 'monitoring.read', input: ById },
  async ({ editionId }, { tx }) => {
    const { document: kept, digest } = await findEdition(tx, editionId);
    const document = parsed(kept);
    const snapshot = await findSnapshot(tx, document.edition.reportDate, document.snapshot.revision);
    if (!snapshot) throw problem('no-figures', { date: document.edition.reportDate });
    const { notices, wording } = document.content;
    const { content } = await composeReportContent(
      tx,
      snapshot,
      rulesOfVersion(document.ruleVersion),
      wording,
      notices.demonstration,
    );
    const again = sealed({ ...document, content });
    return {
      editionId,
      digest,
      digestAgain: again.digest,
      unchanged: sealed(document).digest === digest,
      reproduced: again.bytes.equals(kept),
    };
  },
);

type EditionRow = Awaited<ReturnType<typeof selectEditions>>[number];

/**
 * Editions with the full names of who published them: publishing is an official act. An edition keeps a shortened name only, for
 * names of persons are encrypted in `identity`; it stands where there is no such account.
 */
async function summaries(tx: Tx, editions: readonly EditionRow[]) {
  const names = await accountNames(
    tx,
    editions.map(({ publishedBy }) => publishedBy),
  );
  return editions.map(({ publishedBy, ...edition }) => ({
    ...edition,
    publisherName: names.get(publishedBy) ?? edition.publisherName,
  }));
}

async function findEdition(tx: Tx, editionId: string) {
  const [edition] = await selectEdition(tx, CENTRAL, editionId);
  if (!edition) throw problem('edition-not-found', { editionId });
  return edition;
}

function parsed(document: Buffer): EditionDocument {
  return JSON.parse(document.toString('utf8')) as EditionDocument;
}
