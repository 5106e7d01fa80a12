import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL, newId } from '#kernel/ids';
import { publish } from '#kernel/outbox';
import { type Context, useCase, type Work } from '#kernel/use-case';
import { findSnapshot } from '#modules/reporting';
import { type Difference, differencesBetween, type EditionContent } from '../../domain/editions/differences.ts';
import { reportPublished } from '../../events.ts';
import { problem } from '../../problems.ts';
import { insertEdition, selectEdition, selectEditions } from '../../queries/edition-queries.ts';
import { CHOICE_KEYS, CHOICE_PLACE } from '../../rendering/choices/choice-keys.ts';
import { choiceSentences, namedBy } from '../../rendering/choices/choice-sentences.ts';
import { PRESENT_LAYOUT } from '../../rendering/layout.ts';
import { checkChoices } from '../../rendering/wording/check-wording.ts';
import { EDITION_FORMAT, type EditionDocument, EditionIdSchema, sealed } from './edition-document.ts';
import { asPreview, type ComposedReport, composeReportContent, type ReportContent, rulesFor } from './report-content.ts';
import { currentWording } from './wording-draft.ts';

const PublishInput = Type.Object({
  date: CalendarDateSchema,
  /** The latest edition of the day and why it is amended; without it: the first edition. */
  amends: Type.Optional(Type.Object({ editionId: EditionIdSchema, reason: Type.String({ minLength: 3, maxLength: 1000 }) })),
});

/**
 * Publishes the report of a day: an edition that nothing changes any more, with its digest. A later correction becomes an amended
 * edition that lists every difference.
 * @throws monitoring/no-figures, monitoring/no-rules, monitoring/choices-not-true, monitoring/already-published, monitoring/not-the-latest-edition, monitoring/nothing-to-amend
 * @emits monitoring.report-published.v1
 */
export const publishEdition = useCase(
  'monitoring.publish-edition',
  {
    permission: 'monitoring.publish-report',
    input: PublishInput,
    audit: ({ date, amends }) => ({ date, amends: amends?.editionId ?? null }),
  },
  async ({ date, amends }, { tx, actor, clock, context }) => {
    const before = await editionToAmend(tx, date, amends?.editionId ?? null);
    const snapshot = await findSnapshot(tx, date);
    if (!snapshot) throw problem('no-figures', { date });
    const rules = rulesFor(date);
    const { wording } = await currentWording(tx, date);
    const composed = await composeReportContent(tx, snapshot, rules, wording, context.demonstration);
    checkStillTrue(composed);
    const { content } = composed;
    const differences = before ? differencesBetween(editionContent(before.content), editionContent(content)) : [];
    if (before && differences.length === 0) throw problem('nothing-to-amend');
    const document: EditionDocument = {
      format: EDITION_FORMAT,
      edition: {
        id: newId(CENTRAL, clock.now()),
        reportDate: date,
        number: (before?.edition.number ?? 0) + 1,
        amends: amends?.editionId ?? null,
        amendmentReason: amends?.reason ?? null,
        publishedAt: clock.now().toISOString(),
        differences,
      },
      ruleVersion: rules.ruleVersion,
      layout: PRESENT_LAYOUT,
      snapshot: { id: snapshot.id, revision: snapshot.revision, contentHash: snapshot.contentHash },
      content,
    };
    return store(document, { tx, actor, clock, context });
  },
);

/**
 * What was chosen on other figures, those of an earlier revision of the day, may be false on these.
 * @throws monitoring/choices-not-true
 */
function checkStillTrue({ content, criteria }: ComposedReport): void {
  const faults = checkChoices(content.wording.choices, choiceSentences(asPreview(content), criteria));
  if (faults.length > 0) throw problem('choices-not-true', { faults });
}

/** Null for a first edition. */
async function editionToAmend(
  tx: Tx,
  date: EditionDocument['edition']['reportDate'],
  amendsId: string | null,
): Promise<EditionDocument | null> {
  const [latest] = await selectEditions(tx, CENTRAL, date, 1);
  if (!latest && amendsId === null) return null;
  if (!latest) throw problem('edition-not-found', { editionId: amendsId });
  if (amendsId === null) throw problem('already-published', { editionId: latest.id });
  if (latest.id !== amendsId) throw problem('not-the-latest-edition', { editionId: latest.id });
  const [edition] = await selectEdition(tx, CENTRAL, latest.id);
  if (!edition) throw problem('edition-not-found', { editionId: latest.id });
  return JSON.parse(edition.document.toString('utf8')) as EditionDocument;
}

/** Beside its paragraphs an edition says which provinces and criteria its sentences name, by choice or by rule. */
function editionContent(content: ReportContent): EditionContent {
  const named = CHOICE_KEYS.map((key) => [`${CHOICE_PLACE}${key}`, namedBy(asPreview(content), key).join(', ')]);
  return { report: content.report, wording: { ...content.wording.paragraphs, ...Object.fromEntries(named) } };
}

async function store(document: EditionDocument, { tx, actor }: Work & { context: Context }) {
  const { bytes, digest } = sealed(document);
  const { edition, content } = document;
  await insertEdition(
    tx,
    CENTRAL,
    edition.id,
    edition.reportDate,
    edition.number,
    edition.amends,
    edition.amendmentReason,
    document.snapshot.id,
    document.ruleVersion,
    JSON.stringify(content.wording),
    bytes,
    digest,
    JSON.stringify(edition.differences),
    edition.publishedAt,
    actor.id,
    actor.name,
  ).catch((error: Error & { code?: string }) => {
    const uniqueViolation = '23505';
    throw error.code === uniqueViolation ? problem('already-published') : error;
  });
  await publish(tx, reportPublished, { editionId: edition.id, reportDate: edition.reportDate, number: edition.number, digest });
  return { editionId: edition.id, number: edition.number, digest, differences: edition.differences as Difference[] };
}
