import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar';
import type { Actor } from '#kernel/permission';
import { listCentralBodies } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import {
  answer,
  BUDGET,
  CENTRE_PLACE,
  COMMITTEE,
  caoBang,
  centre,
  cipher,
  FIRST_DAY,
  haNoi,
  mobifone,
  ofCommune,
  SIGNATURE,
  SOFTWARE,
  useCases,
  wrote,
} from '#test/monitoring/given-cases';
import { replayCase } from '../../domain/cases/case-state.ts';
import type { CaseStep } from '../../domain/cases/case-step.ts';
import { readDirectedTask } from '../direction/read-task.ts';
import { handleCase } from './act-on-case.ts';
import { carryThemeCases } from './carry-cases.ts';
import { setCaseRouting, setCaseRule } from './case-rules.ts';
import { confirmCase, listAnsweredCases } from './confirm-case.ts';
import { listCases, sumCases } from './list-cases.ts';
import { readCase } from './read-case.ts';
import { createTaskOfCase } from './task-of-case.ts';

const db = useTestDatabase({ withUnits: true });
const { clock, as, live, find, open, page, handle, direct, say, givenDay, follow, today, reach } = useCases(db);
const refused = (code: string) => ({ code });
const reason = 'có lý do';

describe('a theme becomes a case', () => {
  test('from so many communes of one province on, by the rule of the day; below it does not (CAS-102)', async () => {
    const { cases } = await listCases(as(centre), {});
    expect(cases.map(({ provinceCode, themeKey }) => `${provinceCode} ${themeKey}`).toSorted()).toEqual([
      `01 ${BUDGET}`,
      `01 ${SIGNATURE}`,
      `01 ${SOFTWARE}`,
    ]);
    const { case: one, communes, statements } = await page(await open(BUDGET));
    expect(one).toMatchObject({ communes: 2, waiting: 2, openedOn: FIRST_DAY, round: 1 });
    expect(communes.map(({ communeCode, firstDay, lastDay }) => [communeCode, firstDay, lastDay])).toEqual([
      ['00004', FIRST_DAY, FIRST_DAY],
      ['00008', FIRST_DAY, FIRST_DAY],
    ]);
    expect(statements.rows.map(({ text }) => text)).toEqual(['Thiếu kinh phí', 'Thiếu kinh phí']);
  });

  test('and lies with the province, with a central body, or with whoever supplies the system there (CAS-201)', async () => {
    expect(await find(BUDGET)).toMatchObject({ basis: 'province', at: COMMITTEE, phase: 'routed' });
    expect(await find(SIGNATURE)).toMatchObject({ basis: 'body', ownerTitle: { vi: 'Ban Cơ yếu Chính phủ' } });
    expect(await find(SOFTWARE)).toMatchObject({ basis: 'supplier', ownerTitle: { vi: 'Tổng công ty Viễn thông MobiFone' } });
  });

  test('to be answered by the end of the third working day after it came to its owner (CAS-202)', async () => {
    // Thursday 2/10: Friday, Monday, Tuesday 7/10, whose end is midnight.
    expect((await find(BUDGET)).dueAt).toBe('2025-10-07T17:00:00.000Z');
  });

  test('the same day again, and a day that is over, move nothing (CAS-104)', async () => {
    expect(await follow({ date: FIRST_DAY, revision: 1 })).toBeNull();
    expect(await follow(await givenDay(addDays(FIRST_DAY, -1), wrote('00004', 'Đường truyền chậm')))).toBeNull();
    expect((await listCases(as(centre), {})).total).toBe(3);
  });

  test('another revision of the day adds who names it', async () => {
    const written = [...wrote('00004', BUDGET, SOFTWARE, SIGNATURE), ...wrote('00008', BUDGET, SOFTWARE, SIGNATURE)];
    const again = await givenDay(FIRST_DAY, [...written, ['00008', 'Cần bổ sung kinh phí', 'party']]);
    expect(again.revision).toBe(2);
    expect(await follow(again)).toEqual({ opened: 0, reopened: 0, closed: 0 });
    const { communes } = await page(await open(BUDGET));
    expect(communes.map(({ blocks }) => blocks)).toEqual([['general'], ['general', 'party']]);
  });
});

