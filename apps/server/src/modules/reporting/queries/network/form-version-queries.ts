import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { named } from '#kernel/db/named';

/** As stored: forms of day packs say key, number and names of an item only. */
const StoredItem = Type.Object(
  { key: Type.String(), no: Type.Integer(), nameVi: Type.String(), nameEn: Type.String() },
  { additionalProperties: true },
);

/** Every publication of a form, also those that begin later; the newest first. */
export const selectFormPublications = named(
  'reporting.select_form_publications',
  {
    parameters: [Type.String()],
    row: Type.Object({
      version: Type.Integer(),
      validFrom: CalendarDateSchema,
      publishedAt: InstantSchema,
      publishedBy: Type.String(),
      items: Type.Array(StoredItem),
      content: Type.Unknown(),
    }),
  },
  `select v.version, p.valid_from as "validFrom", p.published_at as "publishedAt", p.published_by_name as "publishedBy", v.items, v.content
     from reporting.form_publication p
     join reporting.form_version v on v.home_code = p.home_code and v.form_version_no = p.form_version_no
    where p.home_code = '00' and p.form_key = $1
    order by p.valid_from desc, p.published_at desc limit 200`,
);
