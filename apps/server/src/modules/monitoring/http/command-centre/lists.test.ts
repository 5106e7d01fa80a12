import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { importSystemSurvey } from '#modules/reporting';
import { useTestDatabase } from '#test/harness';
import { readRows } from '#test/independent/csv';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { importPack, shippedFiles, useCommandCentre } from '#test/monitoring/command-centre';

type Row = Record<string, unknown>;
type List = { items: Row[]; total: number; next: string | null } & Row;
const db = useTestDatabase({ withUnits: true });
const { get, inject } = useCommandCentre(db);
const list = (path: string) => get<List>(`/command-centre/${path}`);
const expected = (annex: string) =>
  readRows(`${SHIPPED_DAY}/expected`, `annex-${annex}.csv`)
    .filter(({ rule_order }) => rule_order !== '')
    .sort((one, other) => Number(one['rule_order']) - Number(other['rule_order']));
const LISTS = ['not-reported', 'signatures', 'criteria', 'tasks', 'statements', 'statements/by-province', 'dossiers', 'systems'];

beforeAll(async () => {
  await importPack(db, await shippedFiles(), 'day-2025-09-22');
  const csv =
    'province_code,province,system,provider,note_vi,difficulty_vi,basis,summary_provider,summary_basis,agrees\n' +
    '01,Hà Nội,meetings,self,Tự triển khai,,table,VNPT,rest,no\n04,Cao Bằng,meetings,VNPT; Viettel,,,inferred,,,\n';
  await importSystemSurvey(db.context(), { sourceName: 'khảo sát thử', csv });
});

