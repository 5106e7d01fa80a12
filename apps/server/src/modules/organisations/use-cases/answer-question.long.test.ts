import { beforeAll, describe, expect, test } from 'vitest';
import { type CalendarDate, calendarDate } from '#kernel/calendar';
import type { Actor } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import type { UnitId } from '../domain/unit.ts';
import { placeOnMap, unitHistory } from '../index.ts';
import { answerQuestion, keepQuestionOpen, previewAnswer, reopenQuestion } from './answer-question.ts';
import { listOpenQuestions } from './read-questions.ts';

const db = useTestDatabase({ withUnits: true });
const DAY = calendarDate('2025-07-01');
const BEFORE = calendarDate('2025-06-30');
/** Phường 2 of the old city of Vĩnh Long: the source sends it to a code that no commune bears, and nowhere else. */
const LOST = '30378';
const ACT = { legalAct: 'Nghị quyết 1687/NQ-UBTVQH15', reason: 'Đối chiếu nghị quyết' };
type Question = Awaited<ReturnType<typeof listOpenQuestions>>['questions'][number];
let question: Question;
let name: Pick<Question, 'kind' | 'code' | 'named'>;
let long: UnitId;
let other: UnitId;
let old: UnitId;

const history = () => db.inTx((tx) => unitHistory(tx));
const unitOf = async (code: string, day: CalendarDate = DAY): Promise<UnitId> => {
  const unit = (await history()).unitWithCode(code, day);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit.unitId;
};
const questionOf = async (code: string) => {
  const found = (await listOpenQuestions(db.context(), { search: code })).questions.find((one) => one.code === code);
  if (!found) throw new Error(`no question ${code}`);
  return found;
};
const whole = (unitId: UnitId) => [{ unitId, share: null }];
const goesTo = async (unitId: UnitId) =>
  (await history()).edgesFrom(unitId).map(({ toId, share }) => [toId, share && `${share.part}/${share.whole}`]);

beforeAll(async () => {
  question = await questionOf(LOST);
  name = { kind: question.kind, code: question.code, named: question.named };
  long = question.suggestedId as UnitId;
  other = await unitOf('30292');
  const olds = [...(await history()).unitIds()];
  const map = await history();
  old = olds.find((unitId) => {
    const version = map.versionsOf(unitId)[0];
    return version?.name === 'Phường 2' && version.districtName === 'Thành phố Vĩnh Long' && version.validTo === DAY;
  }) as UnitId;
});