describe('who may see and act (CAS-203)', () => {
  test('a province reads its own cases, a neighbour and a commune do not; all see what is theirs', async () => {
    const caseId = await open(BUDGET);
    expect((await listCases(as(haNoi), { area: '01' as never })).total).toBe(3);
    await expect(listCases(as(caoBang), { area: '01' as never })).rejects.toMatchObject(refused('kernel/not-permitted'));
    await expect(readCase(as(caoBang), { caseId })).rejects.toMatchObject(refused('kernel/not-permitted'));
    await expect(readCase(as(ofCommune('00004')), { caseId, part: 'committee' })).rejects.toMatchObject(
      refused('kernel/not-permitted'),
    );
    const mine = async (actor: Actor, area?: string) =>
      (await listCases(as(actor), { mine: true, ...(area ? { area: area as never } : {}) })).cases.map(
        ({ themeKey }) => themeKey,
      );
    expect(await mine(haNoi, '01')).toEqual([BUDGET]);
    expect(await mine(mobifone)).toEqual([SOFTWARE]);
    expect(await mine(cipher)).toEqual([SIGNATURE]);
    expect(await mine(centre)).toEqual([]);
  });

  test('only the body that it lies with acts on it: province, ministry, enterprise each on its own', async () => {
    const ofProvince = await open(BUDGET);
    const ofEnterprise = await open(SOFTWARE);
    const accept = { kind: 'accept' } as const;
    await expect(handle(mobifone, ofProvince, accept, CENTRE_PLACE)).rejects.toMatchObject(refused('monitoring/case-not-found'));
    await expect(handle(cipher, ofEnterprise, accept, CENTRE_PLACE)).rejects.toMatchObject(refused('monitoring/not-your-body'));
    await expect(handle(haNoi, ofEnterprise, accept, CENTRE_PLACE)).rejects.toMatchObject(refused('kernel/not-permitted'));
    await expect(handle(caoBang, ofProvince, accept, { area: '04', part: null })).rejects.toMatchObject(
      refused('monitoring/case-not-found'),
    );
    await handle(haNoi, ofProvince, accept);
    await handle(mobifone, ofEnterprise, accept, CENTRE_PLACE);
    expect(await find(BUDGET)).toMatchObject({ phase: 'accepted' });
  });

  test('the centre names owners and gives time; a province only sends back answers of others', async () => {
    const caseId = await open(BUDGET);
    const extend = { kind: 'extend', dueAt: '2025-10-20T17:00:00.000Z', reason } as const;
    await expect(direct(haNoi, caseId, extend)).rejects.toMatchObject(refused('kernel/not-permitted'));
    await expect(direct(haNoi, caseId, extend, { area: '01', part: null })).rejects.toMatchObject(
      refused('monitoring/not-above-owner'),
    );
    await expect(direct(caoBang, caseId, extend, { area: '04', part: null })).rejects.toMatchObject(
      refused('monitoring/case-not-found'),
    );
    await direct(centre, caseId, extend);
    expect((await find(BUDGET)).dueAt).toBe(extend.dueAt);
  });

  test('what exceeds a province is passed upwards and answered by the centre (C-17)', async () => {
    const caseId = await open(BUDGET);
    await handle(haNoi, caseId, { kind: 'escalate', reason });
    expect((await listCases(as(centre), { standing: 'escalated' })).total).toBe(1);
    await direct(centre, caseId, { kind: 'answer-escalation', words: 'Trung ương bổ sung' });
    expect((await find(BUDGET)).escalated).toBe(false);
  });

  test('handed over it lies with the other body, handed back with nobody until the centre names one', async () => {
    const caseId = await open(SIGNATURE);
    const [to] = (await listCentralBodies(db.context(), { name: 'Bộ Nội vụ' })).bodies;
    await handle(cipher, caseId, { kind: 'hand-over', to: { kind: 'body', bodyId: to?.bodyId as never }, reason }, CENTRE_PLACE);
    expect(await find(SIGNATURE)).toMatchObject({ basis: 'handed-over', ownerTitle: { vi: 'Bộ Nội vụ' } });
    await expect(handle(cipher, caseId, { kind: 'accept' }, CENTRE_PLACE)).rejects.toMatchObject(
      refused('monitoring/not-your-body'),
    );
    const nobody = { kind: 'name-owner', to: { kind: 'body', bodyId: caseId as never }, reason } as const;
    await expect(direct(centre, caseId, nobody)).rejects.toMatchObject(refused('monitoring/no-body-named'));
    const { owner } = await find(SOFTWARE);
    await direct(centre, caseId, { kind: 'name-owner', to: owner as never, reason });
    await handle(mobifone, caseId, { kind: 'hand-back', reason }, CENTRE_PLACE);
    expect((await listCases(as(centre), { standing: 'no-owner' })).cases.map(({ themeKey }) => themeKey)).toEqual([SIGNATURE]);
  });

  test('of two at once the second is told that it moved', async () => {
    const caseId = await open(SOFTWARE);
    const { seen } = (await page(caseId)).case;
    const act = () => handleCase(as(mobifone), { caseId, at: CENTRE_PLACE, seen, step: { kind: 'escalate', reason } });
    const outcomes = await Promise.allSettled([act(), act()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one): one is PromiseRejectedResult => one.status === 'rejected')?.reason).toMatchObject(
      refused('monitoring/moved-meanwhile'),
    );
  });

  test('an id tells whoever acts elsewhere nothing, not even that the case moved', async () => {
    const caseId = await open(BUDGET);
    const elsewhere = { area: '04', part: 'committee' } as const;
    await expect(
      handleCase(as(caoBang), { caseId, at: elsewhere, seen: 4711, step: { kind: 'escalate', reason } }),
    ).rejects.toMatchObject(refused('monitoring/case-not-found'));
  });

  test('a task is made of a case by who assigns tasks there, and linked in its log (C-16)', async () => {
    const { caseId, seen, owner } = await find(BUDGET);
    const task = {
      assigner: CENTRE_PLACE,
      system: 'data',
      textVi: 'Bố trí kinh phí',
      responsibility: '',
      milestones: '',
      expectedOutput: '',
      authority: '',
      dueKind: 'by-end-of',
      due: '2025-10-31',
      start: '',
      chosen: [{ role: 'lead', to: owner as never }],
    } as const;
    const input = { caseId, seen, task: { ...task, chosen: [...task.chosen] } };
    await expect(
      createTaskOfCase(as(haNoi), { ...input, task: { ...input.task, assigner: { area: '04', part: null } } }),
    ).rejects.toMatchObject(refused('kernel/not-permitted'));
    const { taskId } = await createTaskOfCase(as(centre), input);
    expect((await readDirectedTask(db.context({ clock }), { taskId })).task.textVi).toBe('Bố trí kinh phí');
    expect((await page(caseId)).steps.at(-1)?.step).toEqual({ kind: 'link-task', taskId });
    await expect(createTaskOfCase(as(centre), input)).rejects.toMatchObject(refused('monitoring/moved-meanwhile'));
  });
});

