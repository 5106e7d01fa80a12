import { describe, expect, test } from 'vitest';
import { packBytes, packWith, smallPack } from '#test/monitoring/small-day-pack';
import { faultLine, faultLines } from '../domain/day-pack/faults.ts';
import { type DayPack, readDayPack } from './read-day-pack.ts';

const places = (bytes: Map<string, Uint8Array>) =>
  readDayPack(bytes).faults.map((fault) => `${fault.file}:${fault.line}:${fault.column}`);
const warnings = (bytes: Map<string, Uint8Array>) =>
  readDayPack(bytes).warnings.map((fault) => `${fault.file}:${fault.line}:${fault.column} ${fault.message.en}`);

function right(bytes: Map<string, Uint8Array>): DayPack {
  const { pack, faults } = readDayPack(bytes);
  expect(faults.map(faultLine)).toEqual([]);
  if (!pack) throw new Error('a pack without faults was not read');
  return pack;
}
/** The tiny pack with a row more at the end of a file. */
const withRow = (file: string, row: string) => packWith(file, null, `${smallPack()[file]}${row}\n`);

describe('a right pack', () => {
  test('answers stand in the order of the items by number, and a missing answer is neither met nor not met (R-14)', () => {
    const { facts } = right(packBytes(smallPack()));
    expect(facts.communeAnswers.council).toEqual({
      itemKeys: ['council-a', 'council-b'],
      byUnit: new Map([
        ['00004', '10'],
        ['00008', '1-'],
      ]),
    });
    expect(facts.criteria.slice(0, 3).map((criterion) => criterion.key)).toEqual(['party-a', 'party-b', 'council-a']);
    expect(facts.conditionAnswers?.byUnit).toEqual(
      new Map([
        ['00004', '11'],
        ['00008', '0-'],
        ['01273', '--'],
      ]),
    );
    expect(facts.previousConditionAnswers?.byUnit).toEqual(
      new Map([
        ['00004', '11'],
        ['00008', '-0'],
      ]),
    );
  });

  test('a province without a row has no answers, one with empty answers has answered nothing (decided rule 7.2)', () => {
    const { facts } = right(packBytes(smallPack()));
    expect(facts.provinceAnswers.party?.byUnit).toEqual(
      new Map([
        ['01', '1'],
        ['04', '-'],
      ]),
    );
    expect(facts.provinceAnswers.front?.byUnit).toEqual(new Map([['01', '0']]));
    expect(facts.provinceAnswers.council).toBeNull();
  });

  test('every fact knows its line, also after a statement of two lines (R-14)', () => {
    const { facts, lines } = right(packBytes(smallPack()));
    expect(facts.statements.map((statement) => statement.text)).toEqual(['Thiếu máy,\nthiếu người', 'Bổ sung kinh phí']);
    expect(lines.statements).toEqual([2, 4]);
    expect(lines.conditionAnswers).toEqual(
      new Map([
        ['00004', 4],
        ['00008', 5],
        ['01273', 6],
      ]),
    );
    expect(lines.provinceAnswers.front.get('01')).toEqual([4]);
    expect(lines.tasks.assignments).toEqual([2, 3, 4]);
  });

  test('dossiers without a commune are of the provincial level; averages may have decimals', () => {
    const { facts } = right(packBytes(smallPack()));
    expect(facts.dossiers?.[0]).toEqual({ provinceCode: '01', communeCode: null, direct: 1, online: 2, returned: 3 });
    expect(facts.juneAverages?.get('04')).toBe(320.5);
    expect(facts.cumulativeDossiers).toHaveLength(2);
  });

  test('no row of the day before means no sheet to compare with (decided rule 3.3)', () => {
    const bytes = packWith('condition-answers.csv', null, 'date,commune_code,c01,c02\n2025-10-02,00004,1,1\n');
    expect(right(bytes).facts.previousConditionAnswers).toBeNull();
  });

  test('a file without a row of its day means that there are no raw figures of the kind, not that they are zero', () => {
    const header = (file: string) => packWith(file, null, `${smallPack()[file]?.split('\n')[0]}\n`);
    expect(right(header('commune-answers-front.csv')).facts.communeAnswers.front).toBeNull();
    expect(right(header('province-answers.csv')).facts.provinceAnswers.party).toBeNull();
    expect(right(header('dossiers-day.csv')).facts.dossiers).toBeNull();
    expect(right(header('dossiers-cumulative.csv')).facts.cumulativeDossiers).toBeNull();
    expect(right(header('june-average.csv')).facts.juneAverages).toBeNull();
    expect(right(header('feedback.csv')).facts.statements).toEqual([]);
  });

  test('a byte order mark, CRLF line ends and another order of columns change nothing but the hash', () => {
    const pack = smallPack();
    const same = right(
      packBytes({
        ...pack,
        'communes.csv': `\uFEFF${(pack['communes.csv'] ?? '').replaceAll('\n', '\r\n')}`,
        'conditions.csv': 'key,condition_no,name_en,name_vi\nstaff,2,Staff,"Nhân sự, đủ"\nnetwork,1,Network,Mạng\n',
      }),
    );
    expect(same.facts).toEqual(right(packBytes(pack)).facts);
    expect(same.contentHash).not.toBe(right(packBytes(pack)).contentHash);
  });

  test('lines are counted rightly after a CRLF in quotes', () => {
    const text = (smallPack()['feedback.csv'] ?? '').replaceAll('\n', '\r\n');
    expect(right(packWith('feedback.csv', null, text)).lines.statements).toEqual([2, 4]);
  });

  test('names are kept in Unicode NFC, statements as written', () => {
    const decomposed = 'Cao Bằng'.normalize('NFD');
    expect(right(packWith('provinces.csv', 3, `04,Tỉnh ${decomposed},${decomposed}`)).facts.provinces[1]?.shortName).toBe(
      'Cao Bằng',
    );
    expect(
      right(withRow('feedback.csv', `2025-10-02,commune,party,obstacle,00004,${decomposed}`)).facts.statements[2]?.text,
    ).toBe(decomposed);
  });

  test('the hash is of the content: the same files in another order are the same content, files beside them do not matter', () => {
    const entries = Object.entries(smallPack());
    const other = packBytes({ ...Object.fromEntries(entries.reverse()), 'README.md': 'beside' });
    expect(right(other).contentHash).toBe(right(packBytes(smallPack())).contentHash);
    expect(right(packWith('june-average.csv', 3, '04,320')).contentHash).not.toBe(right(packBytes(smallPack())).contentHash);
  });
});

