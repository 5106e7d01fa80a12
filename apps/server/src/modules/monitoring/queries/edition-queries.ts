import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';

const EditionSummaryRow = Type.Object({
  id: Type.String(),
  reportDate: CalendarDateSchema,
  number: Type.Integer(),
  amendsId: nullable(Type.String()),
  amendmentReason: nullable(Type.String()),
  snapshotId: Type.String(),
  ruleVersion: Type.String(),
  digest: Type.String(),
  differenceCount: notNull(Type.Integer(), 'the length of a column that is not null'),
  publishedAt: InstantSchema,
  publishedBy: Type.String(),
  publisherName: Type.String(),
});

const SUMMARY_COLUMNS = `id, report_date as "reportDate", edition_number as "number", amends_id as "amendsId",
  amendment_reason as "amendmentReason", snapshot_id as "snapshotId", rule_version as "ruleVersion", digest,
  jsonb_array_length(differences) as "differenceCount", published_at as "publishedAt", published_by as "publishedBy", publisher_name as "publisherName"`;

/** Editions, newest day and number first; of one day or of all. */
export const selectEditions = named(
  'monitoring.select_editions',
  {
    parameters: [HomeCodeSchema, nullable(CalendarDateSchema), Type.Integer()],
    row: EditionSummaryRow,
  },
  `select ${SUMMARY_COLUMNS} from monitoring.edition
     where home_code = $1 and ($2::date is null or report_date = $2)
     order by report_date desc, edition_number desc limit $3`,
);

/** One edition with its document. */
export const selectEdition = named(
  'monitoring.select_edition',
  {
    parameters: [HomeCodeSchema, Type.String()],
    row: Type.Object({ ...EditionSummaryRow.properties, document: Type.Unsafe<Buffer>(Type.Any()) }),
  },
  `select ${SUMMARY_COLUMNS}, document from monitoring.edition where home_code = $1 and id = $2`,
);

/** A second edition with the same number fails by the unique key: constraints have the last word. */
export const insertEdition = named(
  'monitoring.insert_edition',
  {
    parameters: [
      HomeCodeSchema,
      Type.String(),
      CalendarDateSchema,
      Type.Integer(),
      nullable(Type.String()),
      nullable(Type.String()),
      Type.String(),
      Type.String(),
      Type.Unknown(),
      Type.Unsafe<Buffer>(Type.Any()),
      Type.String(),
      Type.Unknown(),
      InstantSchema,
      Type.String(),
      Type.String(),
    ],
    row: NoRow,
  },
  `insert into monitoring.edition (home_code, id, report_date, edition_number, amends_id, amendment_reason, snapshot_id, rule_version, wording,
      document, digest, differences, published_at, published_by, publisher_name)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
);

/** The wording in work for a day: its highest version. */
export const selectWordingDraft = named(
  'monitoring.select_wording_draft',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema],
    row: Type.Object({ version: Type.Integer(), wording: Type.Unknown(), savedAt: InstantSchema, savedBy: Type.String() }),
  },
  `select version, wording, saved_at as "savedAt", saved_by as "savedBy" from monitoring.wording_draft
     where home_code = $1 and report_date = $2 order by version desc limit 1`,
);

/** Two who save the same version at once: the key lets one in. */
export const insertWordingDraft = named(
  'monitoring.insert_wording_draft',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, Type.Integer(), Type.Unknown(), InstantSchema, Type.String()],
    row: Type.Object({ version: Type.Integer() }),
  },
  `insert into monitoring.wording_draft (home_code, report_date, version, wording, saved_at, saved_by) values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing returning version`,
);
