import type { Static } from 'typebox';
import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { importPack, useCommandCentre } from '#test/monitoring/command-centre';
import { packBytes, type SmallPack, smallPack } from '#test/monitoring/small-day-pack';
import type { NationalViewSchema } from './schemas/national.ts';
import type { CommunePageSchema, ProvincePageSchema } from './schemas/pages.ts';

type NationalView = Static<typeof NationalViewSchema>;
const db = useTestDatabase({ withUnits: true });
const { get, inject } = useCommandCentre(db);

/** The day after the small pack's: Phường Một falls silent, Phường Hai meets everything, and so does Xã Ba; its task is done. */
function nextDay(): SmallPack {
  const pack = Object.fromEntries(
    Object.entries(smallPack()).map(([file, text]) => [
      file,
      text.replaceAll('2025-10-02', '@').replaceAll('2025-10-01', '2025-10-02').replaceAll('@', '2025-10-03'),
    ]),
  );
  const answers = [
    'date,commune_code,c01,c02',
    '2025-10-02,00004,1,1',
    '2025-10-02,00008,0,',
    '2025-10-03,00008,1,1',
    '2025-10-03,01273,1,1',
  ];
  return { ...pack, 'condition-answers.csv': `${answers.join('\n')}\n` };
}

beforeAll(async () => {
  await importPack(db, packBytes(smallPack()), 'nhỏ 1');
  await importPack(db, packBytes(nextDay()), 'nhỏ 2');
});

const provinceOf = (view: NationalView, code: string) => view.provinces.find((province) => province.code === code);

describe('a province from which nobody reported', () => {
  const onDay = () => get<NationalView>('/command-centre/national?date=2025-10-02');

  test('has no colours and no share, not zeros, and is never named as worse', async () => {
    const view = await onDay();
    expect(provinceOf(view, '04')).toMatchObject({
      communes: 1,
      reported: 0,
      notReported: 1,
      green: null,
      yellow: null,
      red: null,
      greenShare: { value: null, change: null },
      onlineShareDay: null,
      onlineShareCumulative: null,
      flags: expect.arrayContaining(['no-report']),
    });
    expect(view.movements.filter(({ unit }) => unit?.code === '04')).toEqual([]);
  });

  test('counts as not reported in the nation, whose share still has all communes below it', async () => {
    const { headline, communes } = await onDay();
    expect(headline).toMatchObject({
      reported: { value: 2 },
      notReported: { value: 1 },
      provincesReported: { value: 1 },
      green: { value: 1 },
      yellow: { value: 1 },
      red: { value: 0 },
      greenShare: { value: { numerator: 1, denominator: 3, printed: 33.33 } },
    });
    expect([communes.code, communes.colour, communes.unmet]).toEqual([['01273', '00004', '00008'], 'ngy', [null, 0, 2]]);
  });

  test('is silent in the criteria too: it is not below half, it is unknown', async () => {
    const { items } = await get<{ items: { key: string; provincesBelow50: number; provincesSilent: number }[] }>(
      '/command-centre/criteria?date=2025-10-02&block=party',
    );
    expect(items.map(({ key, provincesBelow50, provincesSilent }) => [key, provincesBelow50, provincesSilent])).toEqual([
      ['party-a', 0, 1],
      ['party-b', 1, 1],
    ]);
    const { provinces } = await get<{ provinces: object[] }>('/command-centre/criteria/party-b?date=2025-10-02');
    expect(provinces).toMatchObject([
      { code: '04', met: null, share: null, below50: null, reported: 0 },
      { code: '01', met: 0, of: 2, below50: true, reported: 2 },
    ]);
  });

  test('has no report in Annex 21 where no block answered, which is not 0 % (C-09)', async () => {
    const { provinces } = await get<{ provinces: { code: string; blocks: object[] }[] }>(
      '/command-centre/criteria-completion?date=2025-10-02',
    );
    expect(provinces.find(({ code }) => code === '04')?.blocks[0]).toEqual({ block: 'party', met: null, total: 1, share: null });
    expect(provinces.find(({ code }) => code === '01')?.blocks).toMatchObject([
      { met: 1 },
      { met: null },
      { met: null },
      { met: 0, share: { printed: 0 } },
    ]);
  });

  test('stands among those that have not reported (R-09)', async () => {
    expect(await get('/command-centre/not-reported?date=2025-10-02')).toMatchObject({
      total: 1,
      items: [{ provinceCode: '04', communeCode: '01273', form: 'conditions' }],
      byProvince: [
        { code: '04', notReported: 1 },
        { code: '01', notReported: 0 },
      ],
    });
    expect(await get('/command-centre/not-reported?date=2025-10-02&form=party&provinceCode=01')).toMatchObject({ total: 0 });
  });

  test('has evidence without a value', async () => {
    expect(await get('/command-centre/evidence?date=2025-10-02&figure=green-share&provinceCode=04')).toMatchObject({
      value: null,
      counted: 0,
      whole: 1,
    });
    expect(await get('/command-centre/evidence?date=2025-10-02&figure=not-reported&provinceCode=04')).toMatchObject({ value: 1 });
    expect(await get('/command-centre/evidence?date=2025-10-02&figure=criterion/party-b&provinceCode=04')).toMatchObject({
      value: null,
    });
  });
});