describe('boards (CAS-501)', () => {
  test.each(['owner', 'age', 'communes', 'theme', 'province'] as const)(
    'by %s: each number is that of the list behind it',
    async (by) => {
      const { rows } = await sumCases(as(centre), { by });
      expect(rows.reduce((sum, { open: number }) => sum + number, 0)).toBe(3);
      for (const { key, open: number } of rows) {
        if (key === null) continue;
        const filter = {
          owner: { owner: key },
          age: { age: key },
          communes: { size: key },
          theme: { theme: key },
          province: { area: key },
        }[by];
        expect((await listCases(as(centre), { standing: 'open', ...(filter as object) })).total).toBe(number);
      }
    },
  );

  test('overdue is what waits for an answer when its moment comes', async () => {
    const before = today();
    reach(addDays(FIRST_DAY, 30));
    expect((await listCases(as(centre), { standing: 'overdue' })).cases.map(({ themeKey }) => themeKey).sort()).toEqual([
      BUDGET,
      SOFTWARE,
    ]);
    reach(before);
  });

  test('page after page without gaps', async () => {
    const all = (await listCases(as(centre), {})).cases.map(({ caseId }) => caseId);
    const pages = await Promise.all([0, 1, 2].map((offset) => listCases(as(centre), { offset, limit: 1 })));
    expect(pages.flatMap(({ cases }) => cases.map(({ caseId }) => caseId))).toEqual(all);
  });
});

