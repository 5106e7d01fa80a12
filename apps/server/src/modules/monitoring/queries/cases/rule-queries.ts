import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named } from '#kernel/db/named';
import { SYSTEMS } from '#modules/reporting';
import { PartSchema } from '../direction-rows.ts';

const RECORDED = { source: Type.String(), recordedAt: InstantSchema, recorderName: Type.String() };
export const ThemeKey = Type.String({ pattern: '^[a-z][a-z0-9-]{1,60}$' });
export const CaseRuleRow = Type.Object({
  validFrom: CalendarDateSchema,
  openFromCommunes: Type.Integer(),
  reopenFromCommunes: Type.Integer(),
  quietDays: Type.Integer(),
  answerWorkingDays: Type.Integer(),
  ...RECORDED,
});

/** All versions of the rule of cases, the newest first. */
export const readCaseRules = named(
  'monitoring.read_case_rules',
  { parameters: [], row: CaseRuleRow },
  `select valid_from as "validFrom", open_from_communes as "openFromCommunes", reopen_from_communes as "reopenFromCommunes",
      quiet_days as "quietDays", answer_working_days as "answerWorkingDays", source, recorded_at as "recordedAt", recorder_name as "recorderName"
     from monitoring.case_rule where home_code = '00' order by valid_from desc limit 200`,
);

/** @returns nothing when a rule begins on that day already */
export const insertCaseRule = named(
  'monitoring.insert_case_rule',
  {
    parameters: [
      CalendarDateSchema,
      Type.Integer(),
      Type.Integer(),
      Type.Integer(),
      Type.Integer(),
      Type.String(),
      InstantSchema,
      Type.String(),
    ],
    row: Type.Object({ validFrom: CalendarDateSchema }),
  },
  `insert into monitoring.case_rule (valid_from, open_from_communes, reopen_from_communes, quiet_days, answer_working_days, source, recorded_at, recorder_name)
   values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning valid_from as "validFrom"`,
);

const RouteSchema = Type.Object({
  theme: ThemeKey,
  to: Type.Union([
    Type.Object({ kind: Type.Literal('province'), part: PartSchema }),
    Type.Object({ kind: Type.Literal('body'), name: Type.String({ minLength: 2, maxLength: 300 }) }),
    Type.Object({ kind: Type.Literal('supplier'), system: Type.Enum([...SYSTEMS], { type: 'string' }) }),
  ]),
});
export const RoutesSchema = Type.Array(RouteSchema, { maxItems: 100 });
export const CaseRoutingRow = Type.Object({ validFrom: CalendarDateSchema, routes: RoutesSchema, ...RECORDED });

/** All versions of the routing, the newest first. */
export const readCaseRoutings = named(
  'monitoring.read_case_routings',
  { parameters: [], row: CaseRoutingRow },
  `select valid_from as "validFrom", routes, source, recorded_at as "recordedAt", recorder_name as "recorderName"
     from monitoring.case_routing where home_code = '00' order by valid_from desc limit 50`,
);

/** @returns nothing when a routing begins on that day already */
export const insertCaseRouting = named(
  'monitoring.insert_case_routing',
  {
    parameters: [CalendarDateSchema, Type.String(), Type.String(), InstantSchema, Type.String()],
    row: Type.Object({ validFrom: CalendarDateSchema }),
  },
  `insert into monitoring.case_routing (valid_from, routes, source, recorded_at, recorder_name) values ($1, $2::text::jsonb, $3, $4, $5)
   on conflict do nothing returning valid_from as "validFrom"`,
);

export const SuccessionRow = Type.Object({
  from: Type.String(),
  to: Type.String(),
  reason: Type.String(),
  recordedAt: InstantSchema,
});

export const readSuccessions = named(
  'monitoring.read_theme_successions',
  { parameters: [], row: SuccessionRow },
  `select from_theme as "from", to_theme as "to", reason, recorded_at as "recordedAt" from monitoring.theme_succession
    where home_code = '00' order by from_theme limit 500`,
);

export const insertSuccession = named(
  'monitoring.insert_theme_succession',
  { parameters: [Type.String(), Type.String(), Type.String(), InstantSchema, Type.String()], row: NoRow },
  `insert into monitoring.theme_succession (from_theme, to_theme, reason, recorded_at, recorder_name) values ($1, $2, $3, $4, $5)`,
);