describe('an answer', () => {
  const page = (path: string) => get<Static<typeof CommunePageSchema>>(`/command-centre/provinces/${path}?date=2025-10-02`);

  test('that is missing, that is no, and that never came differ', async () => {
    expect(
      (await page('01/communes/00008')).conditions?.map(({ answer, previous, changed }) => [answer, previous, changed]),
    ).toEqual([
      ['not-met', 'not-answered', true],
      ['not-answered', 'not-met', true],
    ]);
    const silent = await page('04/communes/01273');
    expect(silent).toMatchObject({ colour: 'not-reported', unmet: null, dossiers: null, statements: [] });
    expect(silent.conditions?.map(({ answer, previous }) => [answer, previous])).toEqual([
      ['not-reported', 'not-reported'],
      ['not-reported', 'not-reported'],
    ]);
    expect(silent.criteria.map(({ met }) => met)).toEqual([null, null, null, null]);
  });

  test('leads to the file it came from (R-14)', async () => {
    const { sources, statements } = await page('01/communes/00004');
    expect(sources.find(({ form }) => form === 'conditions')?.source).toMatchObject({
      file: 'condition-answers.csv',
      line: 4,
      formVersion: 1,
    });
    expect(sources.find(({ form }) => form === 'dossiers')?.source).toMatchObject({ file: 'dossiers-day.csv', line: 3 });
    expect(statements).toMatchObject([
      {
        block: 'general',
        kind: 'obstacle',
        text: 'Thiếu máy,\nthiếu người',
        saysNothing: false,
        source: { file: 'feedback.csv', line: 2 },
      },
    ]);
  });
});

describe('a day with a stored day before', () => {
  const view = () => get<NationalView>('/command-centre/national');

  test('tells who fell silent and who began to report, without calling it worse or better', async () => {
    const { movements, headline } = await view();
    const kinds = movements
      .filter(({ kind }) => kind.startsWith('communes-'))
      .map(({ kind, direction, unit, communes, from, to }) => [kind, direction, unit?.code, communes[0]?.code, from, to]);
    expect(kinds).toEqual(
      [
        ['communes-turned', 'better', '01', '00008', 'yellow', 'green'],
        ['communes-started-reporting', 'neutral', '04', '01273', null, null],
        ['communes-stopped-reporting', 'neutral', '01', '00004', null, null],
      ].sort((one, other) => Number(one[1] === 'neutral') - Number(other[1] === 'neutral')),
    );
    expect(headline.overdueTasks).toEqual({ value: 1, previous: 1, change: 0 });
  });

  test('has a trend of both, of the nation, a province and a commune', async () => {
    const { points } = await get<{ points: object[] }>('/command-centre/trend');
    expect(points).toMatchObject([
      { date: '2025-10-02', reported: 2, green: 1, yellow: 1 },
      { date: '2025-10-03', reported: 2, green: 2, yellow: 0 },
    ]);
    expect((await get<{ points: object[] }>('/command-centre/trend?provinceCode=04')).points).toMatchObject([
      { date: '2025-10-02', reported: 0, green: null, greenShare: null },
      { date: '2025-10-03', reported: 1, green: 1 },
    ]);
    const { trend } = await get<Static<typeof CommunePageSchema>>('/command-centre/provinces/01/communes/00004');
    expect(trend).toEqual([
      { date: '2025-10-02', colour: 'green', unmet: 0 },
      { date: '2025-10-03', colour: 'not-reported', unmet: null },
    ]);
  });

  test('can be compared with any earlier stored day', async () => {
    expect((await get<NationalView>('/command-centre/national?compareWith=2025-10-02')).day.comparedWith).toBe('2025-10-02');
    expect((await inject('/command-centre/national?compareWith=2025-10-01')).json()).toMatchObject({
      type: 'monitoring/nothing-to-compare',
    });
  });

  test('shows a province with its communes, worst first and the silent last', async () => {
    const page = await get<Static<typeof ProvincePageSchema>>('/command-centre/provinces/01?date=2025-10-03');
    expect(page.communes.map(({ code, colour, previousColour, unmet }) => [code, colour, previousColour, unmet])).toEqual([
      ['00008', 'green', 'yellow', 0],
      ['00004', 'not-reported', 'green', null],
    ]);
    expect(page.conditions).toMatchObject([
      { no: 1, met: 1, share: { value: { denominator: 2, printed: 50 }, previous: { printed: 50 }, change: 0 } },
      { no: 2, met: 1 },
    ]);
    expect(page.tasks.map(({ key }) => key)).toEqual(['recurring-01']);
    expect(page.provinceCriteria.map(({ block, met }) => [block, met])).toEqual([
      ['party', 1],
      ['council', null],
      ['committee', null],
      ['front', 0],
    ]);
    expect(page.statements.find(({ block, kind }) => block === 'general' && kind === 'obstacle')).toMatchObject({
      total: 1,
      saidNothing: 0,
      items: [{ text: 'Thiếu máy, thiếu người', communes: 1, of: 2 }],
    });
  });
});

test('a condition that the form does not ask is unknown, not missing (I-08)', async () => {
  expect(await get('/command-centre/signatures?date=2025-10-02')).toMatchObject({
    byProvince: [
      { code: '04', withoutOfficial: null, withoutClassified: null, notReported: 1 },
      { code: '01', withoutOfficial: null, notReported: 0 },
    ],
  });
});

test('a unit that the day does not have is refused', async () => {
  for (const path of ['provinces/99', 'provinces/01/communes/01273', 'provinces/04/communes/99999']) {
    expect((await inject(`/command-centre/${path}`)).json(), path).toMatchObject({
      type: 'monitoring/unit-not-found',
      status: 404,
    });
  }
});
