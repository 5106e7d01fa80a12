import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { readRows } from '#test/independent/csv';
import { importSystemSurvey } from './import-system-survey.ts';
import { loadDemonstrationSystems } from './load-demonstration-systems.ts';
import { readSystemSurvey } from './read-system-survey.ts';

const db = useTestDatabase();
const REFERENCE = new URL('../../../../../../data/reference/', import.meta.url).pathname;
const shipped = () => readFileSync(`${REFERENCE}five-systems.csv`, 'utf8');
const importCsv = (csv: string) => importSystemSurvey(db.context(), { sourceName: 'thử', csv });
const newest = () => db.inTx(readSystemSurvey);

describe('a survey of the five systems (C-22)', () => {
  test('is none before any came in', async () => {
    expect(await newest()).toBeNull();
  });

  test('that ships is kept row by row, with how sure its source is', async () => {
    await loadDemonstrationSystems(db.context());
    const survey = await newest();
    const raw = readRows(REFERENCE, 'five-systems.csv');
    expect(survey?.suppliers).toHaveLength(170);
    const cells = survey?.suppliers.map(({ provinceCode, system, providers, basis, noteVi, agrees }) => [
      provinceCode,
      system,
      providers.join('; '),
      basis,
      noteVi ?? '',
      agrees ?? '',
    ]);
    expect(cells).toEqual(
      raw.map(({ province_code, system, provider, basis, note_vi, agrees }) => [
        province_code,
        system,
        provider,
        basis,
        note_vi,
        agrees,
      ]),
    );
    expect(survey?.suppliers.filter(({ basis }) => basis === 'inferred')).toHaveLength(8);
  });

  test('changes nothing when it comes again, and is shown in place of the older when it differs', async () => {
    expect(await importCsv(shipped())).toMatchObject({ outcome: 'unchanged' });
    const [header, first] = shipped().split('\n');
    expect(await importCsv(`${header}\n${first}\n`)).toEqual({ outcome: 'imported', suppliers: 1 });
    expect((await newest())?.suppliers).toHaveLength(1);
  });

  test('with faults is refused whole, each fault with its line and column', async () => {
    const [header] = shipped().split('\n');
    const rows = [
      '1,Hà Nội,procedures,VNPT,,,table,,,',
      '01,,portal,,,,guess,,maybe,perhaps',
      '04,Cao Bằng,meetings,VNPT,,,table,,,',
      '04,Cao Bằng,meetings,VNPT,,,table,,,',
    ];
    const before = await newest();
    await expect(importCsv(`${header}\n${rows.join('\n')}\n`)).rejects.toMatchObject({
      code: 'reporting/survey-faulty',
      params: {
        faults: [
          { line: 2, column: 'province_code' },
          { line: 3, column: 'province' },
          { line: 3, column: 'provider' },
          { line: 3, column: 'system' },
          { line: 3, column: 'basis' },
          { line: 3, column: 'summary_basis' },
          { line: 3, column: 'agrees' },
          { line: 5, column: 'system' },
        ],
      },
    });
    await expect(importCsv('province_code,province\n01,Hà Nội\n')).rejects.toMatchObject({ code: 'reporting/survey-faulty' });
    await expect(importCsv(`${header}\n"01,Hà Nội`)).rejects.toMatchObject({ code: 'reporting/survey-faulty' });
    expect(await newest()).toEqual(before);
  });

  test('comes from nobody who is not signed in', async () => {
    await expect(
      importSystemSurvey(db.context({ actor: anonymous }), { sourceName: 'thử', csv: shipped() }),
    ).rejects.toMatchObject({ code: 'kernel/not-signed-in' });
  });
});