describe('communes have the last word (CAS-303, CAS-304)', () => {
  test('a commune that reported it is asked once it is answered; nobody else says anything', async () => {
    const caseId = await open(BUDGET);
    const asked = (code: string) =>
      listAnsweredCases(as(ofCommune(code)), { provinceCode: '01' as never, communeCode: code, part: 'committee' });
    expect((await asked('00004')).cases).toEqual([]);
    await expect(say('00004', caseId, 'confirmed')).rejects.toMatchObject(refused('monitoring/case-not-answered'));
    await handle(haNoi, caseId, answer);
    expect((await asked('00004')).cases).toMatchObject([
      { caseId, words: 'Đã nâng cấp', measure: 'Tăng băng thông', said: null },
    ]);
    expect((await asked('00013')).cases).toEqual([]);
    await expect(say('00013', caseId, 'confirmed')).rejects.toMatchObject(refused('monitoring/case-not-found'));
    const wrongPlace = { caseId, provinceCode: '01' as never, communeCode: '00008', said: 'confirmed', words: '' } as const;
    await expect(confirmCase(as(ofCommune('00004')), wrongPlace)).rejects.toMatchObject(refused('kernel/not-permitted'));
  });

  test('"still there" says what is left and sends it back to its owner with a new deadline', async () => {
    const caseId = await open(BUDGET);
    await expect(say('00008', caseId, 'still-there', ' ')).rejects.toMatchObject(refused('monitoring/words-missing'));
    expect(await say('00008', caseId, 'still-there', 'Chưa nhận được tiền')).toEqual({ closed: false });
    expect(await find(BUDGET)).toMatchObject({ phase: 'accepted', dueAt: '2025-10-07T17:00:00.000Z' });
    await handle(haNoi, caseId, answer);
  });

  test('it closes when all have confirmed, and not before', async () => {
    const caseId = await open(BUDGET);
    expect(await say('00004', caseId, 'confirmed')).toEqual({ closed: false });
    expect(await find(BUDGET)).toMatchObject({ phase: 'answered', waiting: 1 });
    expect(await say('00008', caseId, 'confirmed')).toEqual({ closed: false });
    expect(await say('00008', caseId, 'confirmed', '', null)).toEqual({ closed: true });
    expect(await find(BUDGET)).toMatchObject({ phase: 'closed', closing: 'confirmed', closedOn: FIRST_DAY, waiting: 0 });
    await expect(say('00008', caseId, 'confirmed')).rejects.toMatchObject(refused('monitoring/case-closed'));
  });

  test('a province sends back the answer of the supplier; the centre that of anybody', async () => {
    const caseId = await open(SOFTWARE);
    await handle(mobifone, caseId, answer, CENTRE_PLACE);
    await direct(haNoi, caseId, { kind: 'send-back', reason }, { area: '01', part: null });
    expect(await find(SOFTWARE)).toMatchObject({ phase: 'accepted' });
  });

  test('who sent no report is not quiet; who reports without it for so many days has it no more (CAS-302)', async () => {
    const day = (offset: number) => addDays(FIRST_DAY, offset);
    await live(day(1), wrote('00004', SOFTWARE), ['00008']);
    expect(await find(SOFTWARE)).toMatchObject({ phase: 'accepted', waiting: 2, lastDay: day(1) });
    expect(await live(day(2), [])).toMatchObject({ closed: 0 });
    expect(await live(day(3), [], ['00004'])).toMatchObject({ closed: 1 });
    // The signature has been quiet for two reports of 00008 and three of 00004; the software for one of 00004 only.
    expect(await find(SIGNATURE)).toMatchObject({ phase: 'closed', closing: 'stopped' });
    expect(await find(SOFTWARE)).toMatchObject({ waiting: 1 });
    expect(await live(day(4), [])).toMatchObject({ closed: 1 });
    expect(await find(SOFTWARE)).toMatchObject({ phase: 'closed', closing: 'stopped', closedOn: day(4) });
  });

  test('it opens again when it returns on a later day, with its history, and is routed anew (CAS-401)', async () => {
    const before = await find(BUDGET);
    const history = (await page(before.caseId)).steps.length;
    expect(await live(addDays(FIRST_DAY, 5), wrote('00008', BUDGET))).toEqual({ opened: 0, reopened: 1, closed: 0 });
    const after = await find(BUDGET);
    expect(after).toMatchObject({
      caseId: before.caseId,
      phase: 'routed',
      round: 2,
      communes: 2,
      waiting: 1,
      answered: false,
      openedOn: addDays(FIRST_DAY, 5),
    });
    const { steps, communes } = await page(before.caseId);
    expect(steps.slice(history).map(({ step }) => step.kind)).toEqual(['reopen', 'route']);
    expect(communes.map(({ said }) => said)).toEqual([null, null]);
  });
});

