import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { DOCUMENT_STATES, STATEMENT_ORIGINS } from '../domain/readiness/issued-document.ts';

const Text = Type.String();
const ProvinceCode = Type.String({ pattern: '^\\d{2}$' });
const State = Type.Enum([...DOCUMENT_STATES], { type: 'string' });
const Origin = Type.Enum([...STATEMENT_ORIGINS], { type: 'string' });

const StatementRow = Type.Object({
  provinceCode: ProvinceCode,
  kindKey: Text,
  state: State,
  statedOn: CalendarDateSchema,
  documentNumber: nullable(Text),
  issuedOn: nullable(CalendarDateSchema),
  noteVi: nullable(Text),
  origin: Origin,
  source: Text,
  recordedAt: InstantSchema,
  recordedBy: Text,
});
const COLUMNS = `home_code as "provinceCode", kind_key as "kindKey", state, stated_on as "statedOn", document_number as "documentNumber",
  issued_on as "issuedOn", note_vi as "noteVi", origin, source_name as source, recorded_at as "recordedAt", recorded_by_name as "recordedBy"`;

export const selectDocumentKinds = named(
  'reporting.select_issued_document_kinds',
  { parameters: [], row: Type.Object({ key: Text, nameVi: Text, nameEn: Text, basisVi: Text }) },
  `select kind_key as key, name_vi as "nameVi", name_en as "nameEn", basis_vi as "basisVi"
    from reporting.issued_document_kind where home_code = '00' order by position limit 100`,
);

/** The latest count that a letter prints of each kind. */
export const selectPublishedCounts = named(
  'reporting.select_issued_document_counts',
  {
    parameters: [],
    row: Type.Object({ kindKey: Text, stateOn: CalendarDateSchema, source: Text, notIssued: Type.Integer() }),
  },
  `select distinct on (kind_key) kind_key as "kindKey", state_on as "stateOn", source_name as source, not_issued_published as "notIssued"
    from reporting.issued_document_count where home_code = '00' order by kind_key, state_on desc`,
);

/** What holds for each province and kind: said of the latest day, of the same day last. */
export const selectCurrentStatements = named(
  'reporting.select_current_document_statements',
  { parameters: [], row: StatementRow },
  `select distinct on (home_code, kind_key) ${COLUMNS} from reporting.issued_document_statement
    order by home_code, kind_key, stated_on desc, statement_no desc`,
);

/** All that was said of one document of a province, the latest first. */
export const selectStatements = named(
  'reporting.select_document_statements',
  { parameters: [ProvinceCode, Text], row: StatementRow },
  `select ${COLUMNS} from reporting.issued_document_statement where home_code = $1 and kind_key = $2
    order by stated_on desc, statement_no desc limit 200`,
);

export const insertStatement = named(
  'reporting.insert_document_statement',
  {
    parameters: [
      ProvinceCode,
      Text,
      State,
      CalendarDateSchema,
      nullable(Text),
      nullable(CalendarDateSchema),
      nullable(Text),
      Origin,
      Text,
      InstantSchema,
      Text,
      Text,
    ],
    row: NoRow,
  },
  `insert into reporting.issued_document_statement (home_code, kind_key, state, stated_on, document_number, issued_on, note_vi, origin,
    source_name, recorded_at, recorded_by, recorded_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

export const insertPublishedCount = named(
  'reporting.insert_issued_document_count',
  {
    parameters: [Text, CalendarDateSchema, Text, Type.Integer()],
    row: Type.Object({ kindKey: notNull(Text, 'the key of the table') }),
  },
  `insert into reporting.issued_document_count (kind_key, state_on, source_name, not_issued_published) values ($1, $2, $3, $4)
    on conflict (home_code, kind_key, state_on) do nothing returning kind_key as "kindKey"`,
);
