import { type Static, Type } from 'typebox';
import { InstantSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { type HomeCode, HomeCodeSchema, homeOf } from '#kernel/ids';
import { reading, useCase, type Work } from '#kernel/use-case';
import { CaseIdSchema, CommuneCodeSchema, type CommuneStep } from '../../domain/cases/case-step.ts';
import { blocksSeen } from '../../domain/cases/voices.ts';
import { problem } from '../../problems.ts';
import { lockCase, readAnsweredOfCommune, readLastAnswers, updateSaid } from '../../queries/cases/case-queries.ts';
import { caseStateOf, SaidSchema } from '../../queries/cases/case-rows.ts';
import { recountCases } from '../../queries/cases/follow-queries.ts';
import { PartSchema } from '../../queries/direction-rows.ts';
import { knownBodies } from '../direction/known-bodies.ts';
import { TitleSchema } from '../direction/views.ts';
import { answerDueAt, caseRuleOn } from './case-rules.ts';
import { closeCases } from './follow-day.ts';
import { type ThemeNames, themeNames } from './theme-names.ts';
import { writeCaseStep } from './write-case-step.ts';

/** A commune, and the block that somebody acts for there (left out: all). */
const COMMUNE = { provinceCode: HomeCodeSchema, communeCode: CommuneCodeSchema };
type AtCommune = { provinceCode: HomeCode; communeCode: string; part?: Static<typeof PartSchema> | undefined };
const targetOf = ({ provinceCode, communeCode, part }: AtCommune) => ({
  area: `${provinceCode}/${communeCode}`,
  part: part ?? null,
});

export const AnsweredInput = Type.Object({ ...COMMUNE, part: Type.Optional(PartSchema) });
export const AnsweredCases = Type.Object({
  cases: Type.Array(
    Type.Object({
      caseId: CaseIdSchema,
      theme: TitleSchema,
      owner: nullable(TitleSchema),
      answeredAt: InstantSchema,
      words: Type.String(),
      measure: Type.String(),
      said: nullable(SaidSchema),
    }),
  ),
});

/** The word for several blocks: "still there" when one says so, "over" when all do. */
function saidOf(blocks: readonly (Static<typeof SaidSchema> | null)[]) {
  if (blocks.includes('still-there')) return 'still-there';
  return blocks.every((said) => said === 'confirmed') ? 'confirmed' : null;
}

/**
 * What a commune had reported, or the block of it that somebody acts for, and somebody answered: it is asked whether it is over.
 * @rule CAS-303, CAS-504
 */
export const listAnsweredCases = reading(
  'monitoring.list-answered-cases',
  { permission: 'monitoring.confirm-cases', input: AnsweredInput, target: targetOf },
  async ({ provinceCode, communeCode, part }, work): Promise<Static<typeof AnsweredCases>> => {
    const { tx } = work;
    const rows = await readAnsweredOfCommune(tx, provinceCode, communeCode, blocksSeen(part ?? 'all'));
    if (rows.length === 0) return { cases: [] };
    const known = await knownBodies(work);
    const names: ThemeNames = await themeNames(work);
    const ids = rows.map(({ id }) => id);
    const answers = new Map((await readLastAnswers(tx, provinceCode, ids)).map((one) => [one.caseId, one]));
    return {
      cases: rows.flatMap((row) => {
        const answer = answers.get(row.id);
        const { owner } = caseStateOf(row);
        const said = answer?.step as { words: string; measure: string } | undefined;
        if (!answer || !said) return [];
        return [
          {
            caseId: row.id,
            theme: names(row.theme),
            owner: owner ? known.titleOf(owner) : null,
            answeredAt: answer.at,
            words: said.words,
            measure: said.measure,
            said: saidOf(row.saidByBlocks),
          },
        ];
      }),
    };
  },
);

export const ConfirmInput = Type.Object({
  caseId: CaseIdSchema,
  ...COMMUNE,
  part: Type.Optional(PartSchema),
  said: SaidSchema,
  /** Needed with `still-there`: what is left. */
  words: Type.String({ maxLength: 2000 }),
});

/**
 * What a commune that reported a case says after an answer, or a block of it for itself: it is over, or it is still there. When nobody
 * has it any more the case closes; when one says that it is still there it goes back to its owner with a new deadline.
 * @throws monitoring/case-not-found (for a commune or a block that never reported it too), words-missing, case-closed, case-not-answered
 * @rule CAS-303, CAS-304
 */
export const confirmCase = useCase(
  'monitoring.confirm-case',
  {
    permission: 'monitoring.confirm-cases',
    input: ConfirmInput,
    target: targetOf,
    audit: ({ caseId, communeCode, said }) => ({ caseId, communeCode, said }),
    home: ({ provinceCode }) => provinceCode,
  },
  async (input, work: Work) => {
    const { caseId, provinceCode, communeCode, part, said } = input;
    const words = input.words.trim();
    if (homeOf(caseId) !== provinceCode) throw problem('case-not-found');
    if (said === 'still-there' && words.length < 3) throw problem('words-missing');
    const { tx, clock, actor } = work;
    const row = await lockCase(tx, caseId);
    if (!row) throw problem('case-not-found');
    const today = vietnamDay(clock.now());
    const [kept] = await updateSaid(
      tx,
      provinceCode,
      caseId,
      communeCode,
      blocksSeen(part ?? 'all'),
      said,
      today,
      actor.name,
      words,
    );
    if (!kept) throw problem('case-not-found');
    const who = { commune: communeCode, ...(part ? { part } : {}), words };
    const step: CommuneStep =
      said === 'confirmed' ? { kind: 'confirm', ...who } : { kind: 'deny', ...who, dueAt: await answerDueAt(tx, clock.now()) };
    await writeCaseStep(work, row, step);
    const { quietDays } = await caseRuleOn(tx, today);
    await recountCases(tx, [caseId], quietDays);
    const counted = await lockCase(tx, caseId);
    const closed = counted ? await closeCases(work, [counted], today) : 0;
    return { closed: closed > 0 };
  },
);
