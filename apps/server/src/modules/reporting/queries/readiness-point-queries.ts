import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';
import { idSchema } from '#kernel/ids';
import { POINT_KINDS } from '../domain/readiness/service-point.ts';

export const PointIdSchema = idSchema<'ServicePoint'>();
const Text = Type.String();
const HomeCode = Type.String({ pattern: '^\\d{2}$' });
const Kind = Type.Enum([...POINT_KINDS], { type: 'string' });
const Counted = notNull(Type.BigInt(), 'a count is never null');
const State = Type.Enum(['published', 'withdrawn'] as const, { type: 'string' });

export const PointRow = Type.Object({
  id: PointIdSchema,
  version: Type.Integer(),
  area: Text,
  kind: Kind,
  name: Text,
  address: Text,
  hotline: Text,
  openingHours: Text,
  procedures: Type.Array(Text),
  state: State,
  reason: nullable(Text),
  invented: Type.Boolean(),
  recordedAt: InstantSchema,
  recordedBy: Text,
});
const COLUMNS = `point_id as id, version, area, kind, name, address, hotline, opening_hours as "openingHours", procedures, state, reason,
  invented, recorded_at as "recordedAt", recorded_by_name as "recordedBy"`;

/** One page of the published places at or below an area (null: the nation) after a place, in the order of areas and ids. */
export const selectPublishedPoints = named(
  'reporting.select_published_service_points',
  { parameters: [nullable(Text), Text, Text, Type.Integer()], row: PointRow },
  `select ${COLUMNS} from reporting.service_point_version as point
    where state = 'published' and (area, point_id) > ($2, $3)
      and ($1::text is null or area = $1 or starts_with(area, $1 || '/'))
      and not exists (select from reporting.service_point_version as later
        where later.home_code = point.home_code and later.point_id = point.point_id and later.version > point.version)
    order by area, point_id limit $4`,
);

/** How many places of each kind are published, and how many areas have one. */
export const selectPointCounts = named(
  'reporting.select_service_point_counts',
  {
    parameters: [nullable(Text)],
    row: Type.Object({ kind: Kind, points: Counted, areas: Counted, invented: Counted }),
  },
  `select kind, count(*) as points, count(distinct area) as areas, count(*) filter (where invented) as invented
    from (select distinct on (home_code, point_id) kind, area, state, invented from reporting.service_point_version
      where $1::text is null or area = $1 or starts_with(area, $1 || '/') order by home_code, point_id, version desc) as current
    where state = 'published' group by kind order by kind`,
);

/** All versions of a place, the newest first. */
export const selectPointVersions = named(
  'reporting.select_service_point_versions',
  { parameters: [HomeCode, PointIdSchema], row: PointRow },
  `select ${COLUMNS} from reporting.service_point_version where home_code = $1 and point_id = $2 order by version desc limit 500`,
);

/** Adds a version; none where another was added in between, since the key takes each version once. */
export const insertPointVersion = named(
  'reporting.insert_service_point_version',
  {
    parameters: [
      HomeCode,
      PointIdSchema,
      Type.Integer(),
      Text,
      Kind,
      Text,
      Text,
      Text,
      Text,
      Type.Array(Text),
      State,
      nullable(Text),
      Type.Boolean(),
      InstantSchema,
      Text,
      Text,
    ],
    row: PointRow,
  },
  `insert into reporting.service_point_version (home_code, point_id, version, area, kind, name, address, hotline, opening_hours, procedures,
      state, reason, invented, recorded_at, recorded_by, recorded_by_name)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
    on conflict (home_code, point_id, version) do nothing returning ${COLUMNS}`,
);
