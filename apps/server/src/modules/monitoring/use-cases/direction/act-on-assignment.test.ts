import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Clock, calendarDate } from '#kernel/calendar';
import { type Actor, covers, type Target } from '#kernel/permission';
import { listCentralBodies, seedUnits, unitHistory } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { official } from '#test/monitoring/officials';
import type { Assignee } from '../../domain/direction/assignee.ts';
import { replay } from '../../domain/direction/assignment-state.ts';
import type { Step } from '../../domain/direction/assignment-step.ts';
import type { AssignmentId, DirectedTaskId } from '../../domain/direction/ids.ts';
import type { Place } from '../../domain/direction/place.ts';
import { directAssignment, receiveAssignment, reportOnAssignment } from './act-on-assignment.ts';
import { changePlan } from './change-plan.ts';
import { overrideColour, setColourRule } from './colour-rules.ts';
import { createTask } from './create-task.ts';
import { listAssignments, listOfferedAssignments, listOwnAssignments } from './read-board.ts';
import { sumAssignments } from './read-board-sums.ts';
import { readDirectedTask } from './read-task.ts';
import { nameRepresentative } from './representatives.ts';

const db = useTestDatabase({ withUnits: true });
const CENTRE_PLACE: Place = { area: null, part: null };
const DUE = '2026-11-30';
let now = new Date('2026-11-22T02:00:00Z');
const clock: Clock = { now: () => now };
const as = (actor: Actor) => db.context({ actor, clock });
const centre = official('trung tâm', ['monitoring.direct-tasks', 'monitoring.read']);
const anGiang = official('An Giang', ['monitoring.report-progress', 'monitoring.direct-tasks', 'monitoring.read'], {
  area: '91',
  part: null,
});
const canTho = official('Cần Thơ', ['monitoring.report-progress', 'monitoring.read'], { area: '92', part: 'committee' });
const ministryOfficer = official('Bộ Y tế', ['monitoring.report-progress', 'monitoring.read']);
let angiangCommittee: Assignee;
let canThoCommittee: Assignee;
let communeCommittee: Assignee;
let ministry: Extract<Assignee, { kind: 'body' }>;
const COMMUNE = '91/30292';
const reason = 'có lý do';
const evidence = [{ text: 'Quyết định công bố', link: 'https://angiang.example/qd' }];

beforeAll(async () => {
  await seedUnits(db.context(), {});
  const history = await db.inTx(unitHistory);
  const committee = (code: string): Assignee => {
    const unit = history.versionsWithCode(code).find(({ validTo }) => validTo === null);
    if (!unit) throw new Error(`no unit ${code}`);
    return { kind: 'unit', unitId: unit.unitId, part: 'committee' };
  };
  [angiangCommittee, canThoCommittee, communeCommittee] = [committee('91'), committee('92'), committee('30292')];
  const [body] = (await listCentralBodies(db.context(), { name: 'Bộ Y tế' })).bodies;
  if (!body) throw new Error('no Bộ Y tế');
  ministry = { kind: 'body', bodyId: body.bodyId };
  await nameRepresentative(as(official('quản trị', ['monitoring.name-representatives'])), {
    accountId: ministryOfficer.id,
    bodyId: body.bodyId,
    validTo: null,
    decision: 'Công văn cử đầu mối',
  });
});

