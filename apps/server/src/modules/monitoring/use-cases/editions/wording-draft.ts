import { Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL } from '#kernel/ids';
import { reading, useCase } from '#kernel/use-case';
import { findSnapshot, readDayFacts } from '#modules/reporting';
import { problem } from '../../problems.ts';
import { insertWordingDraft, selectWordingDraft } from '../../queries/edition-queries.ts';
import { checkChoices, checkWording, type WordingFault } from '../../rendering/wording/check-wording.ts';
import { DEFAULT_PARAGRAPHS } from '../../rendering/wording/default-paragraphs.ts';
import { PARAGRAPH_NAMES } from '../../rendering/wording/paragraph-names.ts';
import { DEFAULT_WORDING, type Wording } from '../../rendering/wording/wording.ts';

const Codes = Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 100 });
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

/** The editorial paragraphs of a day's report as they stand now, with the defaults and names beside them. */
export const readWordingDraft = reading(
  'monitoring.read-wording',
  {
    permission: 'monitoring.edit-wording',
    input: Type.Object({ date: CalendarDateSchema }),
  },
  async ({ date }, { tx }) => ({ ...(await currentWording(tx, date)), defaults: DEFAULT_PARAGRAPHS, names: PARAGRAPH_NAMES }),
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
  async ({ date, version, wording }, { tx, actor, clock }) => {
    const faults = [...checkWording(wording.paragraphs), ...(await faultyChoices(tx, date, wording))];
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

/** Before figures have come in for the day nothing is known to be wrong; a choice they do not bear out is then left unsaid. */
async function faultyChoices(tx: Tx, date: CalendarDate, { choices }: Wording): Promise<WordingFault[]> {
  const snapshot = await findSnapshot(tx, date);
  return snapshot ? checkChoices(choices, await readDayFacts(tx, snapshot.id)) : [];
}
