import { readFile } from 'node:fs/promises';
import { beforeAll } from 'vitest';
import { addDays, type CalendarDate, type Clock, calendarDate } from '#kernel/calendar';
import { type Actor, systemActor } from '#kernel/permission';
import { listCentralBodies, seedUnits } from '#modules/organisations';
import { importSystemSurvey } from '#modules/reporting';
import type { TestDatabase } from '#test/harness';
import type { CaseId } from '../../src/modules/monitoring/domain/cases/case-step.ts';
import type { Place } from '../../src/modules/monitoring/domain/direction/place.ts';
import { readDayPack } from '../../src/modules/monitoring/intake/read-day-pack.ts';
import { directCase, handleCase } from '../../src/modules/monitoring/use-cases/cases/act-on-case.ts';
import { setCaseRule } from '../../src/modules/monitoring/use-cases/cases/case-rules.ts';
import { confirmCase } from '../../src/modules/monitoring/use-cases/cases/confirm-case.ts';
import { followDay } from '../../src/modules/monitoring/use-cases/cases/follow-day.ts';
import { listCases } from '../../src/modules/monitoring/use-cases/cases/list-cases.ts';
import { readCase } from '../../src/modules/monitoring/use-cases/cases/read-case.ts';
import { nameRepresentative } from '../../src/modules/monitoring/use-cases/direction/representatives.ts';
import { importDayPack } from '../../src/modules/monitoring/use-cases/import-day-pack.ts';
import { official } from './officials.ts';
import { packBytes, smallPack } from './small-day-pack.ts';

/** The first day of the tests of cases, a Thursday. */
export const FIRST_DAY: CalendarDate = calendarDate('2025-10-02');
/** What a commune wrote of the general block. */
type Written = readonly [commune: string, text: string, block?: string];

/** A day pack of a day with these statements; `silent` communes sent nothing. */
function packOf(date: CalendarDate, written: readonly Written[], silent: readonly string[]) {
  const others = { '2025-10-02': date, '2025-10-01': addDays(date, -1) };
  const moved = Object.entries(smallPack()).map(([file, text]) => {
    const dated = text.replaceAll(/2025-10-0[12]/g, (day) => others[day as keyof typeof others]);
    const isAnswers = file === 'condition-answers.csv' || file.startsWith('commune-answers-');
    const rows = dated.split('\n').filter((row) => !isAnswers || !silent.some((code) => row.includes(`${date},${code}`)));
    return [file, rows.join('\n')] as const;
  });
  const lines = written.map(([code, text, block = 'general']) => `${date},commune,${block},obstacle,${code},"${text}"\n`);
  const header = 'date,level,block,kind,commune_code,statement_vi\n';
  return packBytes({ ...Object.fromEntries(moved), 'feedback.csv': header + lines.join('') });
}

/** Imports a day, as officials do. @returns its date and revision, as the event tells them */
async function givenDay(db: TestDatabase, date: CalendarDate, written: readonly Written[], silent: readonly string[] = []) {
  const { pack, ...told } = readDayPack(packOf(date, written, silent));
  if (!pack) throw new Error(`the pack of the test has faults: ${JSON.stringify(told)}`);
  const { snapshot } = await importDayPack(db.context(), { sourceName: 'gói thử', pack });
  return { date: snapshot.date, revision: snapshot.revision };
}

/** Lets the cases follow a day at 17:00 of it, as its event does. */
function follow(db: TestDatabase, day: { readonly date: CalendarDate; readonly revision: number }) {
  const clock: Clock = { now: () => new Date(`${day.date}T17:00:00+07:00`) };
  const context = db.context({ clock });
  return db.inTx((tx) => followDay({ tx, actor: systemActor, clock, context: { ...context, tx } }, day));
}

/** The published survey of who supplies which system where. */
const SURVEY = new URL('../../../../data/reference/five-systems.csv', import.meta.url);
const surveyText = () => readFile(SURVEY, 'utf8');

const READS = ['monitoring.read'];
const OWNER = [...READS, 'monitoring.handle-cases'];
export const centre = official('trung tâm', [...READS, 'monitoring.direct-cases', 'monitoring.direct-tasks']);
export const haNoi = official('Hà Nội', [...OWNER, 'monitoring.direct-cases', 'monitoring.direct-tasks'], {
  area: '01',
  part: null,
});
export const caoBang = official('Cao Bằng', [...OWNER, 'monitoring.direct-cases'], { area: '04', part: null });
export const mobifone = official('MobiFone', OWNER);
export const cipher = official('Ban Cơ yếu', OWNER);
export const ofCommune = (code: string, part: 'committee' | null = 'committee') =>
  official(`xã ${code}`, [...READS, 'monitoring.confirm-cases'], { area: `01/${code}`, part });
