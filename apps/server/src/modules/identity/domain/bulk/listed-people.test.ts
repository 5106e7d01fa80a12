import { describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import type { AccountId } from '../account.ts';
import type { AppointmentId } from '../appointment.ts';
import type { PositionVersion } from '../position.ts';
import { changeOf, changeOfMissing, type HeldPost, type KnownAccount } from './differences.ts';
import { columnOfHeading, type ListRow } from './list-columns.ts';
import { dayOfCell } from './list-day.ts';
import { type ListRules, listedPeople } from './listed-people.ts';

const TODAY = calendarDate('2026-09-01');
const position = (code: string, title: string, roles: Partial<PositionVersion> = {}): PositionVersion => ({
  code,
  title,
  titleEn: code,
  rank: 1,
  validFrom: calendarDate('2025-07-01'),
  validTo: null,
  nationRoles: [],
  provinceRoles: ['province-reviewer'],
  communeRoles: ['commune-reporter'],
  ...roles,
});
const RULES: ListRules = {
  today: TODAY,
  units: {
    areaOfCode: (code) => ({ '00': null, '91': '91', '30292': '91/30292', '00004': '01/00004' })[code],
    areasOfName: (name) => ({ 'phường bình đức': ['91/30292'], 'xã tân hòa': ['91/30001', '91/30002'] })[name] ?? [],
  },
  positions: [
    position('clerk', 'Văn thư'),
    position('chair', 'Chủ tịch', { communeRoles: [] }),
    position('chief', 'Trưởng', { communeRoles: ['administrator'] }),
  ],
  holds: (area, part) => (area ?? '').startsWith('91') && part !== 'front',
  mayGive: (role) => role !== 'administrator',
};
const ROW = { line: 5, loginName: 'an@xa.example', name: 'Nguyễn Văn An', unit: '30292', position: 'Văn thư', decision: 'QĐ 1' };
const read = (...rows: Partial<ListRow>[]) =>
  listedPeople(
    rows.map((row, at) => ({ ...ROW, line: 5 + at, ...row })),
    RULES,
  );

describe('rows of a list (I-02, D-05)', () => {
  test('a row is a person and a post; the unit by code or name, block and position by their words however written', () => {
    const post = {
      area: '91/30292',
      part: null,
      position: 'clerk',
      roles: [{ role: 'commune-reporter', validFrom: TODAY, validTo: null }],
      validFrom: TODAY,
      decision: 'QĐ 1',
    };
    expect(read({}).people).toEqual([{ line: 5, loginName: 'an@xa.example', name: 'Nguyễn Văn An', posts: [post] }]);
    for (const unit of ['91/30292', '30292 · Phường Bình Đức, Tỉnh An Giang', ' phường  BÌNH đức '])
      expect(read({ unit }).people[0]?.posts[0]?.area, unit).toBe('91/30292');
    const { people } = read({
      part: "people's  committee",
      position: 'CLERK',
      validFrom: '1/10/2026',
      loginName: ' AN@xa.example',
    });
    const later = '2026-10-01';
    const roles = [{ role: 'commune-reporter', validFrom: later, validTo: null }];
    expect(people[0]?.posts).toEqual([{ ...post, part: 'committee', validFrom: later, roles }]);
  });

  test('a change that is planned comes on its day; what the position brought before today is not to be had by an older day', () => {
    const was = position('guard', 'Bảo vệ', { validTo: calendarDate('2026-08-01'), communeRoles: ['leader'] });
    const is = position('guard', 'Bảo vệ', { validFrom: calendarDate('2026-08-01'), validTo: calendarDate('2026-10-01') });
    const planned = { communeRoles: ['commune-reporter', 'viewer'], validTo: calendarDate('2026-11-01') };
    const will = position('guard', 'Bảo vệ', { validFrom: calendarDate('2026-10-01'), ...planned });
    const again = position('guard', 'Bảo vệ', { validFrom: calendarDate('2027-01-01'), communeRoles: ['leader'] });
    const rolesOn = (validFrom: string, positions = [again, will, is, was]) =>
      listedPeople([{ ...ROW, position: 'bảo vệ', validFrom }], { ...RULES, positions }).people[0]?.posts[0]?.roles;
    const viewer = { role: 'viewer', validFrom: '2026-10-01', validTo: '2026-11-01' };
    const reporter = (validFrom: string) => ({ role: 'commune-reporter', validFrom, validTo: '2026-11-01' });
    expect(rolesOn('2026-09-01')).toEqual([reporter('2026-09-01'), viewer]);
    expect(rolesOn('2026-07-01')).toEqual([reporter('2026-07-01'), viewer]);
    expect(rolesOn('2026-10-15')).toEqual([reporter('2026-10-15'), { ...viewer, validFrom: '2026-10-15' }]);
    expect(rolesOn('2027-02-01')).toEqual([{ role: 'leader', validFrom: '2027-02-01', validTo: null }]);
    expect(rolesOn('2026-07-01', [was])).toBeUndefined();
  });

  test('several rows of one login name are one person with several posts', () => {
    const { people, faults } = read({ part: 'party' }, { part: 'council' }, { loginName: 'binh@xa.example' });
    expect(faults).toEqual([]);
    expect(people.map(({ loginName, posts }) => [loginName, posts.map(({ part }) => part)])).toEqual([
      ['an@xa.example', ['party', 'council']],
      ['binh@xa.example', [null]],
    ]);
  });

  test.each<[string, Partial<ListRow>, string, string]>([
    ['a login name that is none', { loginName: 'nguyễn văn an' }, 'loginName', 'login-name-malformed'],
    ['no name', { name: ' ' }, 'name', 'name-missing'],
    ['a name longer than can be kept', { name: 'a'.repeat(121) }, 'name', 'name-too-long'],
    ['a unit that is none', { unit: '99999' }, 'unit', 'unit-unknown'],
    ['a commune under a province that is not its own', { unit: '01/30292' }, 'unit', 'unit-unknown'],
    ['a name that several units bear', { unit: 'Xã Tân Hòa' }, 'unit', 'unit-ambiguous'],
    ['a unit outside the place of the list', { unit: '00004' }, 'unit', 'unit-outside'],
    ['the nation in a list of a province', { unit: '00', position: 'Văn thư' }, 'unit', 'unit-outside'],
    ['a block that is none', { part: 'Ban' }, 'part', 'part-unknown'],
    ['a block outside the place of the list', { part: 'front' }, 'part', 'part-outside'],
    ['a position that is none', { position: 'Vua' }, 'position', 'position-unknown'],
    ['a position before its first day', { validFrom: '2025-06-30' }, 'position', 'position-unknown'],
    ['a position that brings no role at the level', { position: 'Chủ tịch' }, 'position', 'position-not-here'],
    ['a position that brings more than may be given', { position: 'Trưởng' }, 'position', 'position-beyond-rights'],
    ['a day that is none', { validFrom: '31/2/2026' }, 'validFrom', 'day-malformed'],
    ['no decision', { decision: '' }, 'decision', 'decision-missing'],
    ['a decision longer than can be kept', { decision: 'q'.repeat(201) }, 'decision', 'decision-too-long'],
  ])('%s is a fault of its cell, told in both languages', (_what, row, column, code) => {
    const { faults } = read(row);
    expect(faults).toContainEqual(expect.objectContaining({ line: 5, column, code }));
    for (const { textVi, textEn, columnVi } of faults) expect([textVi, textEn, columnVi].every(Boolean)).toBe(true);
  });

  test('another name for the same login name, and the same post twice, are faults of the later row', () => {
    expect(read({}, { name: 'Nguyễn Văn Ân', part: 'party' }).faults).toMatchObject([{ line: 6, code: 'name-differs' }]);
    expect(read({}, {}).faults).toMatchObject([{ line: 6, code: 'row-twice' }]);
  });

  test('days are read as they are written in Viet Nam, in ISO 8601, and as spreadsheets number them', () => {
    for (const text of ['2026-09-01', '1/9/2026', '01.09.2026', '46266', '46266.0'])
      expect(dayOfCell(text), text).toBe('2026-09-01');
    for (const text of ['', '9/2026', '2026-13-01', '30/2/2026', '123', '99999', '2026/09/01'])
      expect(dayOfCell(text), text).toBeNull();
  });

  test('headings are known in both languages and by their keys', () => {
    for (const heading of ['Đơn vị', ' UNIT ', 'unit', 'đơn  vị']) expect(columnOfHeading(heading)).toBe('unit');
    expect(columnOfHeading('Ghi chú')).toBeNull();
  });
});

describe('differences (D-06)', () => {
  const held = (over: Partial<HeldPost> = {}): HeldPost => ({
    appointmentId: 'a1' as AppointmentId,
    area: '91/30292',
    part: null,
    position: 'clerk',
    role: 'commune-reporter',
    ...over,
  });
  const known = (over: Partial<KnownAccount> = {}): KnownAccount => ({
    accountId: 'x' as AccountId,
    name: 'Nguyễn Văn An',
    provisional: true,
    held: [held()],
    ...over,
  });
  const [person] = read({}).people;
  if (!person) throw new Error('nobody was read');

  test('nobody known is new; who has exactly these posts is the same; a provisional list makes nobody provisional again', () => {
    expect(changeOf(person, null, false)).toMatchObject({ kind: 'new', begun: [{ role: 'commune-reporter' }] });
    expect(changeOf(person, known(), false)).toMatchObject({ kind: 'same', begun: [], ended: [] });
    expect(changeOf(person, known({ provisional: false }), false).kind).toBe('same');
  });

  test('another unit or position ends the old post and begins the new one; another name renames; an approved list confirms', () => {
    const moved = held({ area: '91/30295' });
    expect(changeOf(person, known({ held: [moved] }), false)).toMatchObject({
      kind: 'changed',
      ended: [moved],
      begun: [{ area: '91/30292' }],
    });
    expect(changeOf(person, known({ name: 'Nguyễn An' }), false)).toMatchObject({ kind: 'changed', renamed: true, ended: [] });
    expect(changeOf(person, known(), true)).toMatchObject({ kind: 'changed', confirmed: true, begun: [], ended: [] });
    expect(changeOf(person, known({ provisional: false }), true).kind).toBe('same');
  });

  test('when a position brings another role from now on, the list exchanges the role', () => {
    const old = held({ role: 'viewer' });
    expect(changeOf(person, known({ held: [old] }), false)).toMatchObject({
      ended: [old],
      begun: [{ role: 'commune-reporter' }],
    });
  });

  test('a planned change reaches who is new to the position; who holds it already follows or stays as it was planned', () => {
    const span = { role: 'viewer', validFrom: calendarDate('2026-12-01'), validTo: null };
    const posts = person.posts.map((post) => ({ ...post, roles: [...post.roles, span] }));
    expect(changeOf({ ...person, posts }, known({ held: [] }), false).begun).toMatchObject([
      { planned: false },
      { planned: true },
    ]);
    expect(changeOf({ ...person, posts }, known(), false)).toMatchObject({ kind: 'same', begun: [], ended: [] });
    const followed = [held(), held({ role: 'viewer' })];
    expect(changeOf({ ...person, posts }, known({ held: followed }), false)).toMatchObject({ kind: 'same', ended: [] });
  });

  test('who is gone from a whole list loses the posts of the list and nothing else', () => {
    expect(changeOfMissing(known())).toMatchObject({ kind: 'gone', ended: [held()], begun: [], renamed: false });
  });
});
