import type { Static } from 'typebox';
import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { readRows } from '#test/independent/csv';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { importPack, shippedFiles, useCommandCentre } from '#test/monitoring/command-centre';
import type { EvidenceSchema } from './schemas/evidence.ts';
import type { NationalViewSchema } from './schemas/national.ts';

type Evidence = Static<typeof EvidenceSchema>;
const db = useTestDatabase({ withUnits: true });
const { get, inject } = useCommandCentre(db);
const evidenceOf = (figure: string, more = '') =>
  get<Evidence>(`/command-centre/evidence?figure=${encodeURIComponent(figure)}${more}`);

beforeAll(async () => {
  await importPack(db, await shippedFiles(), 'day-2025-09-22');
});

async function allParts(figure: string, more = '') {
  const parts: Evidence['parts']['items'][number][] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: Evidence = await evidenceOf(figure, `${more}&limit=200${after ? `&after=${after}` : ''}`);
    parts.push(...page.parts.items);
    after = page.parts.next;
  }
  return parts;
}

describe('the evidence of a figure', () => {
  let view: Static<typeof NationalViewSchema>;
  beforeAll(async () => {
    view = await get('/command-centre/national');
  });

  test('has the value that the national view shows', async () => {
    const { headline } = view;
    const shown: Record<string, number | null | undefined> = {
      communes: headline.communes,
      reported: headline.reported.value,
      'not-reported': headline.notReported.value,
      green: headline.green.value,
      yellow: headline.yellow.value,
      red: headline.red.value,
      'green-share': headline.greenShare.value?.printed,
      'green-change': headline.greenShare.change,
      'provinces-reported': headline.provincesReported.value,
      'overdue-tasks': headline.overdueTasks.value,
      'online-share-day': headline.onlineShareDay.value?.printed,
      'online-share-cumulative': headline.onlineShareCumulative.value?.printed,
    };
    for (const [figure, value] of Object.entries(shown)) expect((await evidenceOf(figure)).value, figure).toBe(value);
  });

  test('has the value that the national view shows of a province', async () => {
    for (const province of view.provinces.filter(({ code }) => ['01', '04', '20', '42', '79'].includes(code))) {
      const shown: Record<string, number | null | undefined> = {
        green: province.green,
        'green-share': province.greenShare.value?.printed,
        'green-change': province.greenShare.change,
        'tasks-done': province.tasks?.done,
        'tasks-phase2': province.tasks?.total,
        'overdue-tasks': province.overdueTasks,
        'online-share-day': province.onlineShareDay?.printed ?? null,
        'online-share-cumulative': province.onlineShareCumulative?.printed ?? null,
      };
      for (const [figure, value] of Object.entries(shown)) {
        expect((await evidenceOf(figure, `&provinceCode=${province.code}&limit=1`)).value, `${figure} ${province.code}`).toBe(
          value,
        );
      }
    }
  });

  test('can be worked out again from its parts, page by page, each once', async () => {
    const parts = await allParts('green-share', '&provinceCode=42');
    const { counted, whole, value } = await evidenceOf('green-share', '&provinceCode=42');
    expect(parts).toHaveLength(whole);
    expect(new Set(parts.map(({ unitCode }) => unitCode)).size).toBe(whole);
    expect(parts.filter((part) => part.counted)).toHaveLength(counted);
    expect(Math.round((counted / whole) * 1e4) / 1e2).toBe(value);
    expect(await allParts('green-share', '&provinceCode=42&counted=yes')).toHaveLength(counted);
  });

  test('of a change are the figures of both days', async () => {
    const { operands, formula, value } = await evidenceOf('green-change');
    expect(formula.kind).toBe('change');
    expect(operands.map((operand) => [operand.counted, operand.whole])).toEqual([
      [2821, 3321],
      [2815, 3321],
    ]);
    expect(value).toBe(0.18);
  });

  test('names who answered, when, and the file, line and form version (R-14)', async () => {
    const { parts, rules } = await evidenceOf('condition/13', '&provinceCode=04&counted=no');
    const raw = readRows(SHIPPED_DAY, 'condition-answers.csv');
    expect(parts.items.length).toBeGreaterThan(0);
    for (const part of parts.items) {
      const line = raw.findIndex((row) => row['commune_code'] === part.unitCode && row['date'] === '2025-09-22') + 2;
      expect(part).toMatchObject({
        value: '0',
        date: '2025-09-22',
        itemName: { vi: 'Đã được trang bị chữ ký số mật' },
        source: {
          file: 'condition-answers.csv',
          line,
          formVersion: 1,
          reportedAt: '2025-09-22T09:00:00.000Z',
          importedBy: 'Hệ thống',
        },
      });
    }
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['REP-106', 'REP-105']));
  });

  test.each([
    [
      'criterion/party-work-assessment-rules',
      '04',
      'commune-answers-party.csv',
      (row: Record<string, string>, code: string) => row['commune_code'] === code,
    ],
    [
      'province-criteria/council',
      '01',
      'province-answers.csv',
      (row: Record<string, string>, code: string, item: string) => row['province_code'] === code && row['criterion_key'] === item,
    ],
    ['total-day-communes', '04', 'dossiers-day.csv', (row: Record<string, string>, code: string) => row['commune_code'] === code],
    ['june-average', '04', 'june-average.csv', (row: Record<string, string>, code: string) => row['province_code'] === code],
    ['communes', '04', 'communes.csv', (row: Record<string, string>, code: string) => row['commune_code'] === code],
    [
      'tasks-done',
      '04',
      'task-assignments.csv',
      (row: Record<string, string>, _: string, item: string) =>
        row['task_key'] === item && row['role'] === 'report' && row['province_code'] === '04',
    ],
  ])('of %s stands in the file that came in', async (figure, provinceCode, file, isRow) => {
    const raw = readRows(SHIPPED_DAY, file) as Record<string, string>[];
    const { parts } = await evidenceOf(figure, `&provinceCode=${provinceCode}`);
    expect(parts.items.length).toBeGreaterThan(0);
    for (const { unitCode, itemKey, source } of parts.items) {
      expect(source).toMatchObject({ file, line: raw.findIndex((row) => isRow(row, unitCode ?? '', itemKey ?? '')) + 2 });
    }
  });

  test('of a statement are the communes that made it, each once (R-12)', async () => {
    const { items } = await get<{ items: { groupId: string; communes: number; block: string; kind: string; text: string }[] }>(
      '/command-centre/statements?block=general&kind=obstacle&limit=3',
    );
    for (const { groupId, communes, block, kind, text } of items) {
      const { value, parts } = await evidenceOf(`statement/${block}/${kind}/${groupId}`, '&counted=yes');
      expect(value).toBe(communes);
      expect(parts.items[0]).toMatchObject({ value: text, kind: 'statement', source: { file: 'feedback.csv' } });
    }
  });

  test('of a number of provinces below half is that of the criterion (C-08)', async () => {
    expect((await evidenceOf('criterion-below/party-staff-management-software')).value).toBe(33);
  });

  test('can be searched by name without diacritics', async () => {
    const { parts } = await evidenceOf('green', '&search=ba%20dinh');
    expect(parts.items.map(({ unitName }) => unitName)).toContain('Phường Ba Đình');
    expect(parts.total).toBeLessThan(50);
  });

  test('that does not exist is refused', async () => {
    for (const figure of [
      'nothing',
      'condition/99',
      'criterion/none',
      'constructor',
      '__proto__',
      'statement/general/obstacle/0000000000000000',
      'province-criteria/party',
      'online-share-yesterday',
      'unmet',
      'change/change/green',
      'turned/green/green',
      'task/none',
      'without-signature/none',
    ]) {
      expect((await inject(`/command-centre/evidence?figure=${figure}`)).json(), figure).toMatchObject({
        type: 'monitoring/figure-not-found',
        status: 404,
      });
    }
    expect((await inject('/command-centre/evidence?figure=green&provinceCode=99')).json()).toMatchObject({
      type: 'monitoring/figure-not-found',
    });
    expect((await inject('/command-centre/evidence?figure=green&after=99999')).json()).toMatchObject({
      type: 'monitoring/page-not-found',
      status: 400,
    });
  });

  test('is named in one way only: a word too many or a number written otherwise names nothing', async () => {
    for (const figure of [
      'green/x',
      'green/',
      'condition/01',
      'condition/1x',
      'condition/1/x',
      'condition',
      'online-share-day/x',
      'reported/all',
      'statement/general/obstacle',
    ]) {
      expect((await inject(`/command-centre/evidence?figure=${figure}`)).statusCode, figure).toBe(404);
    }
    for (const at of [
      'summary/green/x',
      'counts/none',
      'counts/condition13Below100/x',
      'annexes/4/00/green',
      'annexes/4/0/green/x',
      'summary',
      'text/phaseEnd',
    ]) {
      expect((await inject(`/daily-reports/2025-09-22/evidence?at=${at}`)).statusCode, at).toBe(404);
    }
  });

  test('of one commune is what it answered itself, and nothing of its province', async () => {
    const unit = '&provinceCode=04&communeCode=01273';
    const page = await get<{ unmet: number; conditions: { key: string; answer: string }[] }>(
      '/command-centre/provinces/04/communes/01273',
    );
    const { value, whole, parts } = await evidenceOf('unmet', unit);
    expect([value, whole]).toEqual([page.unmet, 16]);
    expect(parts.items.filter((part) => part.counted).map(({ itemKey }) => itemKey)).toEqual(
      page.conditions.filter(({ answer }) => answer !== 'met').map(({ key }) => key),
    );
    expect(parts.items[0]).toMatchObject({ unitCode: '01273', source: { file: 'condition-answers.csv' } });
    for (const figure of ['green', 'overdue-tasks', 'total-cumulative', 'statement-made/general/obstacle', 'change/unmet'])
      expect((await inject(`/command-centre/evidence?figure=${figure}${unit}`)).statusCode, figure).toBe(404);
    expect((await inject('/command-centre/evidence?figure=unmet&provinceCode=01&communeCode=01273')).statusCode).toBe(404);
  });

  test('of a block is refused to those who ask as another', async () => {
    expect((await inject('/command-centre/evidence?figure=criterion/party-work-assessment-rules&block=front')).statusCode).toBe(
      404,
    );
    expect((await inject('/command-centre/evidence?figure=criterion/party-work-assessment-rules&block=party')).statusCode).toBe(
      200,
    );
    expect((await inject('/command-centre/evidence?figure=green&block=party')).statusCode).toBe(404);
    expect((await inject('/command-centre/evidence?figure=reported/party&block=front')).statusCode).toBe(404);
    const commune = '&provinceCode=04&communeCode=01273';
    expect((await inject(`/command-centre/evidence?figure=unmet${commune}&block=party`)).statusCode).toBe(404);
    expect((await inject(`/command-centre/evidence?figure=unmet${commune}&block=committee`)).statusCode).toBe(200);
    expect((await inject(`/command-centre/evidence?figure=criteria-met/party${commune}&block=committee`)).statusCode).toBe(404);
  });
});

