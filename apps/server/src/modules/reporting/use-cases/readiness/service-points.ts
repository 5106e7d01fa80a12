import { type Static, Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { homeCode, homeOf, newId } from '#kernel/ids';
import { reading, useCase, type Work } from '#kernel/use-case';
import { unitsOn } from '#modules/organisations';
import { MOST_PROCEDURES, POINT_KINDS, pointFaults, type ServicePoint } from '../../domain/readiness/service-point.ts';
import { problem } from '../../problems.ts';
import {
  insertPointVersion,
  PointIdSchema,
  type PointRow,
  selectPointCounts,
  selectPointVersions,
  selectPublishedPoints,
} from '../../queries/readiness-point-queries.ts';
import { COMMITTEE } from './read-readiness.ts';

const PAGE_SIZE = 50;
const LARGEST_PAGE = 200;
const Area = Type.String({ pattern: '^\\d{2}(/\\d{5})?$' });
/** Centres and help points are the People's Committee's. */
const onCommitteeOf = ({ area }: { readonly area?: string }) => ({ area: area ?? null, part: COMMITTEE });
type Point = Static<typeof PointRow>;

const PointFields = {
  kind: Type.Enum([...POINT_KINDS], { type: 'string' }),
  name: Type.String({ maxLength: 300 }),
  address: Type.String({ maxLength: 500 }),
  hotline: Type.String({ maxLength: 40 }),
  openingHours: Type.String({ maxLength: 300 }),
  procedures: Type.Array(Type.String({ minLength: 1, maxLength: 300 }), { maxItems: MOST_PROCEDURES }),
};

export const ListInput = Type.Object({
  area: Type.Optional(Area),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LARGEST_PAGE })),
  /** As `next` of the page before. */
  after: Type.Optional(Type.String({ pattern: '^\\d{2}(/\\d{5})? \\d{2}-[0-9a-f-]{36}$' })),
});

/** The published places at or below an area (N-07), a page at a time, with the counts of all of them. */
export const listServicePoints = reading(
  'reporting.list-service-points',
  { permission: 'monitoring.read', input: ListInput, target: onCommitteeOf },
  async ({ area, limit = PAGE_SIZE, after }, { tx, clock }) => {
    const [afterArea = '', afterId = ''] = after?.split(' ') ?? [];
    const found = await selectPublishedPoints(tx, area ?? null, afterArea, afterId, limit + 1);
    const places = await placesOf(tx, vietnamDay(clock.now()), found);
    const points = found.slice(0, limit).map((point, at) => ({ ...point, place: places[at] ?? '' }));
    const last = points.at(-1);
    const counts = (await selectPointCounts(tx, area ?? null)).map((count) => ({
      kind: count.kind,
      points: Number(count.points),
      areas: Number(count.areas),
      invented: Number(count.invented),
    }));
    return { points, counts, next: found.length > limit && last ? `${last.area} ${last.id}` : null };
  },
);

/** The names of the units where places lie, the smallest first; a code that is gone stays a code. */
async function placesOf(tx: Tx, day: ReturnType<typeof vietnamDay>, points: readonly Point[]): Promise<readonly string[]> {
  const names = new Map((await unitsOn(tx, day)).map(({ code, name }) => [code, name]));
  return points.map(({ area }) =>
    area
      .split('/')
      .reverse()
      .map((code) => names.get(code) ?? code)
      .join(', '),
  );
}

export const HistoryInput = Type.Object({ pointId: PointIdSchema, area: Area });

/** Every version of a place, the newest first. @throws reporting/point-not-found (a place of another area too) */
export const readServicePoint = reading(
  'reporting.read-service-point',
  { permission: 'monitoring.read', input: HistoryInput, target: onCommitteeOf },
  async ({ pointId, area }, { tx }) => ({ versions: await versionsIn(tx, pointId, area) }),
);

async function versionsIn(tx: Tx, pointId: Point['id'], area: string): Promise<readonly Point[]> {
  const versions = await selectPointVersions(tx, homeOf(pointId), pointId);
  if (versions[0]?.area !== area) throw problem('point-not-found', { pointId });
  return versions;
}

export const PublishInput = Type.Object({ area: Area, ...PointFields });

