import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { importPack, ofNation, reader, useCommandCentre } from '#test/monitoring/command-centre';
import { packBytes, smallPack } from '#test/monitoring/small-day-pack';

const db = useTestDatabase({ withUnits: true });
const { inject, get } = useCommandCentre(db);
const status = async (path: string, as: Actor) => (await inject(path, { as })).statusCode;

const NATIONAL = [
  'national',
  'commune-matrix',
  'communes',
  'trend',
  'not-reported',
  'signatures',
  'criteria',
  'criteria/party-a',
  'criteria-completion',
  'tasks',
  'statements',
  'statements/by-province',
  'dossiers',
  'systems',
  'evidence?figure=green',
]
  .map((path) => `/command-centre/${path}`)
  .concat('/daily-reports/2025-10-02', '/daily-reports/2025-10-02/evidence?at=summary/green');
const OF_PROVINCE = (code: string) =>
  [
    `provinces/${code}`,
    `trend?provinceCode=${code}`,
    `not-reported?provinceCode=${code}`,
    `signatures?provinceCode=${code}`,
    `tasks?provinceCode=${code}`,
    `statements?provinceCode=${code}`,
    `statements/by-province?provinceCode=${code}`,
    `systems?provinceCode=${code}`,
    `evidence?figure=green&provinceCode=${code}`,
  ].map((path) => `/command-centre/${path}`);
const provinceOfficer = reader({ area: '01', part: null });
const committeeOfCommune = reader({ area: '01/00004', part: 'committee' });

beforeAll(async () => {
  const pack = smallPack();
  await importPack(
    db,
    packBytes({
      ...pack,
      'task-assignments.csv': `${pack['task-assignments.csv']}recurring-01,report,Cao Bằng,04,in-progress,,\n`,
      'feedback.csv': `${pack['feedback.csv']}2025-10-02,commune,front,obstacle,01273,Thiếu máy\n`,
    }),
  );
});

describe('the command centre', () => {
  test.each([...NATIONAL, ...OF_PROVINCE('01'), '/command-centre/provinces/01/communes/00004'])(
    '%s is for nobody who is not signed in',
    async (path) => {
      expect(await status(path, anonymous)).toBe(401);
    },
  );

  test.each([...NATIONAL, ...OF_PROVINCE('04'), '/command-centre/provinces/04/communes/01273'])(
    '%s is for those who may read the nation',
    async (path) => {
      expect(await status(path, ofNation)).toBe(200);
    },
  );

  test.each(NATIONAL)('%s is not for an officer of one province', async (path) => {
    expect(await status(path, provinceOfficer)).toBe(403);
  });

  test.each(OF_PROVINCE('01').map((path, at) => [path, OF_PROVINCE('04')[at] ?? '']))(
    '%s is for its own officer, %s is not',
    async (own, other) => {
      expect(await status(own, provinceOfficer)).toBe(200);
      expect(await status(other, provinceOfficer)).toBe(403);
    },
  );

  test.each(OF_PROVINCE('01'))('%s tells its officer nothing of another province', async (path) => {
    expect((await inject(path, { as: provinceOfficer })).body).not.toMatch(/Cao Bằng|"04"|01273/);
  });

  test('files of its tasks tell an officer of a province nothing of another', async () => {
    const { body } = await inject('/command-centre/tasks/export?format=csv&provinceCode=01', { as: provinceOfficer });
    expect(body).toContain('Hà Nội');
    expect(body).not.toContain('Cao Bằng');
  });

  test('counts for an officer of a province what its own communes and units said', async () => {
    const { totals } = await get<{ totals: { block: string; silent: number; of: number }[] }>(
      '/command-centre/statements?provinceCode=01',
      provinceOfficer,
    );
    expect(totals.find(({ block }) => block === 'front')).toMatchObject({ communesWithStatement: 0, silent: 2, of: 2 });
    expect(totals.find(({ block }) => block === 'party')).toMatchObject({ communesWithStatement: 1, silent: 1, of: 2 });
    const tasks = await get<{ items: { key: string; done: number; total: number }[] }>(
      '/command-centre/tasks?provinceCode=01&list=recurring',
      provinceOfficer,
    );
    expect(tasks.items).toMatchObject([{ key: 'recurring-01', done: 1, total: 1 }]);
  });

  test('shows an officer of a province its own communes and no other', async () => {
    expect(await status('/command-centre/provinces/01/communes/00008', provinceOfficer)).toBe(200);
    expect(await status('/command-centre/provinces/04/communes/01273', provinceOfficer)).toBe(403);
  });

  test('does not lead round the province by a commune under another province', async () => {
    expect(await status('/command-centre/provinces/01/communes/01273', provinceOfficer)).toBe(404);
  });

  test('files of a list are for those who may read the list', async () => {
    expect(await status('/command-centre/tasks/export?format=csv', provinceOfficer)).toBe(403);
    expect(await status('/command-centre/tasks/export?format=csv&provinceCode=01', provinceOfficer)).toBe(200);
  });
});

describe("a commune's People's Committee", () => {
  const page = '/command-centre/provinces/01/communes/00004';

  test('reads its own answers, with the conditions that are its own', async () => {
    const own = await get<{ criteria: { block: string }[]; conditions: unknown[]; statements: { block: string }[] }>(
      `${page}?block=committee`,
      committeeOfCommune,
    );
    expect(own.criteria.map(({ block }) => block)).toEqual(['committee']);
    expect(own.conditions).toHaveLength(2);
    expect(own.statements.every(({ block }) => block === 'committee')).toBe(true);
  });

  test('reads neither those of its party committee nor the whole page', async () => {
    expect(await status(`${page}?block=party`, committeeOfCommune)).toBe(403);
    expect(await status(page, committeeOfCommune)).toBe(403);
    expect(await status('/command-centre/provinces/01/communes/00008?block=committee', committeeOfCommune)).toBe(403);
  });

  test('a party committee does not see the conditions and dossiers of the committee', async () => {
    const party = reader({ area: '01/00004', part: 'party' });
    expect(await get(`${page}?block=party`, party)).toMatchObject({ conditions: null, dossiers: null, trend: [] });
  });
});
