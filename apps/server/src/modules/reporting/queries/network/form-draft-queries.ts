import { ITEM_FREQUENCIES, ITEM_KINDS, type Item, MOST_ITEMS } from '@thong-suot/form-rules';
import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { CheckSchema } from '../../domain/checks/check-schema.ts';
import { MeasurementKeySchema } from '../measured-item-queries.ts';
import { FormKeySchema } from './schemas.ts';

const Name = Type.String({ maxLength: 500 });
const ConditionSchema = Type.Union([
  Type.Object({ itemKey: FormKeySchema, is: Type.Enum(['yes', 'no', 'answered', 'not-answered'] as const, { type: 'string' }) }),
  Type.Object({ itemKey: FormKeySchema, is: Type.Literal('option'), option: FormKeySchema }),
  Type.Object({
    itemKey: FormKeySchema,
    is: Type.Enum(['at-least', 'at-most'] as const, { type: 'string' }),
    number: Type.String({ maxLength: 30 }),
  }),
]);
const SourceSchema = Type.Union([
  Type.Object({ kind: Type.Literal('asked') }),
  Type.Object({ kind: Type.Literal('measured'), measurement: MeasurementKeySchema }),
  Type.Object({ kind: Type.Literal('derived'), sumOf: Type.Array(FormKeySchema, { maxItems: MOST_ITEMS }) }),
]);

/** An item as the builder sets it, whole: nothing is left to a default that may change. */
const ItemSchema = Type.Unsafe<Item>(
  Type.Object(
    {
      key: Type.String({ maxLength: 80 }),
      no: Type.Integer({ minimum: 1, maximum: 999 }),
      nameVi: Name,
      nameEn: Name,
      kind: Type.Enum([...ITEM_KINDS], { type: 'string' }),
      unitVi: nullable(Type.String({ maxLength: 60 })),
      unitEn: nullable(Type.String({ maxLength: 60 })),
      helpVi: nullable(Type.String({ maxLength: 2000 })),
      options: Type.Array(Type.Object({ key: FormKeySchema, nameVi: Name, nameEn: Name }), { maxItems: 60 }),
      required: Type.Boolean(),
      every: Type.Enum([...ITEM_FREQUENCIES], { type: 'string' }),
      carryForward: Type.Boolean(),
      mayNotApply: Type.Boolean(),
      asksStatements: Type.Boolean(),
      conditions: Type.Array(ConditionSchema, { maxItems: 10 }),
      source: SourceSchema,
    },
    { additionalProperties: false },
  ),
);

/** What the builder edits. */
export const FormContentSchema = Type.Object(
  {
    nameVi: Name,
    nameEn: Name,
    level: Type.Enum(['commune', 'province', 'body'] as const, { type: 'string' }),
    /** The block that answers; null: the locality as a whole. */
    block: nullable(Type.Enum(['party', 'council', 'committee', 'front'] as const, { type: 'string' })),
    items: Type.Array(ItemSchema, { maxItems: MOST_ITEMS }),
    checks: Type.Array(CheckSchema, { maxItems: 500 }),
  },
  { additionalProperties: false },
);
export type FormContent = Static<typeof FormContentSchema>;

const DraftRow = Type.Object({
  key: Type.String(),
  revision: Type.Integer(),
  content: FormContentSchema,
  changedAt: InstantSchema,
  changedBy: Type.String(),
});

export const selectFormDraft = named(
  'reporting.select_form_draft',
  { parameters: [Type.String()], row: DraftRow },
  `select form_key as key, revision, content, changed_at as "changedAt", changed_by_name as "changedBy" from reporting.form_draft
    where home_code = '00' and form_key = $1`,
);

/** Saves a draft that was begun from revision $5 (0: from none). No row: somebody saved in between. */
export const saveFormDraftRow = named(
  'reporting.save_form_draft',
  {
    parameters: [Type.String(), Type.String(), InstantSchema, Type.String(), Type.Integer()],
    row: Type.Object({ revision: Type.Integer() }),
  },
  `insert into reporting.form_draft as d (form_key, revision, content, changed_at, changed_by_name) values ($1, $5 + 1, $2::text::jsonb, $3, $4)
   on conflict (home_code, form_key) do update
     set revision = d.revision + 1, content = excluded.content, changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name
     where d.revision = $5
   returning d.revision`,
);

export const deleteFormDraft = named(
  'reporting.delete_form_draft',
  { parameters: [Type.String(), Type.Integer()], row: Type.Object({ revision: Type.Integer() }) },
  `delete from reporting.form_draft where home_code = '00' and form_key = $1 and revision = $2 returning revision`,
);

