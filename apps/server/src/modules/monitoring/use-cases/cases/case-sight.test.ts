import { expect, test } from 'vitest';
import { addDays } from '#kernel/calendar';
import type { Block } from '#modules/reporting';
import { useTestDatabase } from '#test/harness';
import { answer, BUDGET, centre, FIRST_DAY, haNoi, SOFTWARE, useCases, wrote } from '#test/monitoring/given-cases';
import { official } from '#test/monitoring/officials';
import { directCase } from './act-on-case.ts';
import { confirmCase, listAnsweredCases } from './confirm-case.ts';
import { listCases, sumCases } from './list-cases.ts';
import { readCase } from './read-case.ts';
import { createTaskOfCase } from './task-of-case.ts';

const db = useTestDatabase({ withUnits: true });
const { as, open, find, handle, live } = useCases(db);
const HA_NOI = '01' as never;
const reader = (part: Block, ...more: string[]) => official('đọc một khối', ['monitoring.read', ...more], { area: '01', part });
const listed = async (part: Block) => (await listCases(as(reader(part)), { area: HA_NOI, part })).cases;
const seen = async (part: Block, theme: string) => (await listed(part)).find(({ themeKey }) => themeKey === theme);
const notFound = { code: 'monitoring/case-not-found' };
const PARTY_WORDS = 'Đảng ủy thiếu kinh phí';

test('a block sees the cases that it named, with its numbers, on the list, on the board, and on the page (CAS-504, I-04)', async () => {
  await live(addDays(FIRST_DAY, 1), [
    ...wrote('00004', BUDGET),
    ...wrote('00008', BUDGET),
    ['00008', PARTY_WORDS, 'party'],
    ['00008', 'Phần mềm hay bị lỗi', 'front'],
  ]);
  const caseId = await open(BUDGET);
  expect((await listCases(as(centre), { area: HA_NOI })).total).toBe(3);
  expect((await find(BUDGET)).communes).toBe(2);
  expect((await listed('committee')).length).toBe(3);
  expect(await listed('council')).toEqual([]);
  for (const [part, theme, communes] of [
    ['party', BUDGET, 1],
    ['front', SOFTWARE, 1],
    ['committee', BUDGET, 2],
  ] as const) {
    const own = await seen(part, theme);
    expect(own).toMatchObject({ communes, waiting: communes });
    const { rows } = await sumCases(as(reader(part)), { area: HA_NOI, part, by: 'theme' });
    expect(rows.find(({ key }) => key === theme)?.waiting).toBe(communes);
    const shown = await readCase(as(reader(part)), { caseId: own?.caseId ?? caseId, part });
    expect(shown.case).toMatchObject({ communes, waiting: communes, size: '0-4' });
    expect(shown.communes).toHaveLength(communes);
    expect(shown.steps[0]?.step).not.toHaveProperty('communes');
  }
  const party = await readCase(as(reader('party')), { caseId, part: 'party' });
  expect(party.statements).toMatchObject({ all: 1, rows: [{ text: PARTY_WORDS, block: 'party' }] });
  await expect(readCase(as(reader('council')), { caseId, part: 'council' })).rejects.toMatchObject(notFound);
});

test('who acts for one block neither learns how many steps others took nor decides over the answer for all blocks (CAS-504)', async () => {
  const caseId = await open(SOFTWARE);
  const { seen: newest, owner } = await find(SOFTWARE);
  expect(await seen('front', SOFTWARE)).toMatchObject({ seen: 0 });
  expect((await readCase(as(reader('front')), { caseId, part: 'front' })).case.seen).toBe(0);
  expect(newest).toBeGreaterThan(0);
  const block = as(official('một khối', ['monitoring.direct-cases', 'monitoring.direct-tasks'], { area: '01', part: 'party' }));
  const at = { area: '01', part: 'party' } as const;
  const step = { kind: 'send-back', reason: 'chưa xong' } as const;
  await expect(directCase(block, { caseId, at, seen: 4711, step })).rejects.toMatchObject(notFound);
  const task = {
    assigner: at,
    system: 'other',
    textVi: 'Khắc phục phần mềm',
    responsibility: '',
    milestones: '',
    expectedOutput: '',
    authority: '',
    dueKind: 'by-end-of',
    due: '2025-10-31',
    start: '',
    chosen: [{ role: 'lead', to: owner as never }],
  } as const;
  await expect(
    createTaskOfCase(block, { caseId, seen: 4711, task: { ...task, chosen: [...task.chosen] } }),
  ).rejects.toMatchObject(notFound);
});

test('whose part it is to remove the obstacle sees all of it, and so does who reads every block', async () => {
  const caseId = await open(BUDGET);
  const owner = await readCase(as(reader('committee', 'monitoring.handle-cases')), { caseId, part: 'committee' });
  expect(owner.communes.map(({ blocks }) => blocks)).toEqual([['general'], ['general', 'party']]);
  expect(owner.steps[0]?.step).toMatchObject({ communes: 2 });
  expect((await readCase(as(haNoi), { caseId, part: 'party' })).statements.all).toBe(3);
});

test('each block is asked and speaks for itself: the commune has it until the last of them has it no more (CAS-303)', async () => {
  const caseId = await open(BUDGET);
  await handle(haNoi, caseId, answer);
  const speaker = (part: Block) => official(`xã ${part}`, ['monitoring.confirm-cases'], { area: '01/00008', part });
  const place = (part: Block) => ({ provinceCode: HA_NOI, communeCode: '00008', part });
  const asked = async (part: Block) => (await listAnsweredCases(as(speaker(part)), place(part))).cases.map(({ said }) => said);
  const say = (part: Block, said: 'confirmed' | 'still-there', words = '') =>
    confirmCase(as(speaker(part)), { caseId, ...place(part), said, words });
  expect(await asked('front')).toEqual([]);
  await expect(say('front', 'confirmed')).rejects.toMatchObject(notFound);
  await say('party', 'confirmed');
  expect([await asked('party'), await asked('committee')]).toEqual([['confirmed'], [null]]);
  expect(await find(BUDGET)).toMatchObject({ waiting: 2 });
  expect(await seen('party', BUDGET)).toMatchObject({ communes: 1, waiting: 0 });
  await say('committee', 'still-there', 'Ủy ban vẫn thiếu');
  const words = async (part: Block) => {
    const { steps, communes } = await readCase(as(reader(part)), { caseId, part });
    return JSON.stringify([steps, communes]);
  };
  expect(await words('committee')).toContain('Ủy ban vẫn thiếu');
  expect(await words('party')).not.toContain('Ủy ban vẫn thiếu');
});

test('a case goes to the supplier of the system that most of its communes name, and says how many do (CAS-204)', async () => {
  expect(await find(SOFTWARE)).toMatchObject({ ownerTitle: { vi: 'Tổng công ty Viễn thông MobiFone' } });
  for (const offset of [2, 3]) await live(addDays(FIRST_DAY, offset), []);
  expect(await find(SOFTWARE)).toMatchObject({ phase: 'closed' });
  const documents = 'Phần mềm quản lý văn bản hay bị lỗi';
  await live(addDays(FIRST_DAY, 4), [
    ['00004', documents],
    ['00008', 'Phần mềm hay bị lỗi'],
  ]);
  const { case: one, steps } = await readCase(as(centre), { caseId: await open(SOFTWARE) });
  expect(one.ownerTitle?.vi).not.toBe('Tổng công ty Viễn thông MobiFone');
  expect(steps.at(-1)?.step).toMatchObject({ kind: 'route', system: 'documents', stated: { communes: 1, of: 2 } });
});