const PLAN = {
  textVi: 'Công khai danh mục thủ tục hành chính',
  responsibility: 'Giám đốc Văn phòng',
  milestones: '',
  expectedOutput: 'Danh mục được công khai',
  authority: 'Chủ tịch Ủy ban nhân dân',
  dueKind: 'by-end-of',
  due: DUE,
  start: '',
} as const;
type Given = { task: DirectedTaskId; id: AssignmentId };
async function given(to: Assignee = angiangCommittee, assigner: Place = CENTRE_PLACE, actor = centre): Promise<Given> {
  const { taskId } = await createTask(as(actor), { ...PLAN, assigner, system: 'procedures', chosen: [{ role: 'lead', to }] });
  const { assignments } = await readDirectedTask(db.context({ clock }), { taskId });
  return { task: taskId, id: assignments[0]?.assignmentId as AssignmentId };
}
const detail = async ({ task, id }: Given) => {
  const { assignments } = await readDirectedTask(db.context({ clock }), { taskId: task });
  const found = assignments.find(({ assignmentId }) => assignmentId === id);
  if (!found) throw new Error('the assignment is gone');
  return found;
};
type OfBody = Parameters<typeof reportOnAssignment>[1]['step'];
type OfAssigner = Parameters<typeof directAssignment>[1]['step'];
type OfReceiver = Parameters<typeof receiveAssignment>[1]['step'];
const place = (area: string | null): Place => ({ area, part: area === null ? null : 'committee' });
async function report(actor: Actor, one: Given, step: OfBody, area: string | null = '91') {
  return reportOnAssignment(as(actor), { assignmentId: one.id, at: place(area), seen: (await detail(one)).seen, step });
}
async function direct(actor: Actor, one: Given, step: OfAssigner, at: Place = CENTRE_PLACE) {
  return directAssignment(as(actor), { assignmentId: one.id, at, seen: (await detail(one)).seen, step });
}
async function receive(actor: Actor, one: Given, step: OfReceiver, area: string | null) {
  return receiveAssignment(as(actor), { assignmentId: one.id, at: place(area), seen: (await detail(one)).seen, step });
}
const refused = (code: string) => ({ code });

describe('a task is assigned (C-16, D-20)', () => {
  test('to a body, to all provinces, to all communes of a province, to all ministries: one assignment for each', async () => {
    const { assignments } = await createTask(as(centre), {
      ...PLAN,
      assigner: CENTRE_PLACE,
      system: 'data',
      chosen: [
        { role: 'lead', all: 'provinces', part: 'committee' },
        { role: 'supporting', all: 'communes', area: '91', part: 'committee' },
        { role: 'supporting', all: 'ministries' },
        { role: 'supporting', to: angiangCommittee },
      ],
    });
    expect(assignments).toBe(34 + 102 + 14);
  });

  test('a province assigns to bodies of its own, and to no other', async () => {
    const own = { ...PLAN, assigner: { area: '91', part: null }, system: 'data' } as const;
    const done = await createTask(as(anGiang), { ...own, chosen: [{ role: 'lead', to: communeCommittee }] });
    expect(done.assignments).toBe(1);
    for (const to of [canThoCommittee, ministry])
      await expect(createTask(as(anGiang), { ...own, chosen: [{ role: 'lead', to }] })).rejects.toMatchObject(
        refused('monitoring/outside-assigners-area'),
      );
    await expect(
      createTask(as(anGiang), { ...own, assigner: CENTRE_PLACE, chosen: [{ role: 'lead', to: communeCommittee }] }),
    ).rejects.toMatchObject(refused('kernel/not-permitted'));
  });

  test('a deadline that cannot be computed is refused', async () => {
    const chosen = [{ role: 'lead', to: angiangCommittee }] as const;
    await expect(
      createTask(as(centre), { ...PLAN, due: '', assigner: CENTRE_PLACE, system: 'data', chosen: [...chosen] }),
    ).rejects.toMatchObject(refused('monitoring/deadline-faulty'));
  });
});