describe('what is ignored or resolved is a warning, and the pack stands', () => {
  test('of several rows of a commune the last counts, whole: its empty answers too (decided rule 1.9)', () => {
    const bytes = withRow('condition-answers.csv', '2025-10-02,00004,,0');
    expect(right(bytes).facts.conditionAnswers?.byUnit.get('00004')).toBe('-0');
    expect(right(bytes).lines.conditionAnswers.get('00004')).toBe(7);
    expect(warnings(bytes)).toEqual(['condition-answers.csv:7:2 repeats line 4: only the last row counts, whole']);
  });

  test('rows of another date are ignored (decided rule 1.7)', () => {
    const late = withRow('commune-answers-party.csv', '2025-10-03,01273,1,1');
    expect(right(late).facts.communeAnswers.party?.byUnit.has('01273')).toBe(false);
    expect(warnings(late)).toEqual(['commune-answers-party.csv:4:1 ignored: 2025-10-03 is not a day of this report']);
    expect(warnings(withRow('feedback.csv', '2025-10-01,commune,party,obstacle,00004,x'))).toHaveLength(1);
    expect(warnings(withRow('dossiers-day.csv', '2025-10-02,01,,1,1,1'))).toHaveLength(1);
    expect(warnings(withRow('province-answers.csv', '2025-10-01,04,party,province-party,1'))).toHaveLength(1);
  });

  test('rows of unknown communes are ignored (decided rule 1.8)', () => {
    const expected = 'ignored: commune “99999” is not in communes.csv';
    for (const [file, row, place] of [
      ['condition-answers.csv', '2025-10-02,99999,1,1', '7:2'],
      ['commune-answers-front.csv', '2025-10-02,99999,1,1', '4:2'],
      ['feedback.csv', '2025-10-02,commune,party,obstacle,99999,x', '5:5'],
      ['dossiers-day.csv', '2025-10-01,01,99999,1,1,1', '4:3'],
    ] as const) {
      expect(warnings(withRow(file, row))).toEqual([`${file}:${place} ${expected}`]);
      expect(right(withRow(file, row)).facts).toEqual(right(packBytes(smallPack())).facts);
    }
  });

  test('a repeated answer of a province, cumulative figure or average: the last counts', () => {
    const answer = withRow('province-answers.csv', '2025-10-02,01,party,province-party,0');
    expect(right(answer).facts.provinceAnswers.party?.byUnit.get('01')).toBe('0');
    expect(right(answer).lines.provinceAnswers.party.get('01')).toEqual([5]);
    expect(warnings(answer)).toEqual(['province-answers.csv:5:4 repeats line 2: only the last row counts, whole']);
    const june = withRow('june-average.csv', '01,7');
    expect(right(june).facts.juneAverages?.get('01')).toBe(7);
    expect(warnings(june)).toHaveLength(1);
    expect(right(withRow('dossiers-cumulative.csv', '01,commune,9,9,9')).facts.cumulativeDossiers?.[1]?.direct).toBe(9);
  });

  test('repeated dossier rows are added, a repeated statement counts once: both are kept and told (decided rules 4.2, 5.1)', () => {
    const dossiers = withRow('dossiers-day.csv', '2025-10-01,01,00004,0,5,4');
    expect(right(dossiers).facts.dossiers).toHaveLength(3);
    expect(warnings(dossiers)).toEqual(['dossiers-day.csv:4:3 repeats line 3: all rows are added']);
    const statement = withRow('feedback.csv', '2025-10-02,commune,party,recommendation,00008,Bổ sung kinh phí');
    expect(warnings(statement)).toEqual(['feedback.csv:5:6 repeats line 4: counts once']);
  });
});

