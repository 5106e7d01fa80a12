import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { KindSchema, LevelSchema, StateSchema, UnitIdSchema } from './rows.ts';

const Revision = Type.Object({ revision: Type.String() });

export const readRevision = named(
  'organisations.read_revision',
  { parameters: [], row: Revision },
  'select revision from organisations.catalogue_state',
);

/** Lets one transaction at a time change units; the others wait. */
export const lockRevision = named(
  'organisations.lock_revision',
  { parameters: [], row: Revision },
  'select revision from organisations.catalogue_state for update',
);

export const renewRevision = named(
  'organisations.renew_revision',
  { parameters: [], row: Revision },
  'update organisations.catalogue_state set revision = gen_random_uuid()::text returning revision',
);

const VersionRow = Type.Object({
  unitId: UnitIdSchema,
  level: LevelSchema,
  validFrom: nullable(CalendarDateSchema),
  validTo: nullable(CalendarDateSchema),
  name: Type.String(),
  kind: KindSchema,
  state: StateSchema,
  code: nullable(Type.String()),
  parentId: nullable(UnitIdSchema),
  districtName: nullable(Type.String()),
  legalAct: nullable(Type.String()),
});

/** All versions of all units; a beginning that is not known is null. */
export const readVersions = named(
  'organisations.read_versions',
  { parameters: [], row: VersionRow },
  `
  select v.unit_id as "unitId", u.level, nullif(v.valid_from, '-infinity') as "validFrom", v.valid_to as "validTo", v.name, v.kind, v.state,
         v.code, v.parent_id as "parentId", v.district_name as "districtName", v.legal_act as "legalAct"
    from organisations.unit_version v join organisations.unit u on u.id = v.unit_id
   order by v.unit_id, v.valid_from`,
);

export const readEdges = named(
  'organisations.read_edges',
  {
    parameters: [],
    row: Type.Object({
      fromId: UnitIdSchema,
      toId: UnitIdSchema,
      day: CalendarDateSchema,
      sharePart: nullable(Type.BigInt()),
      shareWhole: nullable(Type.BigInt()),
      originPart: nullable(Type.BigInt()),
      originWhole: nullable(Type.BigInt()),
      legalAct: nullable(Type.String()),
    }),
  },
  `
  select from_unit_id as "fromId", to_unit_id as "toId", day, share_part as "sharePart", share_whole as "shareWhole",
         origin_part as "originPart", origin_whole as "originWhole", legal_act as "legalAct"
    from organisations.lineage_edge
   order by from_unit_id, day, to_unit_id`,
);

/** How many units are recorded: 0 before the first seed. */
export const countUnits = named(
  'organisations.count_units',
  { parameters: [], row: Type.Object({ count: notNull(Type.BigInt(), 'count is never null') }) },
  'select count(*) as count from organisations.unit',
);

/** Ends the open versions of these units on the day; one that begins on the day itself stays to be replaced. */
export const endVersions = named(
  'organisations.end_versions',
  { parameters: [Type.Array(UnitIdSchema), CalendarDateSchema], row: NoRow },
  `update organisations.unit_version set valid_to = $2
    where unit_id = any ($1) and valid_to is null and valid_from < $2 and state = 'in-force'`,
);

/** Begins versions (a JSON array of them), in place of those that begin the same day. */
export const beginVersions = named(
  'organisations.begin_versions',
  { parameters: [Type.Unknown(), InstantSchema, Type.String()], row: NoRow },
  `
  insert into organisations.unit_version (unit_id, valid_from, valid_to, name, kind, state, code, parent_id, district_name, legal_act, recorded_at, recorded_by)
  select v."unitId", v."validFrom", v."validTo", v.name, v.kind, v.state, v.code, v."parentId", v."districtName", v."legalAct", $2, $3
    from jsonb_to_recordset($1::jsonb) as v("unitId" text, "validFrom" date, "validTo" date, name text, kind text, state text, code text,
                                            "parentId" text, "districtName" text, "legalAct" text)
  on conflict (unit_id, valid_from) do update
     set valid_to = excluded.valid_to, name = excluded.name, kind = excluded.kind, state = excluded.state, code = excluded.code,
         parent_id = excluded.parent_id, district_name = excluded.district_name, legal_act = excluded.legal_act,
         recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by`,
);

/** Records units that are new (a JSON array with id, home and level); those known stay. */
export const insertUnits = named(
  'organisations.insert_units',
  { parameters: [Type.Unknown()], row: NoRow },
  `
  insert into organisations.unit (id, home_code, level)
  select u.id, u.home, u.level from jsonb_to_recordset($1::jsonb) as u(id text, home text, level text)
  on conflict (id) do nothing`,
);

/** Records lineage (a JSON array of edges, shares as text). */
export const insertEdges = named(
  'organisations.insert_edges',
  { parameters: [Type.Unknown(), InstantSchema, Type.String()], row: NoRow },
  `
  insert into organisations.lineage_edge (from_unit_id, to_unit_id, day, share_part, share_whole, origin_part, origin_whole, legal_act, recorded_at, recorded_by)
  select e."fromId", e."toId", e.day, e."sharePart", e."shareWhole", e."originPart", e."originWhole", e."legalAct", $2, $3
    from jsonb_to_recordset($1::jsonb) as e("fromId" text, "toId" text, day date, "sharePart" bigint, "shareWhole" bigint,
                                            "originPart" bigint, "originWhole" bigint, "legalAct" text)`,
);