describe('what bodies and assigners do (C-17)', () => {
  test('progress, more time asked and granted, done with evidence: each step is in the log', async () => {
    const one = await given();
    await report(anGiang, one, { kind: 'accept' });
    await report(anGiang, one, { kind: 'progress', percent: 40, words: 'đã rà soát xong' });
    await report(anGiang, one, { kind: 'ask-extension', dueAt: '2026-12-05T17:00:00.000Z', reason });
    expect(await detail(one)).toMatchObject({ asked: 'extension', request: { kind: 'extension', reason } });
    await direct(centre, one, { kind: 'extend', dueAt: '2026-12-05T17:00:00.000Z', reason });
    await report(anGiang, one, { kind: 'finish', evidence });
    expect(await detail(one)).toMatchObject({
      phase: 'done',
      dueAt: '2026-12-05T17:00:00.000Z',
      seen: 6,
      doneAt: now.toISOString(),
    });
  });

  test('a neighbour, a reader and the centre do not report for a province', async () => {
    const one = await given();
    const accept = { kind: 'accept' } as const;
    await expect(report(canTho, one, accept)).rejects.toMatchObject(refused('kernel/not-permitted'));
    await expect(report(canTho, one, accept, '92')).rejects.toMatchObject(refused('monitoring/assignment-not-found'));
    await expect(report(ministryOfficer, one, accept)).rejects.toMatchObject(refused('monitoring/not-your-body'));
    await expect(report(centre, one, accept)).rejects.toMatchObject(refused('kernel/not-permitted'));
  });

  test('only the assigner extends, returns and cancels: not the body, nor a province over a task of the centre', async () => {
    const one = await given();
    const cancel = { kind: 'cancel', reason } as const;
    await expect(direct(anGiang, one, cancel)).rejects.toMatchObject(refused('kernel/not-permitted'));
    await expect(direct(anGiang, one, cancel, { area: '91', part: null })).rejects.toMatchObject(
      refused('monitoring/assignment-not-found'),
    );
    await direct(centre, one, cancel);
    expect((await detail(one)).phase).toBe('cancelled');
  });

  test('a ministry acts through whom it named, and hands over only to who takes it', async () => {
    const one = await given(ministry);
    await expect(report(official('khác', ['monitoring.report-progress']), one, { kind: 'accept' }, null)).rejects.toMatchObject(
      refused('monitoring/not-your-body'),
    );
    await report(ministryOfficer, one, { kind: 'ask-hand-over', to: canThoCommittee, reason }, null);
    await expect(receive(anGiang, one, { kind: 'take-over' }, '91')).rejects.toMatchObject(
      refused('monitoring/assignment-not-found'),
    );
    const offered = await listOfferedAssignments(as(canTho), { area: '92', part: 'committee' });
    expect(offered.items.map(({ assignmentId, may }) => [assignmentId, may.receive])).toEqual([[one.id, true]]);
    await receive(canTho, one, { kind: 'take-over' }, '92');
    expect(await detail(one)).toMatchObject({ at: { area: '92' }, phase: 'accepted' });
    await expect(report(ministryOfficer, one, { kind: 'accept' }, null)).rejects.toMatchObject(
      refused('monitoring/assignment-not-found'),
    );
  });

  test('what exceeds a commune is answered by its province, what exceeds a province by the centre', async () => {
    const ofCommune = await given(communeCommittee);
    await report(anGiang, ofCommune, { kind: 'escalate', reason }, COMMUNE);
    const answer = { kind: 'answer-escalation', words: 'tỉnh bố trí kinh phí' } as const;
    await direct(anGiang, ofCommune, answer, { area: '91', part: 'committee' });
    expect((await detail(ofCommune)).escalated).toBe(false);
    const ofProvince = await given();
    await report(anGiang, ofProvince, { kind: 'escalate', reason });
    await expect(direct(anGiang, ofProvince, answer, { area: '91', part: 'committee' })).rejects.toMatchObject(
      refused('monitoring/assignment-not-found'),
    );
    await direct(centre, ofProvince, answer);
    expect((await detail(ofProvince)).escalated).toBe(false);
  });

  test('of two at once the second gets a conflict, and so does who looked too long ago', async () => {
    const one = await given();
    const { seen } = await detail(one);
    const act = (words: string) =>
      reportOnAssignment(as(anGiang), {
        assignmentId: one.id,
        at: place('91'),
        seen,
        step: { kind: 'progress', percent: 10, words },
      });
    const outcomes = await Promise.allSettled([act('một một'), act('hai hai')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one): one is PromiseRejectedResult => one.status === 'rejected')?.reason).toMatchObject(
      refused('monitoring/moved-meanwhile'),
    );
    await expect(act('ba ba ba')).rejects.toMatchObject(refused('monitoring/moved-meanwhile'));
  });

  test('every refusal, return and hand-over needs a reason, and a result needs evidence', async () => {
    const one = await given();
    const faulty: readonly OfBody[] = [
      { kind: 'finish', evidence: [] },
      { kind: 'escalate', reason: '  ' },
      { kind: 'ask-hand-over', to: canThoCommittee, reason: '' },
    ];
    for (const step of faulty) await expect(report(anGiang, one, step)).rejects.toMatchObject(refused('kernel/invalid-input'));
    const decisions: readonly OfAssigner[] = [
      { kind: 'return', reason: '' },
      { kind: 'cancel', reason: ' ' },
      { kind: 'refuse-extension', reason: '' },
    ];
    for (const step of decisions) await expect(direct(centre, one, step)).rejects.toMatchObject(refused('kernel/invalid-input'));
  });

  test('a body that nobody knows takes over nothing', async () => {
    const one = await given();
    const nobody = { kind: 'body', bodyId: one.id as never } as const;
    await expect(report(anGiang, one, { kind: 'ask-hand-over', to: nobody, reason })).rejects.toMatchObject(
      refused('monitoring/no-body-named'),
    );
  });

  test('a new plan has a version and a reason; its deadline reaches who has not finished', async () => {
    const one = await given();
    const change = { taskId: one.task, at: CENTRE_PLACE, version: 1, ...PLAN, due: '2026-12-15', reason };
    expect(await changePlan(as(centre), change)).toEqual({ version: 2 });
    expect((await detail(one)).dueAt).toBe('2026-12-15T17:00:00.000Z');
    await expect(changePlan(as(centre), change)).rejects.toMatchObject(refused('monitoring/plan-changed-meanwhile'));
    await expect(changePlan(as(anGiang), { ...change, at: { area: '91', part: null } })).rejects.toMatchObject(
      refused('monitoring/task-not-found'),
    );
  });
});

