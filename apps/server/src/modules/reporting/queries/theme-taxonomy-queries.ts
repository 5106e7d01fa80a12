import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { transactionLock } from '#kernel/db/advisory-locks';
import { NoRow, named } from '#kernel/db/named';
import { TaxonomySchema, ThemesSchema } from './theme-schemas.ts';

/** Lets one change of the taxonomy at a time through, until its transaction ends. */
export const lockTaxonomy = transactionLock('reporting.theme-taxonomy');

export const VersionHead = Type.Object({
  versionNo: Type.Integer(),
  shipped: Type.Boolean(),
  note: Type.String(),
  publishedAt: InstantSchema,
  publishedBy: Type.String(),
});
const VersionRow = Type.Object({
  ...VersionHead.properties,
  content: TaxonomySchema,
  contentHash: Type.String(),
  learnedUntil: Type.Integer(),
});
const HEAD = `version_no as "versionNo", shipped, note, published_at as "publishedAt", published_by_name as "publishedBy"`;
const COLUMNS = `${HEAD}, content, content_hash as "contentHash", learned_until as "learnedUntil"`;

const VersionKey = Type.Object({
  versionNo: Type.Integer(),
  shipped: Type.Boolean(),
  contentHash: Type.String(),
  learnedUntil: Type.Integer(),
  publishedAt: InstantSchema,
});

/** The newest version without its content: what tells whether one that is kept is still in force. */
export const selectNewestVersion = named(
  'reporting.select_newest_theme_version',
  { parameters: [], row: VersionKey },
  `select version_no as "versionNo", shipped, content_hash as "contentHash", learned_until as "learnedUntil", published_at as "publishedAt"
    from reporting.theme_taxonomy where home_code = '00' order by version_no desc limit 1`,
);

export const selectTaxonomy = named(
  'reporting.select_theme_taxonomy',
  { parameters: [Type.Integer()], row: VersionRow },
  `select ${COLUMNS} from reporting.theme_taxonomy where home_code = '00' and version_no = $1`,
);

/** All versions, the newest first; at most 200. */
export const selectVersions = named(
  'reporting.select_theme_versions',
  { parameters: [], row: VersionHead },
  `select ${HEAD} from reporting.theme_taxonomy where home_code = '00' order by version_no desc limit 200`,
);

export const insertTaxonomy = named(
  'reporting.insert_theme_taxonomy',
  {
    parameters: [
      Type.Integer(),
      Type.Boolean(),
      Type.String(),
      Type.String(),
      Type.Integer(),
      Type.String(),
      InstantSchema,
      Type.String(),
    ],
    row: NoRow,
  },
  `insert into reporting.theme_taxonomy (version_no, shipped, content, content_hash, learned_until, note, published_at, published_by_name)
    values ($1, $2, $3::text::jsonb, $4, $5, $6, $7, $8)`,
);

export const DraftRow = Type.Object({
  basedOn: Type.Integer(),
  revision: Type.Integer(),
  themes: ThemesSchema,
  changedAt: InstantSchema,
  changedBy: Type.String(),
});
const DRAFT = `based_on as "basedOn", revision, themes, changed_at as "changedAt", changed_by_name as "changedBy"`;

export const selectDraft = named(
  'reporting.select_theme_draft',
  { parameters: [], row: DraftRow },
  `select ${DRAFT} from reporting.theme_draft where home_code = '00'`,
);

/** Writes the themes of the draft: a new one with revision 1, or the one that is there with the next revision. */
export const upsertDraft = named(
  'reporting.upsert_theme_draft',
  { parameters: [Type.Integer(), Type.String(), InstantSchema, Type.String()], row: DraftRow },
  `insert into reporting.theme_draft (based_on, revision, themes, changed_at, changed_by_name) values ($1, 1, $2::text::jsonb, $3, $4)
    on conflict (home_code) do update set revision = theme_draft.revision + 1, themes = excluded.themes,
      changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name
    returning ${DRAFT}`,
);

export const deleteDraft = named(
  'reporting.delete_theme_draft',
  { parameters: [], row: NoRow },
  `delete from reporting.theme_draft where home_code = '00'`,
);
