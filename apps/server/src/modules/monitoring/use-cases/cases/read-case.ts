import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeOf } from '#kernel/ids';
import { reading, type Work } from '#kernel/use-case';
import { findSnapshot, readThemedStatements } from '#modules/reporting';
import { CaseIdSchema, CaseStepSchema } from '../../domain/cases/case-step.ts';
import { themeFollower } from '../../domain/cases/sightings.ts';
import { communesOf, countVoices, isSeen, type Sight, stepSeen, type Voice } from '../../domain/cases/voices.ts';
import { isOfBody } from '../../domain/direction/acting.ts';
import { CENTRE } from '../../domain/direction/place.ts';
import { problem } from '../../problems.ts';
import { CaseStepRow, readCaseRow, readCaseSteps, readVoicesOfCase } from '../../queries/cases/case-queries.ts';
import { type CaseRow, CommuneOfCaseSchema, caseStateOf } from '../../queries/cases/case-rows.ts';
import { readSuccessions } from '../../queries/cases/rule-queries.ts';
import { PartSchema } from '../../queries/direction-rows.ts';
import { actingPerson } from '../direction/acting-person.ts';
import { type KnownBodies, knownBodies } from '../direction/known-bodies.ts';
import { TitleSchema } from '../direction/views.ts';
import { DIRECT_CASES, HANDLE_CASES } from './act-on-case.ts';
import { caseRuleOn } from './case-rules.ts';
import { sightOf } from './case-sight.ts';
import { CaseView, caseView } from './case-views.ts';
import { themeNames } from './theme-names.ts';

export const CaseInput = Type.Object({ caseId: CaseIdSchema, part: Type.Optional(PartSchema) });

const { step: _step, ...STEP } = CaseStepRow.properties;
const Statement = Type.Object({
  communeCode: Type.String(),
  communeName: Type.String(),
  block: Type.Enum(['general', 'party', 'council', 'committee', 'front'], { type: 'string' }),
  kind: Type.Enum(['obstacle', 'recommendation'], { type: 'string' }),
  text: Type.String(),
  decidedByPerson: Type.Boolean(),
  confidence: Type.Number(),
});
export const CasePage = Type.Object({
  case: CaseView,
  mergedInto: nullable(CaseIdSchema),
  communes: Type.Array(Type.Object({ ...CommuneOfCaseSchema.properties, communeName: Type.String() })),
  /** `title`: the body that a step names. */
  steps: Type.Array(Type.Object({ ...STEP, step: CaseStepSchema, title: nullable(TitleSchema) })),
  /** What communes wrote on the last day that any of them named it; at most 200, `all` of them. */
  statements: Type.Object({ day: CalendarDateSchema, all: Type.Integer(), rows: Type.Array(Statement) }),
  may: Type.Object({
    handle: Type.Boolean(),
    direct: Type.Boolean(),
    sendBack: Type.Boolean(),
    /** Where whoever asks may assign a task of it: the centre (null) or its province. */
    assignTask: nullable(Type.Object({ area: nullable(Type.String()) })),
  }),
  readAt: InstantSchema,
});
const STATEMENTS_SHOWN = 200;

/**
 * A case with its log, its communes, and what they wrote on the last day; who reads one block sees what that block said, counted alone.
 * @throws monitoring/case-not-found (for who reads a block that never named it too)
 * @rule CAS-504
 */
