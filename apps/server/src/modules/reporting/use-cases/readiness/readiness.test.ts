import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { anonymous } from '#kernel/permission';
import { seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { readRows } from '#test/independent/csv';
import { person } from '#test/reporting/given-network';
import { importRollout } from '../rollout/import-rollout.ts';
import { readRollout } from '../rollout/read-rollout.ts';
import { importChecklist } from './import-checklist.ts';
import { importIssuedDocuments, readDocumentStatements, readIssuedDocuments, stateDocument } from './issued-documents.ts';
import { loadDemonstrationReadiness } from './load-demonstration-readiness.ts';
import { readReadiness } from './read-readiness.ts';
import {
  changeServicePoint,
  listServicePoints,
  publishServicePoint,
  readServicePoint,
  withdrawServicePoint,
} from './service-points.ts';

const db = useTestDatabase({ withUnits: true });
const REFERENCE = new URL('../../../../../../../data/reference/', import.meta.url).pathname;
const shipped = (name: string) => readFileSync(`${REFERENCE}${name}`, 'utf8');
const files = () => ({
  items: shipped('readiness-items.csv'),
  states: shipped('readiness-2025-06-25.csv'),
  silent: shipped('readiness-not-reported-2025-06-25.csv'),
});
const JUNE = { sourceName: 'thử', stateOn: calendarDate('2025-06-25') };
const at = (day: string) => ({ now: () => new Date(`${day}T09:00:00+07:00`) });
const OFFICIAL = ['monitoring.read', 'reporting.state-documents', 'reporting.publish-service-points'];
const officialOf = (area: string, part: string | null = null) => person(`official ${area}`, OFFICIAL, area, part);
const faultsOf = (error: unknown) =>
  (error as { params: { faults: { file: string; line: number; column: string }[] } }).params.faults;

beforeAll(async () => {
  await seedUnits(db.context(), {});
}, 60_000);

describe('the checklist of readiness (C-15)', () => {
  test('is none before any came in', async () => {
    expect(await readReadiness(db.context(), {})).toBeNull();
    expect(await readRollout(db.context(), {})).toBeNull();
  });

  test('that ships is read with 15 provinces that reported and 19 that did not (R-09)', async () => {
    await loadDemonstrationReadiness(db.context());
    const checklist = await readReadiness(db.context(), {});
    expect(checklist?.head).toMatchObject({ provinces: 34, stateOn: '2025-06-25' });
    expect(checklist?.head.silent).toHaveLength(19);
    expect(checklist?.items).toHaveLength(30);
    const silent = new Set(checklist?.head.silent.map(({ provinceCode }) => provinceCode));
    for (const { provinces, reportedComputed } of checklist?.items ?? []) {
      expect(reportedComputed).toBe(15);
      for (const { provinceCode, state } of provinces) expect(state === 'not-reported').toBe(silent.has(provinceCode));
    }
  });

  test('shows published and computed counts, and where its own lists do not bear them out', async () => {
    const checklist = await readReadiness(db.context(), {});
    const disagreeing = checklist?.items.filter(({ agrees }) => agrees === false);
    expect(disagreeing?.map(({ section, donePublished, doneComputed }) => [section, donePublished, doneComputed])).toEqual([
      ['I.1', 13, 14],
      ['II.2', 6, 5],
      ['III.1.h', 9, 7],
    ]);
    const listed = readRows(REFERENCE, 'readiness-2025-06-25.csv').filter((row) => row['listed_not_finished'] === 'yes');
    const named = checklist?.items.flatMap(({ provinces }) => provinces.filter(({ state }) => state === 'not-finished'));
    expect(named).toHaveLength(listed.length);
  });

  test('keeps each difficulty with its province and the name it was printed with', async () => {
    const checklist = await readReadiness(db.context(), {});
    const equipment = checklist?.items.find(({ key }) => key === 'infra-center-equipment');
    const anGiang = equipment?.provinces.find(({ provinceCode }) => provinceCode === '91');
    expect(anGiang).toMatchObject({ provinceName: 'An Giang', publishedName: 'Kiên Giang', state: 'not-finished' });
    expect(anGiang?.difficultyVi).toContain('sáp nhập');
  });

  test('gives a province its own states beside the counts of the nation, and no other province to it', async () => {
    const own = await readReadiness(db.context({ actor: officialOf('91') }), { provinceCode: '91' });
    expect(new Set(own?.items.flatMap(({ provinces }) => provinces.map(({ provinceCode }) => provinceCode)))).toEqual(
      new Set(['91']),
    );
    expect(own?.items[1]?.reportedComputed).toBe(15);
    for (const input of [{}, { provinceCode: '92' }])
      await expect(readReadiness(db.context({ actor: officialOf('91') }), input)).rejects.toMatchObject({
        code: 'kernel/not-permitted',
      });
  });

  test('changes nothing when the same comes again; an older day does not hide a newer one', async () => {
    const again = { ...JUNE, ...files() };
    expect(await importChecklist(db.context(), again)).toEqual({ outcome: 'unchanged', items: 30, states: 190 });
    await importChecklist(db.context(), { ...again, stateOn: calendarDate('2025-06-20') });
    expect((await readReadiness(db.context(), {}))?.head.stateOn).toBe('2025-06-25');
  });

  test('with faults is refused whole, each with file, line and column', async () => {
    const { items, states, silent } = files();
    const refused = async (changed: Partial<ReturnType<typeof files>>) =>
      faultsOf(
        await importChecklist(db.context(), { ...JUNE, items, states, silent, ...changed }).catch((error: unknown) => error),
      );
    expect(await refused({ states: `${states}unknown,Hà Nội,01,,yes\ninfra-security,Hà Nội,1,,maybe\n` })).toMatchObject([
      { file: 'states', line: 193, column: 'province_code' },
      { file: 'states', line: 193, column: 'listed_not_finished' },
    ]);
    expect(await refused({ states: `${states}unknown,Hà Nội,01,,yes\ninfra-security,Sơn La,14,,yes\n` })).toMatchObject([
      { file: 'states', line: 192, column: 'item_key' },
      { file: 'states', line: 193, column: 'province_code' },
    ]);
    expect(await refused({ items: 'item_key\na\n' })).toContainEqual(
      expect.objectContaining({ file: 'items', line: 1, column: 'done_published' }),
    );
    expect(await refused({ silent: `${silent}14,Sơn La\n` })).toMatchObject([{ file: 'not-reported', line: 21 }]);
    expect(await refused({ items: '"open' })).toMatchObject([{ file: 'items' }]);
    expect((await readReadiness(db.context(), {}))?.items).toHaveLength(30);
  });

  test('comes from nobody without the permission', async () => {
    const input = { ...JUNE, ...files() };
    await expect(importChecklist(db.context({ actor: anonymous }), input)).rejects.toMatchObject({
      code: 'kernel/not-signed-in',
    });
    await expect(importChecklist(db.context({ actor: officialOf('91') }), input)).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
  });
});

describe('the rollout of ministries (C-21)', () => {
  test('that ships shows our percentage beside the published one, flagged as the notes on it flag it', async () => {
    const rollout = await readRollout(db.context(), {});
    const noted: Record<string, string | null> = {
      'ratio-shown-as-percent': 'percent-hundred-times-too-small',
      'deployed-exceeds-required': 'percent-of-more-than-all',
      'cut-not-rounded': 'percent-cut-off',
      'nothing-required': 'nothing-required',
      '': null,
    };
    const rows = readRows(REFERENCE, 'ministry-rollout-2026-02-06.csv');
    expect(rollout?.rows.map(({ percentComputed, flag }) => [percentComputed ?? '', flag])).toEqual(
      rows.map((row) => [row['pct_computed'], noted[row['flag'] ?? '']]),
    );
    expect(rollout?.head).toMatchObject({ stateOn: '2026-02-06', deployed: 1660, required: 2281 });
  });

  test('with faults is refused whole', async () => {
    const csv = 'ministry_vi,deployed,required,pct_published\nBộ A,-1,2,50\nBộ A,1,2,50%\n';
    const faults = faultsOf(await importRollout(db.context(), { ...JUNE, csv }).catch((error: unknown) => error));
    expect(faults).toMatchObject([
      { file: 'rollout', line: 2, column: 'deployed' },
      { file: 'rollout', line: 2, column: 'pct_published' },
    ]);
    const twice = 'ministry_vi,deployed,required,pct_published\nBộ A,1,2,50%\nBộ A,1,2,50%\n';
    await expect(importRollout(db.context(), { ...JUNE, csv: twice })).rejects.toMatchObject({ code: 'reporting/file-faulty' });
    await expect(importRollout(db.context(), { ...JUNE, csv: '"' })).rejects.toMatchObject({ code: 'reporting/file-faulty' });
  });
});

describe('documents that provinces have to issue (C-20)', () => {
  const kindOf = async (key: string) => (await readIssuedDocuments(db.context(), {})).kinds.find((kind) => kind.key === key);
  const say = (over: object, actor = officialOf('01'), day = '2026-03-05') =>
    stateDocument(db.context({ actor, clock: at(day) }), {
      kindKey: 'data-strategy',
      provinceCode: '01',
      state: 'issued',
      statedOn: calendarDate('2026-03-01'),
      documentNumber: '12/QĐ-UBND',
      issuedOn: calendarDate('2026-02-20'),
      noteVi: null,
      ...over,
    });

  test('begin with whom the letter names: 13 without a data strategy, 21 without one for digital transformation', async () => {
    expect(await kindOf('data-strategy')).toMatchObject({
      published: { notIssued: 13, stateOn: '2026-02-06' },
      counts: { notIssued: 13, drafting: 0, issued: 0, notStated: 21 },
    });
    expect((await kindOf('digital-transformation-strategy'))?.counts).toEqual({
      notIssued: 21,
      drafting: 0,
      issued: 0,
      notStated: 13,
    });
  });

  test('a province says that it has issued one, with number and day; what was said before stays', async () => {
    await say({});
    const kind = await kindOf('data-strategy');
    expect(kind?.counts).toEqual({ notIssued: 12, drafting: 0, issued: 1, notStated: 21 });
    expect(kind?.published?.notIssued).toBe(13);
    const { statements } = await readDocumentStatements(db.context(), { kindKey: 'data-strategy', provinceCode: '01' });
    expect(statements.map(({ state, origin, recordedBy }) => [state, origin, recordedBy])).toEqual([
      ['issued', 'entered', 'official 01'],
      ['not-issued', 'published', 'Hệ thống'],
    ]);
  });

  test('what is said of an earlier day does not hide what holds later; the letter taken again changes nothing', async () => {
    await say({ state: 'drafting', documentNumber: null, issuedOn: null, statedOn: calendarDate('2026-01-10') });
    expect((await kindOf('data-strategy'))?.counts.issued).toBe(1);
    const letter = { sourceName: 'thư', stateOn: calendarDate('2026-02-06'), csv: shipped('issued-documents-2026-02-06.csv') };
    expect(await importIssuedDocuments(db.context(), letter)).toEqual({ outcome: 'unchanged', statements: 0 });
  });

  test('what cannot be is refused with its reason', async () => {
    await expect(say({ documentNumber: null })).rejects.toMatchObject({ code: 'reporting/number-and-day-missing' });
    await expect(say({ state: 'drafting' })).rejects.toMatchObject({ code: 'reporting/not-issued-yet' });
    await expect(say({ statedOn: calendarDate('2026-03-06') })).rejects.toMatchObject({ code: 'reporting/day-ahead' });
    await expect(say({ kindKey: 'unknown' })).rejects.toMatchObject({ code: 'reporting/document-kind-not-found' });
    await expect(say({ provinceCode: '99' }, officialOf('99'))).rejects.toMatchObject({ code: 'reporting/province-not-found' });
    const unknown = readDocumentStatements(db.context(), { kindKey: 'unknown', provinceCode: '01' });
    await expect(unknown).rejects.toMatchObject({ code: 'reporting/document-kind-not-found' });
  });

  test("only the province's own People's Committee says it", async () => {
    await expect(say({}, officialOf('04'))).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(say({}, officialOf('01', 'front'))).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(say({ statedOn: calendarDate('2026-03-02') }, officialOf('01', 'committee'))).resolves.toBeTruthy();
  });

  test('a faulty list is refused whole', async () => {
    const header = 'kind_key,province_code,published_name,not_issued_published';
    const csv = `${header}\ndata-strategy,01,Hà Nội,2\nunknown,04,Cao Bằng,2\ndata-strategy,08,Tuyên Quang,3\ndata-strategy,08,Tuyên Quang,2\n`;
    const input = { sourceName: 'thư', stateOn: calendarDate('2026-04-01'), csv };
    expect(faultsOf(await importIssuedDocuments(db.context(), input).catch((error: unknown) => error))).toMatchObject([
      { line: 5, column: 'province_code' },
      { line: 3, column: 'kind_key' },
      { line: 4, column: 'not_issued_published' },
    ]);
    for (const faulty of ['"', `${header}\ndata-strategy,1,,x\n`])
      await expect(importIssuedDocuments(db.context(), { ...input, csv: faulty })).rejects.toMatchObject({
        code: 'reporting/file-faulty',
      });
  });
});

describe('published places where people are served (N-07)', () => {
  const AREA = '91/30292';
  const PLACE = {
    kind: 'commune-centre' as const,
    name: 'Trung tâm Phục vụ hành chính công phường Bình Đức',
    address: 'Số 5, đường Minh Họa',
    hotline: '1900 0000',
    openingHours: '7:30–17:00',
    procedures: ['Hộ tịch', 'Đất đai'],
  };
  const actor = officialOf(AREA, 'committee');
  const publish = (over: object = {}) => publishServicePoint(db.context({ actor }), { area: AREA, ...PLACE, ...over });

  test('made up for trial are marked so, one for each province and some communes, and are made once', async () => {
    const { counts, points } = await listServicePoints(db.context(), { limit: 200 });
    expect(counts).toMatchObject([
      { kind: 'commune-centre', points: 68, invented: 68 },
      { kind: 'province-centre', points: 34, invented: 34 },
    ]);
    expect(points.every(({ invented }) => invented)).toBe(true);
    expect(points[0]?.place).toMatch(/Hà Nội/);
    await loadDemonstrationReadiness(db.context());
    expect((await listServicePoints(db.context(), {})).counts.reduce((sum, { points: many }) => sum + many, 0)).toBe(102);
  });

  test('come a page at a time in a total order, none twice and none left out', async () => {
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await listServicePoints(db.context(), { limit: 40, ...(after && { after }) });
      seen.push(...page.points.map(({ id }) => id));
      after = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([102, 102]);
  });

  test('are published, changed and withdrawn by the commune, and every version stays', async () => {
    const first = await publish();
    expect(first).toMatchObject({ version: 1, invented: false, recordedBy: actor.name });
    const change = { pointId: first.id, area: AREA, version: 1, ...PLACE, hotline: '1900 0001' };
    const second = await changeServicePoint(db.context({ actor }), change);
    expect(second).toMatchObject({ version: 2, hotline: '1900 0001' });
    await expect(changeServicePoint(db.context({ actor }), change)).rejects.toMatchObject({
      code: 'reporting/changed-meanwhile',
    });
    const gone = { pointId: first.id, area: AREA, version: 2, reason: 'chuyển trụ sở' };
    await withdrawServicePoint(db.context({ actor }), gone);
    const { versions } = await readServicePoint(db.context({ actor }), { pointId: first.id, area: AREA });
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [3, 'withdrawn'],
      [2, 'published'],
      [1, 'published'],
    ]);
    const { points } = await listServicePoints(db.context({ actor }), { area: AREA });
    expect(points.map(({ id }) => id)).not.toContain(first.id);
  });

  test('two changes at once: one is kept, the other is told', async () => {
    const { id } = await publish();
    const both = await Promise.allSettled(
      ['1900 0002', '1900 0003'].map((hotline) =>
        changeServicePoint(db.context({ actor }), { pointId: id, area: AREA, version: 1, ...PLACE, hotline }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'reporting/changed-meanwhile' } });
  });

  test('are refused with every fault, outside of today’s units, and to others than the place’s own', async () => {
    await expect(publish({ hotline: '113', name: ' ' })).rejects.toMatchObject({
      code: 'reporting/point-faulty',
      params: { faults: [{ field: 'name' }, { field: 'hotline' }] },
    });
    const unknown = { ...PLACE, area: '91/99999' };
    await expect(publishServicePoint(db.context(), unknown)).rejects.toMatchObject({ code: 'reporting/point-area-not-found' });
    await expect(publish({ area: '91/30301' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(publish({ area: '91', kind: 'help-point' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    const { id } = await publish();
    const elsewhere = { pointId: id, area: '91', version: 1, reason: 'thử' };
    await expect(withdrawServicePoint(db.context({ actor: officialOf('91') }), elsewhere)).rejects.toMatchObject({
      code: 'reporting/point-not-found',
    });
  });
});
