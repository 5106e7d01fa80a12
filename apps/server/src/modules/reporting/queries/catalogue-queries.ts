import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { UnitIdSchema } from '#modules/organisations';

const FormItemSchema = Type.Object({ key: Type.String(), no: Type.Integer(), nameVi: Type.String(), nameEn: Type.String() });
const Level = Type.Union([Type.Literal('commune'), Type.Literal('province')]);
const BlockSchema = Type.Union([
  Type.Literal('party'),
  Type.Literal('council'),
  Type.Literal('committee'),
  Type.Literal('front'),
]);

export const selectRegister = named(
  'reporting.select_register',
  {
    parameters: [Type.String()],
    row: Type.Object({ registerNo: Type.Integer() }),
  },
  `select register_no as "registerNo" from reporting.register where home_code = '00' and content_hash = $1`,
);

export const insertRegister = named(
  'reporting.insert_register',
  {
    parameters: [Type.String()],
    row: Type.Object({ registerNo: Type.Integer() }),
  },
  `insert into reporting.register (content_hash) values ($1) returning register_no as "registerNo"`,
);

/** The units of a register in its order: provinces, then communes. */
export const selectRegisteredUnits = named(
  'reporting.select_registered_units',
  {
    parameters: [Type.Integer()],
    row: Type.Object({
      home: Type.String(),
      level: Level,
      code: Type.String(),
      name: Type.String(),
      shortName: nullable(Type.String()),
      line: Type.Integer(),
      unitId: nullable(UnitIdSchema),
    }),
  },
  `select home_code as home, level, unit_code as code, name, short_name as "shortName", source_line as line, unit_id as "unitId"
      from reporting.registered_unit where register_no = $1 order by level desc, position`,
);

export const insertForm = named(
  'reporting.insert_form',
  {
    parameters: [Type.String(), Type.String(), nullable(Type.String()), Type.String(), Type.String(), Type.String()],
    row: NoRow,
  },
  `insert into reporting.form (form_key, level, block, name_vi, name_en, frequency, source_file)
    values ($1, $2, $3, $4, $5, 'daily', $6) on conflict (home_code, form_key) do nothing`,
);

/** A version of a form by the hash of its items, and the number that a new version would get. */
export const selectFormVersion = named(
  'reporting.select_form_version',
  {
    parameters: [Type.String(), Type.String()],
    row: Type.Object({ formVersionNo: nullable(Type.Integer()), next: nullable(Type.Integer()) }),
  },
  `select min(form_version_no) filter (where content_hash = $2) as "formVersionNo", coalesce(max(version), 0) + 1 as next
      from reporting.form_version where home_code = '00' and form_key = $1`,
);

export const insertFormVersion = named(
  'reporting.insert_form_version',
  {
    parameters: [Type.String(), Type.Integer(), Type.String(), Type.String(), InstantSchema],
    row: Type.Object({ formVersionNo: Type.Integer() }),
  },
  `insert into reporting.form_version (form_key, version, items, content_hash, created_at)
    values ($1, $2, $3::text::jsonb, $4, $5) returning form_version_no as "formVersionNo"`,
);

export const insertSnapshotForm = named(
  'reporting.insert_snapshot_form',
  {
    parameters: [Type.Integer(), Type.Integer()],
    row: NoRow,
  },
  'insert into reporting.snapshot_form (snapshot_no, form_version_no) values ($1, $2)',
);

const FormRow = Type.Object({
  formVersionNo: Type.Integer(),
  version: Type.Integer(),
  items: Type.Array(FormItemSchema),
  key: Type.String(),
  level: Level,
  block: nullable(BlockSchema),
  nameVi: Type.String(),
  nameEn: Type.String(),
  frequency: Type.String(),
  sourceFile: Type.String(),
});
const FORM_COLUMNS = `v.form_version_no as "formVersionNo", v.version, v.items, f.form_key as key, f.level, f.block, f.name_vi as "nameVi",
  f.name_en as "nameEn", f.frequency, f.source_file as "sourceFile"`;

/** The form versions in force in a snapshot. */
export const selectFormsOfSnapshot = named(
  'reporting.select_forms_of_snapshot',
  { parameters: [Type.Integer()], row: FormRow },
  `select ${FORM_COLUMNS} from reporting.snapshot_form s
     join reporting.form_version v on v.home_code = s.home_code and v.form_version_no = s.form_version_no
     join reporting.form f on f.home_code = v.home_code and f.form_key = v.form_key
    where s.home_code = '00' and s.snapshot_no = $1 order by f.form_key`,
);

/** Form versions by their numbers. */
export const selectFormsByNo = named(
  'reporting.select_forms_by_no',
  { parameters: [Type.Array(Type.Integer())], row: FormRow },
  `select ${FORM_COLUMNS} from reporting.form_version v join reporting.form f on f.home_code = v.home_code and f.form_key = v.form_key
    where v.home_code = '00' and v.form_version_no = any($1) order by f.form_key`,
);

/** Every version of every form, for the data dictionary. */
export const selectFormVersions = named(
  'reporting.select_form_versions',
  { parameters: [], row: FormRow },
  `select ${FORM_COLUMNS} from reporting.form_version v join reporting.form f on f.home_code = v.home_code and f.form_key = v.form_key
    where v.home_code = '00' order by f.form_key, v.version`,
);
