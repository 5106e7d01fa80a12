import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { reading, useCase, type Work } from '#kernel/use-case';
import { endedUnits, lineageWithAnswers } from '../domain/question-answers.ts';
import type { LineageEdge } from '../domain/unit.ts';
import { sharesAreWhole } from '../domain/unit-changes.ts';
import type { UnitHistory } from '../domain/unit-history.ts';
import { countFigures } from '../figure-count.ts';
import { problem } from '../problems.ts';
import { insertAnswer, QuestionKindSchema, readLastAnswers } from '../queries/answer-queries.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import { lockRevision, renewRevision } from '../queries/catalogue-queries.ts';
import { readOpenQuestions } from '../queries/question-queries.ts';
import { UnitIdSchema } from '../queries/rows.ts';
import { openUnits, questionKey, type StandingAnswer, standingAnswers } from '../queries/standing-answers.ts';
import { givenShare, ShareSchema } from './change-schemas.ts';
import { ShareView, shareView } from './unit-views.ts';

const permission = 'organisations.change-units';
/** A question as the source puts it. */
export const QuestionName = {
  kind: QuestionKindSchema,
  code: Type.String({ maxLength: 20 }),
  named: Type.String({ maxLength: 300 }),
};
const Name = Type.Object(QuestionName);
const Targets = Type.Array(Type.Object({ unitId: UnitIdSchema, share: nullable(ShareSchema) }), { minItems: 1, maxItems: 20 });
/** `targets`: the communes that the old units went to, with the share of each, or null for all where no source gives them. */
export const AnswerFields = { targets: Targets, day: CalendarDateSchema };
export const Reason = Type.String({ minLength: 3, maxLength: 500, pattern: '\\S' });
export const LegalAct = Type.String({ minLength: 3, maxLength: 200, pattern: '\\S' });
const AnswerInput = Type.Object({ ...QuestionName, ...AnswerFields });
type AnswerInput = Static<typeof AnswerInput>;

const Destination = Type.Object({
  unitId: UnitIdSchema,
  code: nullable(Type.String()),
  name: Type.String(),
  share: nullable(ShareView),
});
export const AnswerPreview = Type.Object({
  units: Type.Array(
    Type.Object({ unitId: UnitIdSchema, name: Type.String(), before: Type.Array(Destination), after: Type.Array(Destination) }),
  ),
  /** Stored figures that are anchored on the old units, and on later maps would be read elsewhere. */
  figures: Type.Integer(),
});

/**
 * What an answer would change in the lineage, of each old unit that the question concerns; nothing is kept.
 * @throws as the answer itself
 */
export const previewAnswer = reading(
  'organisations.preview-answer',
  { permission, input: AnswerInput },
  async (input, { tx }): Promise<Static<typeof AnswerPreview>> => {
    const { now, base, answer, others } = await checkedAnswer(tx, input);
    const open = openUnits(base, await readOpenQuestions(tx), [...others, answer]);
    const touched = new Set(answer.oldUnitIds);
    const outgoing = [...touched].flatMap((unitId) => base.edgesFrom(unitId));
    const answers = [...others.filter(({ oldUnitIds }) => oldUnitIds.some((unitId) => touched.has(unitId))), answer];
    const after = lineageWithAnswers(base, outgoing, answers, open);
    const units = answer.oldUnitIds.map((unitId) => ({
      unitId,
      name: now.versionsOf(unitId).at(-1)?.name ?? unitId,
      before: destinations(now, now.edgesFrom(unitId)),
      after: destinations(
        now,
        after.filter(({ fromId }) => fromId === unitId),
      ),
    }));
    const figures = [...(await countFigures(tx, answer.oldUnitIds)).values()].reduce((sum, count) => sum + count, 0);
    return { units, figures };
  },
);

/**
 * Answers an open question: from a day on the old units of the question belong to these communes, by this act. The lineage takes it in
 * at once, on all maps; the question is closed until somebody reopens it.
 * @throws organisations/question-not-found, question-answered, question-without-targets, question-units-unclear (the day is not the one on
 *   which they ended, too), target-unfit, unit-named-twice, shares-not-whole
 */
