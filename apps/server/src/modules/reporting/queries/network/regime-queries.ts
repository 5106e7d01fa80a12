import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { transactionLock } from '#kernel/db/advisory-locks';
import { NoRow, named, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { RegimeContentSchema } from './schemas.ts';

const State = Type.Enum(['draft', 'published'] as const, { type: 'string' });
export const RegimeRow = Type.Object({
  regimeNo: Type.Integer(),
  key: Type.String(),
  version: Type.Integer(),
  state: State,
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
  content: RegimeContentSchema,
  changedAt: InstantSchema,
  changedBy: Type.String(),
});
const COLUMNS = `regime_no as "regimeNo", regime_key as key, version, state, valid_from as "validFrom", valid_to as "validTo", content,
  changed_at as "changedAt", changed_by_name as "changedBy"`;

export const selectRegimes = named(
  'reporting.select_regimes',
  { parameters: [], row: RegimeRow },
  `select ${COLUMNS} from reporting.regime_version where home_code = '00' order by regime_key, version desc limit 500`,
);

export const selectRegime = named(
  'reporting.select_regime',
  { parameters: [Type.Integer()], row: RegimeRow },
  `select ${COLUMNS} from reporting.regime_version where home_code = '00' and regime_no = $1`,
);

/** Published regimes that hold on any day from $1 to $2, both included. */
export const selectRegimesBetween = named(
  'reporting.select_regimes_between',
  { parameters: [CalendarDateSchema, CalendarDateSchema], row: RegimeRow },
  `select ${COLUMNS} from reporting.regime_version
    where home_code = '00' and state = 'published' and valid_from <= $2 and (valid_to is null or valid_to > $1) order by regime_key, version`,
);

/** Whoever publishes a version sees those of all who published before. */
export const lockRegimes = transactionLock('reporting.regimes');

/** The day on which the next published version after the day begins; no row: none does. */
export const selectLaterVersion = named(
  'reporting.select_later_version',
  { parameters: [Type.String(), CalendarDateSchema], row: Type.Object({ validFrom: CalendarDateSchema }) },
  `select valid_from as "validFrom" from reporting.regime_version
    where home_code = '00' and regime_key = $1 and state = 'published' and valid_from > $2 and (valid_to is null or valid_to > valid_from)
    order by valid_from limit 1`,
);

export const insertRegime = named(
  'reporting.insert_regime',
  {
    parameters: [Type.String(), State, CalendarDateSchema, Type.String(), InstantSchema, Type.String()],
    row: RegimeRow,
  },
  `insert into reporting.regime_version (regime_key, version, state, valid_from, content, changed_at, changed_by_name)
    select $1, coalesce(max(version), 0) + 1, $2, $3, $4::text::jsonb, $5, $6 from reporting.regime_version where home_code = '00' and regime_key = $1
    returning ${COLUMNS}`,
);

/** Ends the published version that holds on the day, from that day on. */
export const endRegimeOn = named(
  'reporting.end_regime_on',
  { parameters: [Type.String(), CalendarDateSchema, InstantSchema, Type.String()], row: NoRow },
  `update reporting.regime_version set valid_to = $2, changed_at = $3, changed_by_name = $4
    where home_code = '00' and regime_key = $1 and state = 'published' and valid_from <= $2 and (valid_to is null or valid_to > $2)`,
);

/** Takes the opening of a period for this transaction. No row: it is opened already, or somebody else does it now. */
export const insertOpenedPeriod = named(
  'reporting.insert_opened_period',
  {
    parameters: [Type.Integer(), CalendarDateSchema, InstantSchema],
    row: Type.Object({ regimeNo: Type.Integer() }),
  },
  `insert into reporting.opened_period (regime_no, period_end, opened_at) values ($1, $2, $3)
    on conflict do nothing returning regime_no as "regimeNo"`,
);

export const selectOpenedPeriods = named(
  'reporting.select_opened_periods',
  {
    parameters: [CalendarDateSchema, CalendarDateSchema],
    row: Type.Object({ regimeNo: Type.Integer(), periodEnd: CalendarDateSchema }),
  },
  `select regime_no as "regimeNo", period_end as "periodEnd" from reporting.opened_period where home_code = '00' and period_end between $1 and $2`,
);

/** Reports of the forms that are expected for a period already. @param $1 all homes that may report, so that the key finds them */
export const selectReportsKnown = named(
  'reporting.select_reports_known',
  {
    parameters: [Type.Array(Type.String()), CalendarDateSchema, Type.Array(Type.String())],
    row: Type.Object({ formKey: Type.String(), reporter: Type.String() }),
  },
  `select v.form_key as "formKey", r.reporter from reporting.form_version v
     join reporting.report r on r.home_code = any($1) and r.period_end = $2 and r.form_version_no = v.form_version_no
    where v.home_code = '00' and v.form_key = any($3)`,
);

/** Those of the reporters $4 whose reports on a form for a period are received by another body than $5, or by none. */
export const selectReportsOfOthers = named(
  'reporting.select_reports_of_others',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, Type.String(), Type.Array(Type.String()), Type.String()],
    row: Type.Object({ reporter: Type.String() }),
  },
  `select r.reporter from reporting.report r
     join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
     join reporting.regime_version g on g.home_code = '00' and g.regime_no = r.regime_no
    where r.home_code = $1 and r.period_end = $2 and v.form_key = $3 and r.reporter = any($4)
      and g.content #>> '{reporters,receiver}' is distinct from $5
    order by r.reporter limit 1`,
);