describe('rules and themes change', () => {
  test('a rule and a routing begin today or later, once a day, and name a theme once', async () => {
    const rule = { openFromCommunes: 5, reopenFromCommunes: 2, quietDays: 3, answerWorkingDays: 5, source: 'quy tắc mới' };
    await expect(setCaseRule(as(centre), { ...rule, validFrom: FIRST_DAY })).rejects.toMatchObject(
      refused('monitoring/rule-not-later'),
    );
    const validFrom = addDays(today(), 30);
    await setCaseRule(as(centre), { ...rule, validFrom });
    await expect(setCaseRule(as(centre), { ...rule, validFrom })).rejects.toMatchObject(refused('monitoring/rule-not-later'));
    const route = { theme: BUDGET, to: { kind: 'body', name: 'Bộ Tài chính' } } as const;
    const source = 'quyết định chuyển';
    await expect(setCaseRouting(as(centre), { validFrom, routes: [route, route], source })).rejects.toMatchObject(
      refused('monitoring/theme-routed-twice'),
    );
    await setCaseRouting(as(centre), { validFrom, routes: [route], source });
    for (const day of [validFrom, FIRST_DAY])
      await expect(setCaseRouting(as(centre), { validFrom: day, routes: [route], source })).rejects.toMatchObject(
        refused('monitoring/rule-not-later'),
      );
    await expect(setCaseRule(as(haNoi), { ...rule, validFrom })).rejects.toMatchObject(refused('kernel/not-permitted'));
  });

  test('a theme that the taxonomy has no more is carried on by another, its open case with its communes (CAS-103)', async () => {
    const carry = (from: string, to: string) => carryThemeCases(as(centre), { from, to, reason });
    await expect(carry(BUDGET, SOFTWARE)).rejects.toMatchObject(refused('monitoring/theme-not-carried'));
    await expect(carry('old-money', 'no-theme')).rejects.toMatchObject(refused('monitoring/theme-not-known'));
    // As if the taxonomy had lost the theme under which these two cases stood.
    await db.owner(`update monitoring.obstacle_case set theme_key = 'old-' || theme_key where theme_key in ($1, $2)`, [
      BUDGET,
      SOFTWARE,
    ]);
    expect(await carry(`old-${SOFTWARE}`, SOFTWARE)).toEqual({ carried: 1, merged: 0 });
    expect(await carry(`old-${BUDGET}`, SOFTWARE)).toEqual({ carried: 0, merged: 1 });
    await expect(carry(`old-${BUDGET}`, SIGNATURE)).rejects.toMatchObject(refused('monitoring/theme-not-carried'));
    const into = await find(SOFTWARE);
    expect(into).toMatchObject({ phase: 'routed', round: 2, waiting: 1 });
    expect((await listCases(as(centre), {})).cases.some(({ themeKey }) => themeKey === `old-${BUDGET}`)).toBe(false);
  });

  test('whatever was done: every case stands as its log replays', async () => {
    const cases = await db.owner<Record<string, unknown> & { id: string }>('select * from monitoring.obstacle_case');
    expect(cases).toHaveLength(3);
    for (const row of cases) {
      const steps = await db.owner<{ step: CaseStep; number: number }>(
        'select step, number from monitoring.case_step where case_id = $1 order by number',
        [row.id],
      );
      const { owner, ...state } = replayCase(steps.map(({ step }) => step));
      expect(row).toMatchObject({
        phase: state.phase,
        basis: state.basis,
        escalated: state.escalated,
        round: state.round,
        answered: state.answered,
        closing: state.closing,
        step_number: steps.length,
        unit_id: owner?.kind === 'unit' ? owner.unitId : null,
        body_id: owner?.kind === 'body' ? owner.bodyId : null,
      });
      expect((row.due_at as Date | null)?.toISOString() ?? null).toBe(state.dueAt);
    }
  });
});