export const answerQuestion = useCase(
  'organisations.answer-question',
  {
    permission,
    input: Type.Object({ ...AnswerInput.properties, legalAct: LegalAct, reason: Reason }),
    audit: ({ kind, code, named, targets, day, legalAct }) => ({
      kind,
      code,
      named,
      targets: targets.map(({ unitId }) => unitId).join(' '),
      day,
      legalAct,
    }),
  },
  async ({ legalAct, reason, ...input }, on) => {
    await lockRevision(on.tx);
    const { answer, number } = await checkedAnswer(on.tx, input);
    const targets = answer.targets.map(({ unitId, share }) => ({
      unitId,
      part: null,
      whole: null,
      ...(share && shareView(share)),
    }));
    const ids = [...answer.oldUnitIds];
    const by = [on.clock.now().toISOString(), on.actor.id, on.actor.name] as const;
    const { kind, code, named, day } = input;
    const kept = JSON.stringify(targets);
    await insertAnswer(on.tx, kind, code, named, number, 'answered', ids, kept, day, legalAct.trim(), reason.trim(), ...by);
    await renewRevision(on.tx);
  },
);

/** Says why a question stays open. @throws organisations/question-not-found, question-answered */
export const keepQuestionOpen = useCase(
  'organisations.keep-question-open',
  {
    permission,
    input: Type.Object({ ...QuestionName, reason: Reason }),
    audit: ({ kind, code, named }) => ({ kind, code, named }),
  },
  async ({ reason, ...name }, on) => {
    await lockRevision(on.tx);
    const { number, standing } = await knownQuestion(on.tx, name);
    if (standing) throw problem('question-answered');
    await sayOf(on, name, number, 'kept-open', reason);
  },
);

/**
 * Takes an answer back: the lineage is again what the source says, and the question is open.
 * @throws organisations/question-not-found, question-not-answered
 */
export const reopenQuestion = useCase(
  'organisations.reopen-question',
  {
    permission,
    input: Type.Object({ ...QuestionName, reason: Reason }),
    audit: ({ kind, code, named }) => ({ kind, code, named }),
  },
  async ({ reason, ...name }, on) => {
    await lockRevision(on.tx);
    const { number, standing } = await knownQuestion(on.tx, name);
    if (!standing) throw problem('question-not-answered');
    await sayOf(on, name, number, 'reopened', reason);
    await renewRevision(on.tx);
  },
);

type Name = Static<typeof Name>;

async function sayOf(
  { tx, clock, actor }: Work,
  { kind, code, named }: Name,
  number: number,
  outcome: 'kept-open' | 'reopened',
  reason: string,
): Promise<void> {
  const at = clock.now().toISOString();
  await insertAnswer(tx, kind, code, named, number, outcome, [], '[]', null, null, reason.trim(), at, actor.id, actor.name);
}

/** The question, the number of its next answer, and whether one stands. */
async function knownQuestion(tx: Tx, name: Name) {
  const question = (await readOpenQuestions(tx)).find((one) => questionKey(one) === questionKey(name));
  if (!question) throw problem('question-not-found');
  const last = await readLastAnswers(tx);
  const ofQuestion = last.find((one) => questionKey(one) === questionKey(name));
  return { question, last, number: (ofQuestion?.number ?? 0) + 1, standing: ofQuestion?.outcome === 'answered' };
}

/** An answer that may be given, with the map as it is and as the source alone gives it. */
async function checkedAnswer(tx: Tx, { targets, day, ...name }: AnswerInput) {
  const { question, last, number, standing } = await knownQuestion(tx, name);
  if (standing) throw problem('question-answered');
  if (question.oldUnits.length === 0) throw problem('question-without-targets');
  const { history: now, unanswered: base } = await loadCatalogue(tx);
  const ended = endedUnits(base, day);
  const oldUnitIds = question.oldUnits.map((described) => {
    const [unitId, ...more] = ended(described);
    if (!unitId || more.length > 0) throw problem('question-units-unclear', { named: described });
    return unitId;
  });
  if (new Set(targets.map(({ unitId }) => unitId)).size < targets.length) throw problem('unit-named-twice');
  const unfit = targets.find(({ unitId }) => now.versionOn(unitId, day)?.level !== 'commune');
  if (unfit) throw problem('target-unfit', { unitId: unfit.unitId });
  const shared = targets.map(({ unitId, share }) => ({ unitId, share: givenShare(share) }));
  if (shared.length > 1 && !sharesAreWhole(shared.map(({ share }) => share))) throw problem('shares-not-whole');
  const answer: StandingAnswer = { ...name, oldUnitIds, targets: shared, day, legalAct: null };
  return { answer, number, others: standingAnswers(last), now, base };
}

/** Where edges of one unit lead, in words. */
function destinations(history: UnitHistory, edges: readonly LineageEdge[]): Static<typeof Destination>[] {
  return edges.map(({ toId, share, day }) => {
    const version = history.versionOn(toId, day) ?? history.versionsOf(toId).at(-1);
    return { unitId: toId, code: version?.code ?? null, name: version?.name ?? toId, share: share && shareView(share) };
  });
}
