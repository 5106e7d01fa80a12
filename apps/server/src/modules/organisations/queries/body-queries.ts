import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { CODE_GENERATIONS } from '../domain/agency-code.ts';
import { BODY_KINDS } from '../domain/body.ts';
import { BodyIdSchema, UnitIdSchema } from './rows.ts';

const BodyKindSchema = Type.Enum(BODY_KINDS, { type: 'string' });
const GenerationSchema = Type.Enum(CODE_GENERATIONS, { type: 'string' });

export const BodyRow = Type.Object({
  bodyId: BodyIdSchema,
  unitId: nullable(UnitIdSchema),
  kind: BodyKindSchema,
  nameVi: nullable(Type.String()),
  nameEn: nullable(Type.String()),
  aliases: nullable(Type.Array(Type.String())),
});

const BODIES = `
  select b.id as "bodyId", b.unit_id as "unitId", b.kind, n.name_vi as "nameVi", n.name_en as "nameEn", n.aliases
    from organisations.body b
    left join organisations.body_name n on n.body_id = b.id and n.valid_from <= $2 and (n.valid_to is null or $2 < n.valid_to)
   where b.valid_from <= $2 and (b.valid_to is null or $2 < b.valid_to)`;

/** The bodies of a unit on a day. */
export const readBodiesOfUnit = named(
  'organisations.read_bodies_of_unit',
  { parameters: [UnitIdSchema, CalendarDateSchema], row: BodyRow },
  `${BODIES} and b.unit_id = $1 order by b.kind`,
);

/** The bodies that belong to no unit, on a day; with a name or other name (null: all). */
export const readCentralBodies = named(
  'organisations.read_central_bodies',
  { parameters: [nullable(Type.String()), CalendarDateSchema], row: BodyRow },
  `${BODIES} and b.unit_id is null and ($1::text is null or n.name_vi = $1 or $1 = any (n.aliases)) order by b.kind, n.name_vi`,
);

/** A body on a day, none if it is not in force. */
export const readBody = named(
  'organisations.read_body',
  { parameters: [BodyIdSchema, CalendarDateSchema], row: BodyRow },
  `${BODIES} and b.id = $1`,
);

/** Records bodies (a JSON array with id, home, unit and kind) from a day on. */
export const beginBodies = named(
  'organisations.begin_bodies',
  { parameters: [Type.Unknown(), CalendarDateSchema], row: NoRow },
  `
  insert into organisations.body (id, home_code, unit_id, kind, valid_from)
  select b.id, b.home, b."unitId", b.kind, $2 from jsonb_to_recordset($1::jsonb) as b(id text, home text, "unitId" text, kind text)`,
);

/** Records the enterprise of a demonstration with its name, once. */
export const insertInventedEnterprise = named(
  'organisations.insert_invented_enterprise',
  { parameters: [BodyIdSchema, Type.String(), Type.String()], row: NoRow },
  `with made as (
     insert into organisations.body (id, home_code, unit_id, kind, valid_from) values ($1, '00', null, 'enterprise', '-infinity')
     on conflict do nothing returning id)
   insert into organisations.body_name (body_id, valid_from, name_vi, name_en, aliases) select id, '-infinity', $2, $3, '{}' from made`,
);

/** Ends the bodies of these units on the day. */
export const endBodies = named(
  'organisations.end_bodies',
  { parameters: [Type.Array(UnitIdSchema), CalendarDateSchema], row: NoRow },
  'update organisations.body set valid_to = $2 where unit_id = any ($1) and valid_to is null',
);

export const CodeRow = Type.Object({
  bodyId: BodyIdSchema,
  generation: GenerationSchema,
  code: Type.String(),
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
  source: Type.String(),
});

const CODE_COLUMNS = 'body_id as "bodyId", generation, code, valid_from as "validFrom", valid_to as "validTo", source';

/** All identifiers that these bodies ever had, newest first. */
export const readCodesOfBodies = named(
  'organisations.read_codes_of_bodies',
  { parameters: [Type.Array(BodyIdSchema)], row: CodeRow },
  `select ${CODE_COLUMNS} from organisations.body_code where body_id = any ($1) order by body_id, valid_from desc, generation`,
);

/** The body that bore an identifier on the day. */
export const readBodyOfCode = named(
  'organisations.read_body_of_code',
  { parameters: [Type.String(), CalendarDateSchema], row: CodeRow },
  `select ${CODE_COLUMNS} from organisations.body_code where code = $1 and valid_from <= $2 and (valid_to is null or $2 < valid_to)`,
);

/** Ends the identifier of the generation that is open, on the day. */
export const endCode = named(
  'organisations.end_code',
  { parameters: [BodyIdSchema, GenerationSchema, CalendarDateSchema], row: NoRow },
  `update organisations.body_code set valid_to = $3 where body_id = $1 and generation = $2 and valid_to is null and valid_from < $3`,
);

/** Records an identifier from a day on; no row when another body bears it then, or this one has another of the generation. */
export const insertCode = named(
  'organisations.insert_code',
  {
    parameters: [BodyIdSchema, GenerationSchema, Type.String(), CalendarDateSchema, Type.String(), InstantSchema, Type.String()],
    row: Type.Object({ bodyId: BodyIdSchema }),
  },
  `insert into organisations.body_code (body_id, generation, code, valid_from, source, recorded_at, recorded_by)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning body_id as "bodyId"`,
);
