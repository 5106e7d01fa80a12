import { Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL } from '#kernel/ids';
import { reading, useCase } from '#kernel/use-case';
import { findSnapshot } from '#modules/reporting';
import { reportRulesOn } from '../../domain/daily-report/report-rules.ts';
import { problem } from '../../problems.ts';
import { insertWordingDraft, selectWordingDraft } from '../../queries/edition-queries.ts';
import { CHOICE_KEYS, choiceOf } from '../../rendering/choices/choice-keys.ts';
import { type ChoiceSentence, choiceSentences } from '../../rendering/choices/choice-sentences.ts';
import { checkChoices, checkWording } from '../../rendering/wording/check-wording.ts';
import { DEFAULT_PARAGRAPHS } from '../../rendering/wording/default-paragraphs.ts';
import { EDITORIAL_FIGURE_NAMES, EDITORIAL_FIGURES, editorialFigures } from '../../rendering/wording/figures.ts';
import { PARAGRAPH_NAMES } from '../../rendering/wording/paragraph-names.ts';
import { DEFAULT_WORDING, type Wording } from '../../rendering/wording/wording.ts';
import { asPreview, type ComposedReport, composeReportContent } from './report-content.ts';

const Codes = Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 100, uniqueItems: true });
/** What an analyst may write: paragraphs by key, and which provinces and criteria editorial sentences name. */
export const WordingSchema = Type.Object(
  {
    paragraphs: Type.Record(Type.String(), Type.String({ minLength: 1, maxLength: 4000 })),
    choices: Type.Object(
      {
        fewResultsReturned: Type.Optional(Codes),
        farBelowJune: Type.Optional(Codes),
        slowCriteria: Type.Optional(
          Type.Object(
            {
              party: Type.Optional(Codes),
              council: Type.Optional(Codes),
              committee: Type.Optional(Codes),
              front: Type.Optional(Codes),
            },
            { additionalProperties: false },
          ),
        ),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);

export const WordingDraftSchema = Type.Object({
  /** 0: nothing saved yet, the neutral default. */
  version: Type.Integer({ minimum: 0 }),
  wording: WordingSchema,
  savedAt: Type.Union([Type.String(), Type.Null()]),
  savedBy: Type.Union([Type.String(), Type.Null()]),
});

/** The wording in work for a day inside a running transaction; version 0 and the defaults when nothing was saved. */
export async function currentWording(
  tx: Tx,
  date: CalendarDate,
): Promise<{ version: number; wording: Wording; savedAt: string | null; savedBy: string | null }> {
  const [draft] = await selectWordingDraft(tx, CENTRAL, date);
  return draft
    ? { ...draft, wording: draft.wording as Wording }
    : { version: 0, wording: DEFAULT_WORDING, savedAt: null, savedBy: null };
}

/** The editorial paragraphs of a day's report as they stand now, with the defaults and names beside them, and what each sentence that names provinces or criteria may name. */
export const readWordingDraft = reading(
  'monitoring.read-wording',
  {
    permission: 'monitoring.edit-wording',
    input: Type.Object({ date: CalendarDateSchema }),
  },
  async ({ date }, { tx, context }) => {
    const draft = await currentWording(tx, date);
    const day = await reportOfDay(tx, date, draft.wording, context.demonstration);
    const printed = day && editorialFigures(asPreview(day.content));
    const figures = EDITORIAL_FIGURES.map((name) => ({ name, ...EDITORIAL_FIGURE_NAMES[name], value: printed?.[name] ?? null }));
    return { ...draft, defaults: DEFAULT_PARAGRAPHS, names: PARAGRAPH_NAMES, figures, sentences: sentencesOf(day) };
  },
);

/**
 * Saves the wording of a day's report. Figures stand in it only as placeholders, so no wording can change one.
 * @param version the version the editor started from: who comes second is told, and nothing of either is lost
 * @throws monitoring/wording-faulty, monitoring/wording-changed-meanwhile
 */
export const saveWording = useCase(
  'monitoring.save-wording',
  {
    permission: 'monitoring.edit-wording',
    input: Type.Object({ date: CalendarDateSchema, version: Type.Integer({ minimum: 0 }), wording: WordingSchema }),
    audit: ({ date, version }) => ({ date, version: version + 1 }),
  },
  async ({ date, version, wording }, { tx, actor, clock, context }) => {
    const day = choosesAnything(wording) ? await reportOfDay(tx, date, wording, context.demonstration) : null;
    const faults = [...checkWording(wording.paragraphs), ...checkChoices(wording.choices, sentencesOf(day))];
    if (faults.length > 0) throw problem('wording-faulty', { faults });
    const current = await currentWording(tx, date);
    if (current.version !== version)
      throw problem('wording-changed-meanwhile', { version: current.version, savedBy: current.savedBy });
    const [saved] = await insertWordingDraft(
      tx,
      CENTRAL,
      date,
      version + 1,
      JSON.stringify(wording),
      clock.now().toISOString(),
      actor.name,
    );
    if (!saved) throw problem('wording-changed-meanwhile', { version: version + 1 });
    return { version: saved.version };
  },
);

const choosesAnything = ({ choices }: Wording) => CHOICE_KEYS.some((key) => (choiceOf(choices, key) ?? []).length > 0);

/** The report of a day with its wording; null before figures have come in for the day, or where no rules hold for it. */
async function reportOfDay(tx: Tx, date: CalendarDate, wording: Wording, demonstration: boolean): Promise<ComposedReport | null> {
  const [snapshot, rules] = [await findSnapshot(tx, date), reportRulesOn(date)];
  return snapshot && rules && composeReportContent(tx, snapshot, rules, wording, demonstration);
}

/** The sentences of a report that name provinces or criteria, with what each may name; without a report nothing is known of that. */
const sentencesOf = (day: ComposedReport | null): readonly ChoiceSentence[] =>
  day ? choiceSentences(asPreview(day.content), day.criteria) : [];