describe('every list', () => {
  test.each(LISTS)('%s comes page by page, each row once and in one order', async (path) => {
    const whole = await list(`${path}?limit=200`);
    const rows: Row[] = [];
    let next: string | null = null;
    do {
      const page: List = await list(`${path}?limit=7${next ? `&after=${encodeURIComponent(next)}` : ''}`);
      expect(page.total).toBe(whole.total);
      rows.push(...page.items);
      next = page.next;
    } while (next !== null && rows.length < 200);
    expect(rows.slice(0, 200)).toEqual(whole.items.slice(0, rows.length));
  });

  test.each(LISTS)('%s goes into CSV and XLSX with all its rows', async (path) => {
    const { total } = await list(`${path}?limit=1`);
    const csv = await inject(`/command-centre/${path}/export?format=csv`);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toMatch(/^attachment; filename="thong-suot-[a-z-]+-\d{4}-\d\d-\d\d\.csv"$/);
    expect(csv.body.startsWith('\uFEFF')).toBe(true);
    const xlsx = await inject(`/command-centre/${path}/export?format=xlsx&lang=en`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(xlsx.rawPayload as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0];
    const frozen = sheet?.views[0];
    expect(frozen).toMatchObject({ state: 'frozen' });
    expect((sheet?.rowCount ?? 0) - Number((frozen as { ySplit: number }).ySplit)).toBeGreaterThanOrEqual(total);
  });

  test.each(LISTS)('%s refuses what it does not know: a sort, a page, a format', async (path) => {
    expect((await inject(`/command-centre/${path}?sort=secret`)).statusCode).toBe(400);
    expect((await inject(`/command-centre/${path}?limit=201`)).statusCode).toBe(400);
    expect((await inject(`/command-centre/${path}?after=nowhere`)).json()).toMatchObject({
      type: 'monitoring/page-not-found',
      status: 400,
    });
    expect((await inject(`/command-centre/${path}/export?format=pdf`)).statusCode).toBe(400);
  });
});

describe('files', () => {
  const csv = async (path: string) => (await inject(`/command-centre/${path}`)).body.slice(1).split('\r\n').slice(0, -1);
  const sheet = async (path: string) => {
    const { rawPayload } = await inject(`/command-centre/${path}`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(rawPayload as unknown as ArrayBuffer);
    return workbook.worksheets[0] as ExcelJS.Worksheet;
  };
  const cellsOf = (worksheet: ExcelJS.Worksheet) => {
    const cells: ExcelJS.Cell[] = [];
    worksheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
    return cells;
  };

  test('begin with the header, so a filter works, and carry the notices of a simulated day at the end of a CSV', async () => {
    const lines = await csv('signatures/export?format=csv&missing=official');
    expect(lines[0]).toBe('Mã tỉnh;Tỉnh, thành phố;Mã xã;Xã, phường, đặc khu;Chữ ký số công vụ;Chữ ký số mật');
    expect(lines.slice(-4, -1)).toEqual([';;;;;', 'BẢN THỬ NGHIỆM;;;;;', 'Số liệu cấp xã là mô phỏng;;;;;']);
    expect(lines.at(-1)).toMatch(/^"?Báo cáo nguồn không đăng/);
  });

  test('in Vietnamese are for Excel in Viet Nam, in English for programs', async () => {
    const first = expected('08-1')[0];
    const share = first?.['online_pct'] ?? '';
    const [, vi] = await csv('dossiers/export?format=csv');
    expect(vi?.split(';')).toContain(share.replace('.', ','));
    const [, en] = await csv('dossiers/export?format=csv&lang=en');
    expect(en?.split(',')).toContain(share);
    expect((await csv('tasks/export?format=csv&list=plan')).join('\n')).toMatch(/;30\/9\/2025;/);
    expect((await csv('tasks/export?format=csv&list=plan&lang=en')).join('\n')).toMatch(/,2025-09-30,/);
  });

  test('are titled by what they hold and the day as it is written', async () => {
    expect((await sheet('tasks/export?format=xlsx')).getCell('A1').value).toBe('Nhiệm vụ ngày 22/9/2025');
    expect((await sheet('tasks/export?format=xlsx&lang=en')).getCell('A1').value).toBe('Tasks, 22/9/2025');
    const { headers } = await inject('/command-centre/tasks/export?format=xlsx');
    expect(headers['content-disposition']).toBe('attachment; filename="thong-suot-nhiem-vu-2025-09-22.xlsx"');
  });

  test('use the words of the screens, and say of a state first whether the task is done', async () => {
    const [header] = await csv('tasks/export?format=csv');
    expect(header).toBe('Nhóm;Số;Nhiệm vụ;Đơn vị thực hiện;Đơn vị báo cáo;Thời hạn;Trạng thái;Ngày hoàn thành;Quá hạn');
    const states = new Set(
      (await csv('tasks/export?format=csv&list=recurring')).flatMap((line) => line.split(';').slice(-3, -2)),
    );
    expect(states).toContain('Chưa hoàn thành (đang thực hiện)');
    const systems = await csv('systems/export?format=csv');
    expect(systems[0]).toMatch(/;Đơn vị cung cấp;.*;Căn cứ;Đơn vị cung cấp theo bảng tổng hợp;Khớp bảng tổng hợp$/);
    expect(systems[1]).toMatch(/;tự triển khai;.*;Ghi rõ tại dòng của tỉnh;VNPT;Không khớp$/);
  });

  test('hold deadlines as dates; a recurring task without one says so', async () => {
    const dates = cellsOf(await sheet('tasks/export?format=xlsx&list=plan')).filter(({ value }) => value instanceof Date);
    expect(dates.length).toBeGreaterThan(0);
    for (const { numFmt } of dates) expect(numFmt).toBe('dd/mm/yyyy');
    expect(dates.map(({ value }) => (value as Date).toISOString())).toContain('2025-09-30T00:00:00.000Z');
    const recurring = cellsOf(await sheet('tasks/export?format=xlsx&list=recurring')).map(({ value }) => value);
    expect(recurring).toContain('Thường xuyên');
  });

  test.each([
    ['not-reported', 'Mọi xã đã báo cáo biểu này.'],
    ['not-reported', 'Mọi xã của tỉnh đã báo cáo biểu này.', 'provinceCode=01'],
    ['signatures', 'Mọi xã của tỉnh đã có cả hai chữ ký số.', 'provinceCode=01'],
    ['signatures', 'Mọi xã của tỉnh đã có chữ ký số công vụ.', 'provinceCode=01&missing=official'],
    ['tasks', 'Không có nhiệm vụ nào.', 'unit=khong-co-don-vi-nay'],
    ['tasks', 'Không tìm thấy dòng nào.', 'search=khong-co-tu-nay'],
  ])('without a row say in words what that means: %s, %s', async (path, text, filter = '') => {
    const [, line] = await csv(`${path}/export?format=csv&${filter}`);
    expect(line).toMatch(new RegExp(`^${text};+$`));
    const values = cellsOf(await sheet(`${path}/export?format=xlsx&${filter}`)).map(({ value }) => value);
    expect(values).toContain(text);
  });

  test('hold numbers as numbers', async () => {
    const values = cellsOf(await sheet('dossiers/export?format=xlsx')).map(({ value }) => value);
    expect(values).toContain(Number(expected('08-1')[0]?.['total']));
    expect(values).toContain(expected('08-1')[0]?.['province_code']);
  });
});

describe('tasks', () => {
  test('overdue are those of Annex 2, also the recurring one that is late by its unit (C-05)', async () => {
    const { items, total } = await list('tasks?status=overdue&list=plan');
    expect(total).toBe(7);
    expect(new Set(items.map(({ textVi }) => textVi))).toEqual(new Set(expected('02').map(({ task_vi }) => task_vi)));
    const late = ({ textVi, reports }: Row) =>
      (reports as Row[]).filter(({ overdue }) => overdue).map(({ unitName }) => `${String(textVi)} ${String(unitName)}`);
    const printed = expected('02').flatMap(({ task_vi, units_vi }) =>
      (units_vi ?? '').split('; ').map((unit) => `${task_vi} ${unit}`),
    );
    expect(items.flatMap(late)).toHaveLength(printed.length);
    expect(new Set(items.flatMap(late))).toEqual(new Set(printed));
  });

  test('recurring are those of Annex 7; plan tasks with a deadline those of Annex 3 (C-01)', async () => {
    expect((await list('tasks?list=recurring')).total).toBe(expected('07').length);
    const { items } = await list('tasks?list=plan');
    expect(items.filter(({ kind }) => kind === 'deadline')).toHaveLength(expected('03').length);
    expect((await list('tasks?list=phase2&limit=1')).total).toBe(19);
  });

  test('can be found by unit, group, state and words', async () => {
    expect((await list('tasks?list=plan&status=overdue&unit=bo%20cong%20an')).total).toBe(
      expected('02').filter(({ units_vi }) => units_vi?.includes('Bộ Công an')).length,
    );
    expect((await list('tasks?group=VI&status=overdue')).total).toBe(1);
    expect((await list('tasks?search=co%20yeu&list=plan')).total).toBeGreaterThan(0);
    expect((await list('tasks?list=phase2&status=done')).total).toBe(19);
  });
});

describe('statements', () => {
  test.each([
    ['6', 'general', 'obstacle'],
    ['13', 'party', 'obstacle'],
    ['14', 'party', 'recommendation'],
    ['18', 'committee', 'recommendation'],
  ])('by province are the lines of Annex %s (C-07)', async (annex, block, kind) => {
    const { items } = await list(`statements/by-province?block=${block}&kind=${kind}&limit=200`);
    expect(
      items.map(({ provinceCode, text, communes, of, share }) => [
        provinceCode,
        text,
        communes,
        of,
        (share as { printed: number }).printed,
      ]),
    ).toEqual(
      expected(annex.padStart(2, '0')).map((row) => [
        row['province_code'],
        row['statement_vi'],
        Number(row['communes_affected']),
        Number(row['communes']),
        Number(row['pct']),
      ]),
    );
  });

  test('that say nothing are told apart and are no obstacles (R-13)', async () => {
    const { totals, items } = await list('statements?block=general&kind=obstacle&limit=200');
    expect(items.some(({ text }) => text === 'Không có vướng mắc')).toBe(false);
    const [total] = totals as { communesWithStatement: number; saidNothing: number; silent: number; of: number }[];
    const raw = readRows(SHIPPED_DAY, 'feedback.csv').filter(({ block }) => block === 'general');
    const saying = (nothing: boolean) =>
      new Set(
        raw
          .filter(({ statement_vi }) => /^Không có (vướng mắc|phản hồi)$/.test(statement_vi ?? '') === nothing)
          .map(({ commune_code }) => commune_code),
      );
    expect(total).toMatchObject({
      of: 3321,
      communesWithStatement: saying(false).size,
      saidNothing: [...saying(true)].filter((code) => !saying(false).has(code)).length,
    });
    expect(total?.saidNothing).toBeGreaterThan(0);
    expect((total?.communesWithStatement ?? 0) + (total?.saidNothing ?? 0) + (total?.silent ?? 0)).toBe(3321);
  });
});

describe('dossiers', () => {
  test.each([
    ['day', '08-1', 'online_pct', 'total'],
    ['cumulative', '08-3', 'online_pct_total', 'total_total'],
  ])('of the %s are those of Annex %s in its order (C-10)', async (period, annex, share, total) => {
    const { items, totalRow } = await list(`dossiers?period=${period}&limit=200`);
    const shown = [...items, totalRow as Row].map(({ provinceCode, all }) => {
      const { total: received, onlineShare } = all as { total: number; onlineShare: { printed: number } | null };
      return [provinceCode, received, onlineShare?.printed ?? null];
    });
    expect(shown).toEqual(
      expected(annex).map((row) => [row['province_code'], Number(row[total]), row[share] ? Number(row[share]) : null]),
    );
  });

  test('point out the lowest online share (C-11)', async () => {
    const { items } = await list('dossiers?period=cumulative&flag=low-online-share');
    expect(items.map(({ provinceCode }) => provinceCode)).toContain('20');
    expect((await list('dossiers?period=cumulative&sort=onlineShare&limit=1')).items[0]).toMatchObject({ provinceCode: '20' });
  });
});

describe('criteria', () => {
  test.each([
    ['09', 'party'],
    ['10', 'council'],
    ['11', 'committee'],
    ['12', 'front'],
  ])('have the lowest provinces of Annex %s (C-08)', async (annex, block) => {
    const { items } = await list(`criteria?block=${block}&limit=200`);
    const lines = Map.groupBy(expected(annex), ({ criterion_key }) => criterion_key ?? '');
    for (const { key, provincesBelow50, allProvincesBelow50, lowest } of items) {
      const rows = lines.get(String(key)) ?? [];
      expect(provincesBelow50).toBe(Number(rows[0]?.['provinces_below_50'] ?? 0));
      expect(allProvincesBelow50).toBe(rows[0]?.['all_provinces'] === '1');
      if (!allProvincesBelow50)
        expect((lowest as Row[]).map(({ code, met }) => [code, met])).toEqual(
          rows.map(({ province_code, met }) => [province_code, Number(met)]),
        );
    }
  });

  test('of provinces are those of Annex 21, where no report is not 0 % (C-09)', async () => {
    const { provinces } = await get<{
      provinces: {
        code: string;
        blocks: { block: string; met: number | null; total: number; share: { printed: number } | null }[];
      }[];
    }>('/command-centre/criteria-completion');
    for (const row of expected('21')) {
      for (const { block, met, total, share } of provinces.find(({ code }) => code === row['province_code'])?.blocks ?? []) {
        const number = (column: string) => (row[column] ? Number(row[column]) : null);
        expect([met, total, share?.printed ?? null]).toEqual([
          number(`${block}_met`),
          number(`${block}_total`),
          number(`${block}_pct`),
        ]);
      }
    }
  });

  test('show one province, or one criterion in every province', async () => {
    const { items } = await list('criteria?block=party&provinceCode=20');
    const page = await get<{ provinces: Row[] }>(`/command-centre/criteria/${String(items[0]?.['key'])}`);
    expect(page.provinces).toHaveLength(34);
    expect(page.provinces.find(({ code }) => code === '20')).toMatchObject({
      met: items[0]?.['met'],
      share: items[0]?.['share'],
    });
    expect((await inject('/command-centre/criteria/none')).json()).toMatchObject({ type: 'monitoring/figure-not-found' });
  });
});

test('communes without signatures are those that do not meet conditions 13 and 14 (I-08)', async () => {
  const raw = readRows(SHIPPED_DAY, 'condition-answers.csv').filter(({ date }) => date === '2025-09-22');
  const lacking = (column: string) => raw.filter((row) => row[column] !== '1').length;
  expect((await list('signatures?missing=classified')).total).toBe(lacking('c13'));
  expect((await list('signatures?missing=official')).total).toBe(lacking('c14'));
});

test('the five systems are shown with how sure the source is (C-22)', async () => {
  const { items, providers, survey } = await list('systems');
  expect(items).toMatchObject([
    { provinceCode: '01', providers: ['self'], basis: 'table', agrees: 'no' },
    {
      provinceCode: '04',
      providers: ['VNPT', 'Viettel'],
      basis: 'inferred',
      basisText: { vi: expect.stringContaining('suy ra') },
      agrees: null,
    },
  ]);
  expect(providers).toHaveLength(3);
  expect((await list('systems?provinceCode=01')).providers).toEqual([
    { system: items[0]?.['system'], provider: 'self', provinces: 1 },
  ]);
  expect(survey).toMatchObject({ source: 'khảo sát thử' });
  expect((await list('systems?provider=VNPT&system=meetings')).total).toBe(1);
});