describe('open questions on units are answered by people (W-09, P-11)', () => {
  test('a preview tells where each old unit went and would go, and keeps nothing', async () => {
    expect(await goesTo(old)).toEqual([]);
    const preview = await previewAnswer(db.context(), { ...name, targets: whole(long), day: DAY });
    expect(preview.units).toMatchObject([
      {
        unitId: old,
        name: 'Phường 2',
        before: [],
        after: [{ unitId: long, name: 'Phường Long Châu', share: { part: '1', whole: '1' } }],
      },
    ]);
    expect(await goesTo(old)).toEqual([]);
  });

  test('an answer joins the lineage at once: figures of before stand on the map of today; reopened, all is as the source says', async () => {
    const place = async (unitId: UnitId) => placeOnMap(await history(), { unitId, day: BEFORE }, { kind: 'today' }, DAY);
    expect((await place(old)).undivided).toMatchObject([{ reason: 'no-counterpart' }]);
    const { total } = await listOpenQuestions(db.context(), {});
    await answerQuestion(db.context(), { ...name, targets: whole(long), day: DAY, ...ACT });
    expect(await goesTo(old)).toEqual([[long, '1/1']]);
    expect((await place(old)).onMap).toEqual([{ unitId: long, share: { part: 1n, whole: 1n } }]);
    expect((await history()).edgesInto(long).every(({ originShare }) => originShare === null)).toBe(true);
    expect((await listOpenQuestions(db.context(), {})).total).toBe(total - 1);
    expect((await questionOf(LOST)).said).toMatchObject({
      outcome: 'answered',
      targets: [{ unitId: long }],
      legalAct: ACT.legalAct,
    });
    await expect(answerQuestion(db.context(), { ...name, targets: whole(other), day: DAY, ...ACT })).rejects.toMatchObject({
      code: 'organisations/question-answered',
    });
    await reopenQuestion(db.context(), { ...name, reason: 'Nhầm văn bản' });
    expect(await goesTo(old)).toEqual([]);
    expect((await listOpenQuestions(db.context(), {})).total).toBe(total);
    expect((await questionOf(LOST)).said).toMatchObject({ outcome: 'reopened', reason: 'Nhầm văn bản' });
  });

  test('several targets take exact shares, or none that is known; a commune that was there before keeps what it was', async () => {
    const shares = (part: number) => [
      { unitId: long, share: { part, whole: 3 } },
      { unitId: other, share: { part: 2, whole: 3 } },
    ];
    await expect(answerQuestion(db.context(), { ...name, targets: shares(2), day: DAY, ...ACT })).rejects.toMatchObject({
      code: 'organisations/shares-not-whole',
    });
    await answerQuestion(db.context(), { ...name, targets: shares(1), day: DAY, ...ACT });
    expect(await goesTo(old)).toEqual([
      [long, '1/3'],
      [other, '2/3'],
    ]);
    const map = await history();
    for (const target of [long, other]) {
      const wasThere = map.versionOn(target, BEFORE) !== null;
      expect(map.edgesInto(target).some(({ fromId }) => fromId === target)).toBe(wasThere);
    }
    const lines = await db.owner<{ subject: object }>(
      "select subject from kernel.audit_line where action = 'organisations.answer-question' order by id desc limit 1",
    );
    expect(lines[0]?.subject).toMatchObject({ code: LOST, day: DAY, legalAct: ACT.legalAct });
    await reopenQuestion(db.context(), { ...name, reason: 'Thử xong' });
  });

  test('why a question stays open is kept with it; then it can still be answered', async () => {
    const { questions } = await listOpenQuestions(db.context(), { kind: 'predecessor-missing' });
    const [first] = questions;
    if (!first) throw new Error('no question');
    const { kind, code, named } = first;
    await keepQuestionOpen(db.context(), { kind, code, named, reason: 'Chờ nghị quyết của tỉnh' });
    expect((await questionOf(code)).said).toMatchObject({ outcome: 'kept-open', reason: 'Chờ nghị quyết của tỉnh' });
    expect((await listOpenQuestions(db.context(), { state: 'answered' })).questions).toEqual([]);
    await expect(
      answerQuestion(db.context(), { kind, code, named, targets: whole(long), day: DAY, ...ACT }),
    ).rejects.toMatchObject({
      code: 'organisations/question-without-targets',
    });
    await expect(reopenQuestion(db.context(), { kind, code, named, reason: 'Mở lại' })).rejects.toMatchObject({
      code: 'organisations/question-not-answered',
    });
  });

  test('only to communes of that day, each once, on the day on which the old units ended, and by who changes units', async () => {
    const refused = (input: object, code: string) =>
      expect(
        answerQuestion(db.context(), { ...name, targets: whole(long), day: DAY, ...ACT, ...input }),
        code,
      ).rejects.toMatchObject({
        code: `organisations/${code}`,
      });
    await refused({ targets: whole(await unitOf('91')) }, 'target-unfit');
    await refused({ targets: whole(old) }, 'target-unfit');
    await refused({ targets: [...whole(long), ...whole(long)] }, 'unit-named-twice');
    await refused({ day: calendarDate('2025-08-01') }, 'question-units-unclear');
    await refused({ code: '99999' }, 'question-not-found');
    const reader: Actor = { id: 'x', name: 'X', permits: (action) => action === 'kernel.signed-in' };
    const asReader = db.context({ actor: reader });
    for (const act of [
      () => answerQuestion(asReader, { ...name, targets: whole(long), day: DAY, ...ACT }),
      () => previewAnswer(asReader, { ...name, targets: whole(long), day: DAY }),
      () => keepQuestionOpen(asReader, { ...name, reason: 'Lý do' }),
      () => reopenQuestion(asReader, { ...name, reason: 'Lý do' }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });

  test('with all answers that hints give, every old unit still accounts for all it was', async () => {
    const { questions } = await listOpenQuestions(db.context(), { state: 'open' });
    const hinted = questions.filter(({ suggestedId, oldUnits }) => suggestedId !== null && oldUnits.length > 0).slice(0, 15);
    for (const { kind, code, named, suggestedId } of hinted)
      await answerQuestion(db.context(), { kind, code, named, targets: whole(suggestedId as UnitId), day: DAY, ...ACT });
    const map = await history();
    for (const unitId of map.unitIds()) {
      const edges = map.edgesFrom(unitId).filter(({ day }) => day === DAY);
      const known = edges.flatMap(({ share }) => share ?? []);
      if (edges.length === 0 || known.length === 0) continue;
      expect(known.length, unitId).toBe(edges.length);
      expect(known.reduce((sum, { part, whole: of }) => sum + Number(part) / Number(of), 0)).toBeCloseTo(1);
    }
  }, 120_000);
});
