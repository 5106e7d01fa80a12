import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named } from '#kernel/db/named';

/** An item as stored: forms of day packs say key, number and names only. What the builder sets is checked when it is published. */
const StoredItem = Type.Object(
  { key: Type.String(), no: Type.Integer(), nameVi: Type.String(), nameEn: Type.String() },
  { additionalProperties: true },
);
const FormVersionRow = Type.Object({
  formVersionNo: Type.Integer(),
  version: Type.Integer(),
  items: Type.Array(StoredItem),
  content: Type.Unknown(),
  key: Type.String(),
  nameVi: Type.String(),
  nameEn: Type.String(),
});
export type FormVersionRecord = Static<typeof FormVersionRow>;
const COLUMNS = `v.form_version_no as "formVersionNo", v.version, v.items, v.content, f.form_key as key, f.name_vi as "nameVi", f.name_en as "nameEn"`;
const FROM = `(reporting.form_version v join reporting.form f on f.home_code = v.home_code and f.form_key = v.form_key)`;

export const selectFormVersionByNo = named(
  'reporting.select_form_version_by_no',
  { parameters: [Type.Integer()], row: FormVersionRow },
  `select ${COLUMNS} from ${FROM} where v.home_code = '00' and v.form_version_no = $1`,
);

/** The version of each form on which reports for a day are made. */
export const selectFormVersionsInForce = named(
  'reporting.select_form_versions_in_force',
  { parameters: [Type.Array(Type.String()), CalendarDateSchema], row: FormVersionRow },
  `select distinct on (p.form_key) ${COLUMNS} from reporting.form_publication p
     join ${FROM} on v.home_code = p.home_code and v.form_version_no = p.form_version_no
    where p.home_code = '00' and p.form_key = any($1) and p.valid_from <= $2
    order by p.form_key, p.valid_from desc, p.published_at desc`,
);

export const insertFormPublication = named(
  'reporting.insert_form_publication',
  {
    parameters: [Type.String(), CalendarDateSchema, InstantSchema, Type.Integer(), Type.String()],
    row: NoRow,
  },
  `insert into reporting.form_publication (form_key, valid_from, published_at, form_version_no, published_by_name) values ($1, $2, $3, $4, $5)`,
);
