import type { Static } from 'typebox';
import type {
  CommuneMatrixSchema,
  NationalViewSchema,
} from '../../src/modules/monitoring/http/command-centre/schemas/national.ts';
import type { CommunePageSchema, ProvincePageSchema } from '../../src/modules/monitoring/http/command-centre/schemas/pages.ts';

/** A number that a screen shows, with the address of its evidence: the query of `/command-centre/evidence`. */
export type Shown = { readonly figure: string; readonly unit: string; readonly shown: number | null };
type Get = <Body>(path: string) => Promise<Body>;
type Share = { readonly printed: number | null } | null;
type Counts = {
  readonly direct: number;
  readonly online: number;
  readonly returned: number;
  readonly total: number;
  readonly onlineShare: Share;
  readonly returnedShare?: Share;
};
type Dossiers = {
  readonly provinceCode: string;
  readonly period: 'day' | 'cumulative';
  readonly all: Counts;
  readonly atProvince: Counts;
  readonly atCommunes: Counts;
  readonly juneDailyAverage: number | null;
  readonly shareOfJune: Share;
};

const NATION = '';
const ofProvince = (code: string) => `&provinceCode=${code}`;
const shown = (unit: string, figures: Readonly<Record<string, number | null | undefined>>): Shown[] =>
  Object.entries(figures).map(([figure, value]) => ({ figure, unit, shown: value ?? null }));

/** Everything with a number on the national view and the commune matrix. */
export async function ofNationalView(get: Get, view = ''): Promise<Shown[]> {
  const { headline, provinces, movements } = await get<Static<typeof NationalViewSchema>>(`/command-centre/national?${view}`);
  const { conditions } = await get<Static<typeof CommuneMatrixSchema>>(`/command-centre/commune-matrix?${view}`);
  const counts = (['reported', 'green', 'yellow', 'red'] as const).flatMap((name) =>
    shown(NATION, { [name]: headline[name].value, [`change/${name}`]: headline[name].change }),
  );
  return [
    ...counts,
    ...shown(NATION, {
      communes: headline.communes,
      'not-reported': headline.notReported.value,
      'change/not-reported': headline.notReported.change,
      'provinces-reported': headline.provincesReported.value,
      'change/provinces-reported': headline.provincesReported.change,
      'green-share': headline.greenShare.value?.printed,
      'green-change': headline.greenShare.change,
      'provinces-tasks-green': headline.provincesTasksGreen,
      'provinces-tasks-red': headline.provincesTasksRed,
      'overdue-tasks': headline.overdueTasks.value,
      'change/overdue-tasks': headline.overdueTasks.change,
      'due-soon-tasks': headline.dueSoonTasks,
      'online-share-day': headline.onlineShareDay.value?.printed,
      'change/online-share-day': headline.onlineShareDay.change,
      'online-share-cumulative': headline.onlineShareCumulative.value?.printed,
      'change/online-share-cumulative': headline.onlineShareCumulative.change,
    }),
    ...conditions.flatMap(({ no, share }) => shown(NATION, { [`condition/${no}`]: share?.printed })),
    ...provinces.flatMap((province) =>
      shown(ofProvince(province.code), {
        communes: province.communes,
        reported: province.reported,
        'green-share': province.greenShare.value?.printed,
        'green-change': province.greenShare.change,
        'tasks-done': province.tasks?.done,
        'overdue-tasks': province.overdueTasks,
      }),
    ),
    ...movements.flatMap(({ kind, unit, from, to, count, change }) => {
      const of = unit ? ofProvince(unit.code) : NATION;
      if (kind === 'communes-turned') return shown(of, { [`turned/${from}/${to}`]: count });
      if (kind === 'communes-stopped-reporting') return shown(of, { 'stopped-reporting': count });
      if (kind === 'communes-started-reporting') return shown(of, { 'started-reporting': count });
      return kind === 'green-share' ? shown(of, { 'green-change': change }) : [];
    }),
  ];
}

/** Everything with a number on the page of a province. */
export async function ofProvincePage(get: Get, code: string): Promise<Shown[]> {
  const page = await get<Static<typeof ProvincePageSchema>>(`/command-centre/provinces/${code}`);
  const unit = ofProvince(code);
  return [
    ...page.conditions.flatMap(({ no, share }) =>
      shown(unit, { [`condition/${no}`]: share.value?.printed, [`change/condition/${no}`]: share.change }),
    ),
    ...page.criteria.flatMap(({ block, reported, items }) => [
      ...shown(unit, { [`reported/${block}`]: reported }),
      ...items.flatMap(({ key, share }) => shown(unit, { [`criterion/${key}`]: share?.printed })),
    ]),
    ...page.provinceCriteria
      .filter(({ met }) => met !== null)
      .flatMap(({ block, share }) => shown(unit, { [`province-criteria/${block}`]: share?.printed })),
    ...page.statements
      .filter(({ total, saidNothing }) => total + saidNothing > 0)
      .flatMap(({ block, kind, total, saidNothing, items }) => [
        ...shown(unit, { [`statement-groups/${block}/${kind}`]: total, [`statement-nothing/${block}/${kind}`]: saidNothing }),
        ...items.slice(0, 2).flatMap(({ groupId, communes, share }) =>
          shown(unit, {
            [`statement/${block}/${kind}/${groupId}`]: communes,
            [`statement-share/${block}/${kind}/${groupId}`]: share?.printed,
          }),
        ),
      ]),
    ...page.tasks.flatMap(({ key, done }) => shown(unit, { [`task/${key}`]: done })),
    ...[page.dossiers.day, page.dossiers.cumulative].flatMap((row) => (row ? ofDossiers(row, unit) : [])),
  ];
}