describe('boards (C-05, DIR-201, DIR-202)', () => {
  test('overdue is what is open when its moment comes; the trend of a week stands beside the colour', async () => {
    const one = await given();
    const before = now;
    now = new Date('2026-11-30T17:00:00Z');
    const { items } = await listAssignments(as(anGiang), { area: '91', standing: 'overdue', limit: 200 });
    expect(items.find(({ assignmentId }) => assignmentId === one.id)).toMatchObject({
      colour: 'red',
      trend: 'worse',
      override: null,
    });
    const { rows } = await sumAssignments(as(centre), { by: 'age', area: '91', part: 'committee' });
    expect(rows.find(({ key }) => key === '1')?.overdue).toBe(items.length);
    now = before;
  });

  test('an override stands beside the colour of the rule, with name, reason and last day, and ends by itself', async () => {
    const one = await given();
    const look = async () =>
      (await listAssignments(as(centre), { area: '91', limit: 200 })).items.find(({ assignmentId }) => assignmentId === one.id);
    const input = {
      assignmentId: one.id,
      at: CENTRE_PLACE,
      colour: 'red',
      reason,
      validUntil: calendarDate('2026-11-23'),
    } as const;
    await expect(overrideColour(as(anGiang), { ...input, at: { area: '91', part: null } })).rejects.toMatchObject(
      refused('monitoring/assignment-not-found'),
    );
    for (const validUntil of ['2026-11-21', '2027-12-01'].map(calendarDate))
      await expect(overrideColour(as(centre), { ...input, validUntil })).rejects.toMatchObject(
        refused('monitoring/override-too-long'),
      );
    await overrideColour(as(centre), { ...input, validUntil: calendarDate('2026-11-23') });
    expect(await look()).toMatchObject({ colour: 'green', override: { colour: 'red', reason, setterName: 'trung tâm' } });
    const before = now;
    now = new Date('2026-11-23T17:00:00Z');
    expect((await look())?.override).toBeNull();
    now = before;
  });

  test('a new rule begins today or later and never changes days that are over', async () => {
    const rule = { dueSoonDays: 10, silentDays: 7, redProvinceFrom: 3, source: 'quy tắc của ta' };
    await expect(setColourRule(as(centre), { ...rule, validFrom: calendarDate('2026-11-21') })).rejects.toMatchObject(
      refused('monitoring/rule-not-later'),
    );
    await setColourRule(as(centre), { ...rule, validFrom: calendarDate('2027-01-01') });
    await expect(setColourRule(as(centre), { ...rule, validFrom: calendarDate('2027-01-01') })).rejects.toMatchObject(
      refused('monitoring/rule-not-later'),
    );
  });

  test('own work is that of the own body only, page after page without gaps', async () => {
    const own = await listOwnAssignments(as(canTho), { area: '92', part: 'committee', limit: 200 });
    expect(new Set(own.items.map(({ at }) => at.area))).toEqual(new Set(['92']));
    expect(own.items.length).toBeGreaterThan(1);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listOwnAssignments(as(canTho), { area: '92', part: 'committee', limit: 1, ...(after ? { after } : {}) });
      seen.push(...page.items.map(({ assignmentId }) => assignmentId));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual(own.items.map(({ assignmentId }) => assignmentId));
    const ofMinistry = await listOwnAssignments(as(ministryOfficer), {});
    expect(ofMinistry.items.every(({ title }) => title.vi === 'Bộ Y tế')).toBe(true);
    await expect(listOwnAssignments(as(canTho), { after: 'x' })).rejects.toMatchObject(refused('kernel/not-permitted'));
    for (const after of ['x', '1|x', '2026-02-30T00:00:00Z|x', '9999-12-31T23:59:59-23:59|x'])
      await expect(listOwnAssignments(as(canTho), { area: '92', part: 'committee', after })).rejects.toMatchObject(
        refused('monitoring/page-not-found'),
      );
  });
});