type OwnerStep = Parameters<typeof handleCase>[1]['step'];
type Decision = Parameters<typeof directCase>[1]['step'];
export const CENTRE_PLACE: Place = { area: null, part: null };
export const COMMITTEE: Place = { area: '01', part: 'committee' };
export const answer: OwnerStep = { kind: 'answer', words: 'Đã nâng cấp', measure: 'Tăng băng thông', evidence: [] };

export const BUDGET = 'budget-shortage';
export const SOFTWARE = 'software-unstable';
export const SIGNATURE = 'digital-signature-identity';
const WORDING: Readonly<Record<string, string>> = {
  [BUDGET]: 'Thiếu kinh phí',
  [SOFTWARE]: 'Phần mềm hay bị lỗi',
  [SIGNATURE]: 'Chưa được cấp chữ ký số',
};
export const wrote = (commune: string, ...themes: readonly string[]): Written[] =>
  themes.map((theme) => [commune, WORDING[theme] ?? theme] as const);

/**
 * Three cases of Hà Nội, opened on the first day: of the province, of a central body, of the supplier of a system; and what tests do
 * with them on the day that they have reached.
 */
export function useCases(db: TestDatabase) {
  let today: CalendarDate = FIRST_DAY;
  /** 18:00 of the day that the test has reached. */
  const clock: Clock = { now: () => new Date(`${today}T18:00:00+07:00`) };
  const as = (actor: Actor) => db.context({ actor, clock });
  /** Reaches a day: it is imported and followed. */
  async function live(date: CalendarDate, written: readonly Written[], silent: readonly string[] = []) {
    today = date;
    return follow(db, await givenDay(db, date, written, silent));
  }
  const find = async (theme: string, area = '01') => {
    const { cases } = await listCases(as(centre), { area: area as never, theme });
    const [found] = cases;
    if (!found) throw new Error(`no case of ${theme}`);
    return found;
  };
  const open = async (theme: string) => (await find(theme)).caseId;
  const page = (caseId: CaseId) => readCase(as(centre), { caseId });
  const handle = async (actor: Actor, caseId: CaseId, step: OwnerStep, at: Place = COMMITTEE) =>
    handleCase(as(actor), { caseId, at, seen: (await page(caseId)).case.seen, step });
  const direct = async (actor: Actor, caseId: CaseId, step: Decision, at: Place = CENTRE_PLACE) =>
    directCase(as(actor), { caseId, at, seen: (await page(caseId)).case.seen, step });
  /** A commune says whether it is over: its committee for itself, or without a part the whole commune. */
  const say = (
    code: string,
    caseId: CaseId,
    said: 'confirmed' | 'still-there',
    words = '',
    part: 'committee' | null = 'committee',
  ) =>
    confirmCase(as(ofCommune(code, part)), {
      caseId,
      provinceCode: '01' as never,
      communeCode: code,
      ...(part ? { part } : {}),
      said,
      words,
    });

  beforeAll(async () => {
    await seedUnits(db.context(), {});
    await importSystemSurvey(db.context(), { sourceName: 'khảo sát', csv: await surveyText() });
    for (const [actor, name] of [
      [mobifone, 'MobiFone'],
      [cipher, 'Ban Cơ yếu Chính phủ'],
    ] as const) {
      const [body] = (await listCentralBodies(db.context(), { name })).bodies;
      if (!body) throw new Error(`no ${name}`);
      await nameRepresentative(as(official('quản trị', ['monitoring.name-representatives'])), {
        accountId: actor.id,
        bodyId: body.bodyId,
        validTo: null,
        decision: 'Công văn cử đầu mối',
      });
    }
    await setCaseRule(as(centre), {
      validFrom: FIRST_DAY,
      openFromCommunes: 2,
      reopenFromCommunes: 1,
      quietDays: 2,
      answerWorkingDays: 3,
      source: 'ngưỡng của phép thử',
    });
    await live(FIRST_DAY, [
      ...wrote('00004', BUDGET, SOFTWARE, SIGNATURE),
      ...wrote('00008', BUDGET, SOFTWARE, SIGNATURE),
      ...wrote('01273', BUDGET),
    ]);
  }, 60_000);

  return {
    clock,
    as,
    live,
    find,
    open,
    page,
    handle,
    direct,
    say,
    givenDay: (date: CalendarDate, written: readonly Written[]) => givenDay(db, date, written),
    follow: (day: { readonly date: CalendarDate; readonly revision: number }) => follow(db, day),
    today: () => today,
    reach: (day: CalendarDate) => {
      today = day;
    },
  };
}