const countsOf = (unit: string, period: string, counts: Counts) =>
  shown(unit, {
    [`direct-${period}`]: counts.direct,
    [`online-${period}`]: counts.online,
    [`returned-${period}`]: counts.returned,
    [`total-${period}`]: counts.total,
    [`online-share-${period}`]: counts.onlineShare?.printed,
    ...(counts.returnedShare && { [`returned-share-${period}`]: counts.returnedShare.printed }),
  });

function ofDossiers({ period, all, atProvince, atCommunes, juneDailyAverage, shareOfJune }: Dossiers, unit: string): Shown[] {
  return [
    ...countsOf(unit, period, all),
    ...countsOf(unit, `${period}-province`, atProvince),
    ...countsOf(unit, `${period}-communes`, atCommunes),
    ...(juneDailyAverage === null
      ? []
      : shown(unit, { 'june-average': juneDailyAverage, 'share-of-june': shareOfJune?.printed })),
  ];
}

/** Everything with a number on the page of a commune. */
export async function ofCommunePage(get: Get, provinceCode: string, communeCode: string): Promise<Shown[]> {
  const page = await get<Static<typeof CommunePageSchema>>(`/command-centre/provinces/${provinceCode}/communes/${communeCode}`);
  const unit = `${ofProvince(provinceCode)}&communeCode=${communeCode}`;
  return [
    ...shown(unit, { unmet: page.unmet }),
    ...page.criteria
      .filter(({ met }) => met !== null)
      .flatMap(({ block, met }) => shown(unit, { [`criteria-met/${block}`]: met })),
    ...(page.dossiers ? countsOf(unit, 'day', { ...page.dossiers, returnedShare: null }) : []),
  ];
}

/** Numbers of the lists: sums above them and columns of their rows. */
export async function ofLists(get: Get): Promise<Shown[]> {
  type StatementGroup = { groupId: string; block: string; kind: string; communes: number; share: Share };
  type Totals = { block: string; kind: string; communesWithStatement: number; saidNothing: number; silent: number };
  const statements = await get<{ items: StatementGroup[]; totals: Totals[] }>('/command-centre/statements?limit=5');
  const dossiers = await Promise.all(
    (['day', 'cumulative'] as const).map((period) =>
      get<{ totalRow: Dossiers }>(`/command-centre/dossiers?period=${period}&limit=1`),
    ),
  );
  const tasks = await get<{ items: { key: string; done: number }[] }>('/command-centre/tasks?limit=200');
  const criteria = await get<{ items: { key: string; share: Share; provincesBelow50: number | null }[] }>(
    '/command-centre/criteria?level=province&limit=200',
  );
  const low = await get<{ items: { key: string; share: Share; provincesBelow50: number | null }[] }>(
    '/command-centre/criteria?limit=3',
  );
  const { reported } = await get<{ reported: { block: string; provinces: number }[] }>('/command-centre/criteria-completion');
  type Signed = { code: string; withoutOfficial: number; withoutClassified: number };
  const { byProvince } = await get<{ byProvince: Signed[] }>('/command-centre/signatures?limit=1');
  return [
    ...statements.items.flatMap(({ block, kind, groupId, communes, share }) =>
      shown(NATION, {
        [`statement/${block}/${kind}/${groupId}`]: communes,
        [`statement-share/${block}/${kind}/${groupId}`]: share?.printed,
      }),
    ),
    ...statements.totals.flatMap(({ block, kind, communesWithStatement, saidNothing, silent }) =>
      shown(NATION, {
        [`statement-made/${block}/${kind}`]: communesWithStatement,
        [`statement-nothing/${block}/${kind}`]: saidNothing,
        [`statement-silent/${block}/${kind}`]: silent,
      }),
    ),
    ...dossiers.flatMap(({ totalRow }) => ofDossiers(totalRow, NATION)),
    ...tasks.items.flatMap(({ key, done }) => shown(NATION, { [`task/${key}`]: done })),
    ...criteria.items.flatMap(({ key, share }) => shown(NATION, { [`criterion/${key}`]: share?.printed })),
    ...low.items.flatMap(({ key, share, provincesBelow50 }) =>
      shown(NATION, { [`criterion/${key}`]: share?.printed, [`criterion-below/${key}`]: provincesBelow50 }),
    ),
    ...reported
      .filter(({ provinces }) => provinces > 0)
      .flatMap(({ block, provinces }) => shown(NATION, { [`provinces-reported/${block}`]: provinces })),
    ...byProvince.slice(0, 6).flatMap(({ code, withoutOfficial, withoutClassified }) =>
      shown(ofProvince(code), {
        'without-signature/official': withoutOfficial,
        'without-signature/classified': withoutClassified,
      }),
    ),
  ];
}