/** Publishes where people are served. @throws reporting/point-area-not-found, point-faulty with `faults` */
export const publishServicePoint = useCase(
  'reporting.publish-service-point',
  {
    permission: 'reporting.publish-service-points',
    input: PublishInput,
    target: onCommitteeOf,
    home: ({ area }) => homeCode(area.slice(0, 2)),
    audit: ({ area, kind }) => ({ area, kind }),
  },
  async ({ area, ...point }: Static<typeof PublishInput>, work) => {
    await requireArea(work, area);
    refuseFaults(point, area);
    const id: Point['id'] = newId(homeCode(area.slice(0, 2)), work.clock.now());
    return addVersion(work, { id, area, version: 1, state: 'published', reason: null, invented: false }, point);
  },
);

const ChangeFields = { pointId: PointIdSchema, area: Area, version: Type.Integer({ minimum: 1 }) };
export const ChangeInput = Type.Object({ ...ChangeFields, ...PointFields });

/**
 * Publishes a place anew with what changed.
 * @param version the version that was looked at
 * @throws reporting/point-not-found, point-faulty with `faults`, changed-meanwhile
 */
export const changeServicePoint = useCase(
  'reporting.change-service-point',
  {
    permission: 'reporting.publish-service-points',
    input: ChangeInput,
    target: onCommitteeOf,
    home: ({ area }) => homeCode(area.slice(0, 2)),
    audit: ({ area, pointId, kind }) => ({ area, pointId, kind }),
  },
  async ({ pointId, area, version, ...point }: Static<typeof ChangeInput>, work) => {
    const current = await currentVersion(work.tx, pointId, area, version);
    refuseFaults(point, area);
    const next = { id: pointId, area, version: version + 1, state: 'published', reason: null, invented: false } as const;
    return addVersion(work, { ...next, invented: current.invented && isSame(current, point) }, point);
  },
);

export const WithdrawInput = Type.Object({ ...ChangeFields, reason: Type.String({ minLength: 1, maxLength: 500 }) });

/** Takes a place out of the published list, with the reason; its versions stay. @throws reporting/point-not-found, changed-meanwhile */
export const withdrawServicePoint = useCase(
  'reporting.withdraw-service-point',
  {
    permission: 'reporting.publish-service-points',
    input: WithdrawInput,
    target: onCommitteeOf,
    home: ({ area }) => homeCode(area.slice(0, 2)),
    audit: ({ area, pointId }) => ({ area, pointId }),
  },
  async ({ pointId, area, version, reason }: Static<typeof WithdrawInput>, work) => {
    const current = await currentVersion(work.tx, pointId, area, version);
    const { invented } = current;
    return addVersion(work, { id: pointId, area, version: version + 1, state: 'withdrawn', reason, invented }, current);
  },
);

const isSame = (current: Point, { name, address, hotline }: ServicePoint): boolean =>
  current.name === name && current.address === address && current.hotline === hotline;

async function currentVersion(tx: Tx, pointId: Point['id'], area: string, version: number): Promise<Point> {
  const [current] = await versionsIn(tx, pointId, area);
  if (!current) throw problem('point-not-found', { pointId });
  if (current.version !== version) throw problem('changed-meanwhile', { version: current.version });
  return current;
}

/** The area is a province or commune of today. */
async function requireArea({ tx, clock }: Work, area: string): Promise<void> {
  const [provinceCode, communeCode] = area.split('/');
  const units = await unitsOn(tx, vietnamDay(clock.now()));
  const province = units.find(({ code, level }) => level === 'province' && code === provinceCode);
  const isKnown =
    communeCode === undefined || units.some(({ code, parentId }) => code === communeCode && parentId === province?.unitId);
  if (!province || !isKnown) throw problem('point-area-not-found', { area });
}

function refuseFaults(point: ServicePoint, area: string): void {
  const faults = pointFaults(point, area);
  if (faults.length > 0) throw problem('point-faulty', { faults });
}

type Head = Pick<Point, 'id' | 'area' | 'version' | 'state' | 'reason' | 'invented'>;

async function addVersion({ tx, actor, clock }: Work, head: Head, point: ServicePoint): Promise<Point> {
  const [added] = await insertPointVersion(
    tx,
    homeOf(head.id),
    head.id,
    head.version,
    head.area,
    point.kind,
    point.name.normalize('NFC').trim(),
    point.address.normalize('NFC').trim(),
    point.hotline.trim(),
    point.openingHours.normalize('NFC').trim(),
    [...point.procedures],
    head.state,
    head.reason,
    head.invented,
    clock.now().toISOString(),
    actor.id,
    actor.name,
  );
  if (!added) throw problem('changed-meanwhile', { version: head.version });
  return added;
}