export const readCase = reading(
  'monitoring.read-case',
  {
    permission: 'monitoring.read',
    input: CaseInput,
    target: ({ caseId, part }) => ({ area: homeOf(caseId), part: part ?? null }),
  },
  async ({ caseId, part }, work): Promise<Static<typeof CasePage>> => {
    const { tx, actor, clock } = work;
    const [row] = await readCaseRow(tx, homeOf(caseId), caseId);
    if (!row) throw problem('case-not-found');
    const known = await knownBodies(work);
    const now = clock.now();
    const may = await mayOf(work, row, known);
    const sight = may.handle ? 'all' : sightOf(actor, row.homeCode, part ?? null);
    const voices = await readVoicesOfCase(tx, homeOf(caseId), caseId);
    const communes = communesOf(voices, sight);
    if (sight !== 'all' && communes.length === 0) throw problem('case-not-found');
    const counted = sight === 'all' ? row : await countedFor(work, row, voices, sight);
    const nameOf = (code: string) => known.history.unitWithCode(code, known.day)?.name ?? lastName(known, code);
    return {
      case: caseView(row, known, await themeNames(work), now, counted),
      mergedInto: row.mergedInto,
      communes: communes.map((commune) => ({
        ...commune,
        blocks: [...commune.blocks],
        communeName: nameOf(commune.communeCode),
      })),
      steps: stepsSeen(await readCaseSteps(tx, homeOf(caseId), caseId), sight).map((one) => ({
        ...one,
        title: titleOfStep(one.step, known),
      })),
      statements: await statementsOf(work, { ...row, lastDay: counted.lastDay }, sight, nameOf),
      may,
      readAt: now.toISOString(),
    };
  },
);

/** What is counted of a case for who sees one block of it. */
async function countedFor({ tx, clock }: Work, row: CaseRow, voices: readonly Voice[], sight: Sight) {
  const { quietDays } = await caseRuleOn(tx, vietnamDay(clock.now()));
  const days = voices.flatMap(({ block, lastDay }) => (isSeen(sight, block) ? [lastDay] : []));
  return { ...countVoices(voices, sight, quietDays), lastDay: days.toSorted().at(-1) ?? row.lastDay };
}

/** The steps that are seen; where some are left out, the others are numbered anew, for gaps would count them. */
function stepsSeen(steps: readonly Static<typeof CaseStepRow>[], sight: Sight) {
  const seen = steps.flatMap((row) => {
    const step = stepSeen(row.step as Static<typeof CaseStepSchema>, sight);
    return step ? [{ ...row, step }] : [];
  });
  return sight === 'all' ? seen : seen.map((one, at) => ({ ...one, number: at + 1 }));
}

function lastName({ history }: KnownBodies, code: string): string {
  return history.versionsWithCode(code).at(-1)?.name ?? code;
}

function titleOfStep(step: Static<typeof CaseStepSchema>, known: KnownBodies): Static<typeof TitleSchema> | null {
  return 'to' in step && typeof step.to !== 'string' ? known.titleOf(step.to) : null;
}

/** What was written, of the blocks that are seen. */
async function statementsOf({ tx }: Work, { lastDay, homeCode, theme }: CaseRow, sight: Sight, nameOf: (code: string) => string) {
  const snapshot = await findSnapshot(tx, lastDay);
  if (!snapshot) return { day: lastDay, all: 0, rows: [] };
  const { communes, statements } = await readThemedStatements(tx, snapshot);
  const themeNow = themeFollower(await readSuccessions(tx));
  const here = new Set(communes.flatMap(({ code, provinceCode }) => (provinceCode === homeCode ? [code] : [])));
  const own = statements.filter((one) => here.has(one.communeCode) && themeNow(one.theme) === theme && isSeen(sight, one.block));
  return {
    day: lastDay,
    all: own.length,
    rows: own
      .slice(0, STATEMENTS_SHOWN)
      .map(({ theme: _theme, ...rest }) => ({ ...rest, communeName: nameOf(rest.communeCode) })),
  };
}

async function mayOf(work: Work, row: CaseRow, known: KnownBodies): Promise<Static<typeof CasePage>['may']> {
  const { owner } = caseStateOf(row);
  const person = await actingPerson(work, known);
  const province = { area: row.homeCode, part: null };
  const direct = person.permits(DIRECT_CASES, CENTRE);
  const ofOther = owner !== null && known.placeOf(owner).area !== row.homeCode;
  const assigns = (area: string | null) => person.permits('monitoring.direct-tasks', { area, part: null });
  return {
    handle: owner !== null && isOfBody(person, HANDLE_CASES, owner, known.placeOf(owner)),
    direct,
    sendBack: direct || (ofOther && person.permits(DIRECT_CASES, province)),
    assignTask: assigns(null) ? { area: null } : assigns(row.homeCode) ? { area: row.homeCode } : null,
  };
}