/** All forms with the version that reports are made on today ($1), and whether somebody changes them. */
export const selectForms = named(
  'reporting.select_forms',
  {
    parameters: [CalendarDateSchema],
    row: Type.Object({
      key: notNull(Type.String(), 'of the form or of its draft'),
      nameVi: notNull(Type.String(), 'of the form or of its draft'),
      nameEn: notNull(Type.String(), 'of the form or of its draft'),
      level: notNull(Type.String(), 'of the form or of its draft'),
      block: nullable(Type.String()),
      version: nullable(Type.Integer()),
      validFrom: nullable(CalendarDateSchema),
      items: nullable(Type.Integer()),
      hasDraft: notNull(Type.Boolean(), 'is not null'),
    }),
  },
  `select coalesce(f.form_key, d.form_key) as key, coalesce(f.name_vi, d.content ->> 'nameVi') as "nameVi",
      coalesce(f.name_en, d.content ->> 'nameEn') as "nameEn", coalesce(f.level, d.content ->> 'level') as level,
      case when f.form_key is null then d.content ->> 'block' else f.block end as block,
      p.version, p.valid_from as "validFrom", p.items, d.form_key is not null as "hasDraft"
     from reporting.form f
     full join reporting.form_draft d on d.home_code = f.home_code and d.form_key = f.form_key
     left join lateral (
       select v.version, o.valid_from, jsonb_array_length(v.items) as items
         from reporting.form_publication o join reporting.form_version v on v.home_code = o.home_code and v.form_version_no = o.form_version_no
        where o.home_code = '00' and o.form_key = f.form_key and o.valid_from <= $1
        order by o.valid_from desc, o.published_at desc limit 1) p on true
    order by key limit 1000`,
);

/** The newest published items with one of the keys in other forms than $2: one item has one meaning (W-14). */
export const selectItemsElsewhere = named(
  'reporting.select_items_elsewhere',
  {
    parameters: [Type.Array(Type.String()), Type.String()],
    row: Type.Object({
      formKey: Type.String(),
      formNameVi: Type.String(),
      item: notNull(
        Type.Object({ key: Type.String(), nameVi: Type.String() }, { additionalProperties: true }),
        'an element of an array of objects',
      ),
    }),
  },
  `select distinct on (v.form_key, i.item ->> 'key') v.form_key as "formKey", f.name_vi as "formNameVi", i.item
     from reporting.form_publication o
     join reporting.form_version v on v.home_code = o.home_code and v.form_version_no = o.form_version_no
     join reporting.form f on f.home_code = v.home_code and f.form_key = v.form_key
     cross join lateral jsonb_array_elements(v.items) as i (item)
    where o.home_code = '00' and i.item ->> 'key' = any($1) and v.form_key <> $2
    order by v.form_key, i.item ->> 'key', v.version desc`,
);

/** Items of published forms whose name or key holds the text $1 (folded by the caller to lower case), for reuse in another form. */
export const selectItemLibrary = named(
  'reporting.select_item_library',
  {
    parameters: [Type.String()],
    row: Type.Object({
      formKey: Type.String(),
      formNameVi: Type.String(),
      item: notNull(
        Type.Object(
          { key: Type.String(), no: Type.Integer(), nameVi: Type.String(), nameEn: Type.String() },
          { additionalProperties: true },
        ),
        'an element of an array of objects',
      ),
    }),
  },
  `select distinct on (i.item ->> 'key') v.form_key as "formKey", f.name_vi as "formNameVi", i.item
     from reporting.form_publication o
     join reporting.form_version v on v.home_code = o.home_code and v.form_version_no = o.form_version_no
     join reporting.form f on f.home_code = v.home_code and f.form_key = v.form_key
     cross join lateral jsonb_array_elements(v.items) as i (item)
    where o.home_code = '00'
      and (strpos(lower(public.unaccent(i.item ->> 'nameVi')), lower(public.unaccent($1))) > 0 or strpos(i.item ->> 'key', lower($1)) > 0)
    order by i.item ->> 'key', v.version desc limit 100`,
);

/** The form as a whole, for the first version of one that no day pack holds; a later version may rename it. */
export const upsertForm = named(
  'reporting.upsert_form',
  {
    parameters: [Type.String(), Type.String(), nullable(Type.String()), Type.String(), Type.String()],
    row: NoRow,
  },
  `insert into reporting.form (form_key, level, block, name_vi, name_en, frequency, source_file) values ($1, $2, $3, $4, $5, 'daily', '')
    on conflict (home_code, form_key) do nothing`,
);

export const selectFormHead = named(
  'reporting.select_form_head',
  {
    parameters: [Type.String()],
    row: Type.Object({
      nameVi: Type.String(),
      nameEn: Type.String(),
      level: Type.String(),
      block: nullable(Type.String()),
      versions: notNull(Type.Integer(), 'count'),
    }),
  },
  `select name_vi as "nameVi", name_en as "nameEn", level, block,
      (select count(*)::int from reporting.form_version v where v.home_code = '00' and v.form_key = $1) as versions
     from reporting.form where home_code = '00' and form_key = $1`,
);

/** A version with what the builder set for the form as a whole. */
export const insertBuiltVersion = named(
  'reporting.insert_built_version',
  {
    parameters: [Type.String(), Type.String(), Type.String(), Type.String(), InstantSchema],
    row: Type.Object({ formVersionNo: Type.Integer(), version: Type.Integer() }),
  },
  `insert into reporting.form_version (form_key, version, items, content, content_hash, created_at)
   select $1, coalesce(max(version), 0) + 1, $2::text::jsonb, $3::text::jsonb, $4, $5 from reporting.form_version where home_code = '00' and form_key = $1
   on conflict (home_code, form_key, content_hash) do nothing
   returning form_version_no as "formVersionNo", version`,
);