describe('the daily report', () => {
  test('is answered as figures (C-14)', async () => {
    const report = await get<{ date: string; summary: { green: number }; annexes: Record<string, unknown[] | null> }>(
      '/daily-reports/2025-09-22',
    );
    expect(report).toMatchObject({ date: '2025-09-22', summary: { green: 2821, overdueTasks: 7 } });
    expect(report.annexes['4']).toHaveLength(34);
    expect(report.annexes['15']).toBeNull();
  });

  test('names its figures in both languages, every column of every annex (W-12)', async () => {
    type Words = { vi: string; en: string };
    const names = await get<{ summary: Record<string, Words>; columns: Record<string, Words> }>(
      '/daily-reports/2025-09-22/names',
    );
    const { summary, annexes } = await get<{ summary: object; annexes: Record<string, object[] | null> }>(
      '/daily-reports/2025-09-22',
    );
    expect(Object.keys(names.summary)).toEqual(Object.keys(summary));
    const columns = new Set(Object.values(annexes).flatMap((rows) => (rows ?? []).flatMap((row) => Object.keys(row))));
    expect(new Set(Object.keys(names.columns))).toEqual(columns);
    for (const [column, { vi, en }] of Object.entries(names.columns))
      expect([vi === column, en.includes('_')], column).toEqual([false, false]);
    expect(names.columns['c13']).toEqual({
      vi: '13. Đã được trang bị chữ ký số mật',
      en: expect.stringMatching(/^13\. \w/),
    });
  });

  test('gives the evidence of a figure of the text and of a cell', async () => {
    expect(await get('/daily-reports/2025-09-22/evidence?at=summary/green')).toMatchObject({
      value: 2821,
      counted: 2821,
      whole: 3321,
    });
    expect(await get('/daily-reports/2025-09-22/evidence?at=summary/overdueByGroup.I')).toMatchObject({ value: 4 });
    const { annexes, summary } = await get<{
      annexes: Record<string, Record<string, unknown>[]>;
      summary: { condition13Below100: string[] };
    }>('/daily-reports/2025-09-22');
    const count = await get<Evidence>('/daily-reports/2025-09-22/evidence?at=counts/condition13Below100');
    expect(count.value).toBe(summary.condition13Below100.length);
    const cell = await get<Evidence>('/daily-reports/2025-09-22/evidence?at=annexes/6/0/communes_affected&counted=yes');
    expect(cell.value).toBe(annexes['6']?.[0]?.['communes_affected']);
    expect(cell.parts.items[0]?.source?.file).toBe('feedback.csv');
  });

  test('has no evidence where no figure stands', async () => {
    for (const at of [
      'summary/none',
      'annexes/4/99/green',
      'annexes/4/0/province',
      'annexes/26/0/x',
      'elsewhere/green',
      'annexes/15/0/communes',
    ]) {
      expect((await inject(`/daily-reports/2025-09-22/evidence?at=${at}`)).json(), at).toMatchObject({
        type: 'monitoring/figure-not-found',
      });
    }
  });

  test('of a day or revision without figures is refused', async () => {
    expect((await inject('/daily-reports/2025-09-23')).json()).toMatchObject({ type: 'monitoring/no-figures' });
    expect((await inject('/daily-reports/2025-09-22?revision=2')).json()).toMatchObject({ type: 'monitoring/no-figures' });
  });
});