describe('what is wrong is fatal, with its place', () => {
  test('a missing file, and a missing, unknown or repeated column', () => {
    for (const file of Object.keys(smallPack())) {
      const bytes = packBytes(smallPack());
      bytes.delete(file);
      expect(places(bytes)).toContain(`${file}:1:1`);
      expect(readDayPack(bytes).pack).toBeNull();
    }
    expect(places(packWith('provinces.csv', null, ''))).toContain('provinces.csv:1:1');
    expect(places(packWith('june-average.csv', 1, 'province_code,average'))).toEqual([
      'june-average.csv:1:2',
      'june-average.csv:1:3',
    ]);
    expect(places(packWith('june-average.csv', 1, 'province_code,province_code'))).toEqual([
      'june-average.csv:1:2',
      'june-average.csv:1:3',
    ]);
    expect(places(packWith('commune-answers-party.csv', 1, 'date,commune_code,party-b,party-c'))).toEqual([
      'commune-answers-party.csv:1:4',
      'commune-answers-party.csv:1:5',
    ]);
  });

  test.each([
    ['condition-answers.csv', 4, '2025-10-02,00004,2,1', 3],
    ['condition-answers.csv', 4, '2025-02-30,00004,1,1', 1],
    ['condition-answers.csv', 4, '0000-01-01,00004,1,1', 1],
    ['condition-answers.csv', 4, '2025-10-02,00004, 1,1', 3],
    ['commune-answers-front.csv', 3, '2025-10-02,00008,x,1', 3],
    ['provinces.csv', 3, '4,Tỉnh Cao Bằng,Cao Bằng', 1],
    ['provinces.csv', 3, '04,Tỉnh Cao Bằng,', 3],
    ['communes.csv', 4, '01273,99,Xã Ba', 2],
    ['communes.csv', 4, '1273,04,Xã Ba', 1],
    ['conditions.csv', 3, 'two,staff,Nhân sự,Staff', 1],
    ['criteria.csv', 2, 'party-b,village,party,2,b,b', 2],
    ['criteria.csv', 2, 'party-b,commune,army,2,b,b', 3],
    ['criteria.csv', 2, 'party-b,commune,party,0,b,b', 4],
    ['province-answers.csv', 2, '2025-10-02,99,party,province-party,1', 2],
    ['province-answers.csv', 2, '2025-10-02,01,general,province-party,1', 3],
    ['province-answers.csv', 2, '2025-10-02,01,party,province-nobody,1', 4],
    ['province-answers.csv', 2, '2025-10-02,01,party,party-a,1', 4],
    ['province-answers.csv', 2, '2025-10-02,01,party,province-front,1', 4],
    ['province-answers.csv', 2, '2025-10-02,01,party,province-party,yes', 5],
    ['feedback.csv', 4, '2025-10-02,province,party,obstacle,00008,x', 2],
    ['feedback.csv', 4, '2025-10-02,commune,army,obstacle,00008,x', 3],
    ['feedback.csv', 4, '2025-10-02,commune,party,wish,00008,x', 4],
    ['task-groups.csv', 2, ',Nhóm một,Group one', 1],
    ['tasks.csv', 3, 'recurring-01,IX,1,Việc hai,recurring,', 2],
    ['tasks.csv', 3, 'recurring-01,,1.5,Việc hai,recurring,', 3],
    ['tasks.csv', 3, 'recurring-01,,1,,recurring,', 4],
    ['tasks.csv', 3, 'recurring-01,,1,Việc hai,daily,', 5],
    ['tasks.csv', 3, 'recurring-01,,1,Việc hai,recurring,2025-13-01', 6],
    ['task-assignments.csv', 3, 'plan-99,report,Bộ Một,,done,,', 1],
    ['task-assignments.csv', 3, 'plan-01,owner,Bộ Một,,done,,', 2],
    ['task-assignments.csv', 3, 'plan-01,report,,,done,,', 3],
    ['task-assignments.csv', 3, 'plan-01,report,Bộ Một,99,done,,', 4],
    ['task-assignments.csv', 3, 'plan-01,report,Bộ Một,,late,,', 5],
    ['task-assignments.csv', 3, 'plan-01,report,Bộ Một,,,,', 5],
    ['task-assignments.csv', 3, 'plan-01,report,Bộ Một,,done,2025-09-31,', 6],
    ['task-assignments.csv', 3, 'plan-01,report,Bộ Một,,done,,tomorrow', 7],
    ['dossiers-day.csv', 2, '2025-10-01,99,,1,2,3', 2],
    ['dossiers-day.csv', 2, '2025-10-01,04,00004,1,2,3', 3],
    ['dossiers-day.csv', 2, '2025-10-01,01,,-1,2,3', 4],
    ['dossiers-day.csv', 2, '2025-10-01,01,,1,2.5,3', 5],
    ['dossiers-day.csv', 2, '2025-10-01,01,,1,2,2147483648', 6],
    ['dossiers-day.csv', 2, '2025-10-01,01,,1,2,', 6],
    ['dossiers-cumulative.csv', 2, '99,province,10,20,30', 1],
    ['dossiers-cumulative.csv', 2, '01,village,10,20,30', 2],
    ['dossiers-cumulative.csv', 2, '01,province,10,1e3,30', 4],
    ['june-average.csv', 2, '99,6466', 1],
    ['june-average.csv', 2, '01,-6466', 2],
  ])('%s:%i “%s” is told at column %i', (file, line, text, column) => {
    expect(places(packWith(file, line, text))).toContain(`${file}:${line}:${column}`);
    expect(readDayPack(packWith(file, line, text)).pack).toBeNull();
  });

  test('a wrong number of cells is told at the first cell missing or too many; an empty line is a row of one cell', () => {
    expect(places(packWith('june-average.csv', 2, '01'))).toEqual(['june-average.csv:2:2']);
    expect(places(packWith('june-average.csv', 2, '01,1,1'))).toEqual(['june-average.csv:2:3']);
    expect(places(packWith('june-average.csv', 2, ''))).toEqual(['june-average.csv:2:2']);
  });

  test('misplaced quotes are told at the first line of their row', () => {
    expect(places(packWith('feedback.csv', 4, '2025-10-02,commune,party,obstacle,00008,"x'))).toEqual(['feedback.csv:4:6']);
    expect(places(packWith('feedback.csv', 4, '2025-10-02,commune,party,obstacle,00008,x"y'))).toEqual(['feedback.csv:4:6']);
  });

  test('bytes that are not UTF-8, and the null character, are told at their cell', () => {
    const bytes = packBytes(smallPack());
    const text = smallPack()['june-average.csv'] ?? '';
    bytes.set('june-average.csv', Buffer.from(text.replace('6466', 'é'), 'latin1'));
    expect(places(bytes)).toContain('june-average.csv:2:2');
    expect(places(packWith('feedback.csv', 4, '2025-10-02,commune,party,obstacle,00008,a\0b'))).toEqual(['feedback.csv:4:6']);
    bytes.set('manifest.json', Buffer.from([0x7b, 0xff, 0x7d]));
    expect(places(bytes)).toContain('manifest.json:1:1');
  });

  test('no cell can write a line of its own into the list of faults, or steer the terminal', () => {
    const { faults } = readDayPack(withRow('condition-answers.csv', '2025-10-02,00004,"9\n\u001b[2J\u202eevil.csv:1:1: fake",1'));
    expect(faultLines(faults)).toEqual([
      expect.stringMatching(/^condition-answers\.csv:7:3: [^\p{Cc}\p{Cf}]*fake[^\p{Cc}\p{Cf}]*$/u),
    ]);
  });

  test('a day that no screen can ask for is no day of a report', () => {
    const manifest = JSON.stringify({
      date: '3000-01-01',
      previousDate: '2999-12-31',
      cutOff: '2999-12-31T16:00:00Z',
      synthetic: null,
    });
    expect(places(packWith('manifest.json', null, manifest))).toEqual(['manifest.json:1:2']);
  });

  test('a key that stands twice in a register is told on its second line', () => {
    expect(places(withRow('provinces.csv', '04,Tỉnh Khác,Khác'))).toEqual(['provinces.csv:4:1']);
    expect(places(withRow('communes.csv', '00004,01,Xã Khác'))).toEqual(['communes.csv:5:1']);
    expect(places(withRow('criteria.csv', 'party-a,commune,party,9,x,x'))).toContain('criteria.csv:14:1');
    expect(places(withRow('criteria.csv', 'province-x,province,party,1,x,x'))).toEqual(['criteria.csv:14:4']);
    expect(places(withRow('tasks.csv', 'plan-01,,9,x,recurring,'))).toEqual(['tasks.csv:4:1']);
    expect(places(withRow('task-groups.csv', 'I,x,x'))).toEqual(['task-groups.csv:3:1']);
    expect(places(packWith('conditions.csv', 3, '1,staff,Nhân sự,Staff'))).toContain('conditions.csv:3:1');
    expect(places(packWith('conditions.csv', 3, '3,staff,Nhân sự,Staff'))).toContain('conditions.csv:1:1');
  });

  test('cells of rows that are ignored are checked too', () => {
    expect(places(withRow('condition-answers.csv', '2025-12-24,00004,9,1'))).toEqual(['condition-answers.csv:7:3']);
    expect(places(withRow('dossiers-day.csv', '2025-10-01,01,99999,x,1,1'))).toEqual(['dossiers-day.csv:4:4']);
  });

  test.each([
    ['{', '1:1'],
    ['[]', '1:1'],
    ['null', '1:1'],
    ['{"previousDate":"2025-10-01","cutOff":"2025-10-02T16:00:00+07:00","synthetic":null}', '1:1'],
    ['{"date":"2025-10-02",\n "previousDate":"2025-10-02","cutOff":"2025-10-02T16:00:00+07:00","synthetic":null}', '2:2'],
    ['{"date":"2025-02-29","previousDate":"2025-02-01","cutOff":"2025-10-02T16:00:00+07:00","synthetic":null}', '1:2'],
    ['{"date":"2025-10-02","previousDate":"2025-10-01",\n"cutOff":"2025-10-02 16:00","synthetic":null}', '2:1'],
    ['{"date":"2025-10-02","previousDate":"2025-10-01","cutOff":"2025-02-30T16:00:00Z","synthetic":null}', '1:50'],
    ['{"date":"2025-10-02","previousDate":"2025-10-01","cutOff":"2025-10-02T16:00:00+07:00"}', '1:1'],
    ['{"date":"2025-10-02","previousDate":"2025-10-01","cutOff":"2025-10-02T16:00:00+07:00",\n  "synthetic":true}', '2:3'],
  ])('a manifest of %s is told at %s', (text, place) => {
    expect(places(packWith('manifest.json', null, text))).toEqual([`manifest.json:${place}`]);
  });

  test('a fault in a register does not make every row that refers to it a fault', () => {
    const bytes = packBytes(smallPack());
    bytes.delete('communes.csv');
    bytes.delete('provinces.csv');
    bytes.delete('criteria.csv');
    bytes.delete('conditions.csv');
    bytes.delete('tasks.csv');
    expect(places(bytes)).toEqual([
      'provinces.csv:1:1',
      'communes.csv:1:1',
      'conditions.csv:1:1',
      'criteria.csv:1:1',
      'tasks.csv:1:1',
    ]);
    expect(places(packWith('provinces.csv', 3, '04,,Cao Bằng'))).toEqual(['provinces.csv:3:2']);
  });
});

test('faults are printed as FILE:LINE:COLUMN: message in the order of file, line and column, and no more than the limit', () => {
  const pack = smallPack();
  const { faults } = readDayPack(
    packBytes({
      ...pack,
      'june-average.csv': 'province_code,june_daily_average\n99,x\n98,1\n',
      'communes.csv': `${pack['communes.csv']}00012,77,Xã Bốn\n`,
    }),
  );
  expect(faultLines(faults)).toEqual([
    'communes.csv:5:2: “77” không có trong provinces.csv / “77” is not in provinces.csv',
    'june-average.csv:2:1: “99” không có trong provinces.csv / “99” is not in provinces.csv',
    'june-average.csv:2:2: “x” không phải là số không âm / “x” is not a number of zero or more',
    'june-average.csv:3:1: “98” không có trong provinces.csv / “98” is not in provinces.csv',
  ]);
  expect(faultLines(faults, 1)).toEqual([faultLine(faults[0] as never), '… và 3 lỗi khác / and 3 more']);
});