describe('whatever anybody tries (C-17)', () => {
  const people: readonly { actor: Actor; places: readonly Target[]; directs: boolean; reports: boolean }[] = [
    { actor: centre, places: [{ area: null, part: null }], directs: true, reports: false },
    { actor: anGiang, places: [{ area: '91', part: null }], directs: true, reports: true },
    { actor: canTho, places: [{ area: '92', part: 'committee' }], directs: false, reports: true },
  ];
  const tries = fc.record({
    who: fc.integer({ min: 0, max: 2 }),
    area: fc.constantFrom<string | null>('91', '92', null),
    step: fc.constantFrom<OfBody | OfAssigner>(
      { kind: 'accept' },
      { kind: 'progress', percent: 50, words: 'đang làm' },
      { kind: 'finish', evidence },
      { kind: 'escalate', reason },
      { kind: 'return', reason },
      { kind: 'answer-escalation', words: 'trả lời' },
    ),
  });

  test('the state equals the replay of the log, and only who is in scope has written a step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tries, { minLength: 1, maxLength: 12 }), async (attempts) => {
        const one = await given();
        for (const { who, area, step } of attempts) {
          const person = people[who];
          if (!person) throw new Error('nobody');
          const ofAssigner = step.kind === 'return' || step.kind === 'answer-escalation';
          const act = ofAssigner
            ? direct(person.actor, one, step as OfAssigner, place(area))
            : report(person.actor, one, step as OfBody, area);
          const inScope = ofAssigner
            ? person.directs && area === null && person.places.some((own) => covers(own, place(area)))
            : person.reports && area === '91' && person.places.some((own) => covers(own, place('91')));
          await act.then(
            () => expect(inScope, `${person.actor.name} ${step.kind} ${area}`).toBe(true),
            (error: { code: string }) => expect(error.code).toMatch(/^(kernel\/not-permitted|monitoring\/)/),
          );
        }
        const steps = await db.owner<{ step: Step; state_after: unknown }>(
          'select step, state_after from monitoring.assignment_step where assignment_id = $1 order by number',
          [one.id],
        );
        const state = replay(steps.map(({ step }) => step));
        expect(steps.at(-1)?.state_after).toEqual(state);
        expect(await detail(one)).toMatchObject({
          phase: state.phase,
          percent: state.percent,
          dueAt: state.dueAt,
          escalated: state.escalated,
          verification: state.verification,
          claim: state.claim,
          seen: steps.length,
        });
      }),
      { numRuns: 8 },
    );
  });
});
