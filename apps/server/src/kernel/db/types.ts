import { type CustomTypesConfig, types } from 'pg';

const INT8 = 20,
  DATE = 1082,
  TIMESTAMPTZ = 1184,
  INT8_ARRAY = 1016,
  DATE_ARRAY = 1182,
  TEXT_ARRAY = 1009,
  NUMERIC_ARRAY = 1231,
  TIMESTAMPTZ_ARRAY = 1185;
const textArray = types.getTypeParser(TEXT_ARRAY as never) as (text: string) => (string | null)[];

const instant = (text: string) => new Date(text).toISOString();

const parsers = new Map<number, (text: string) => unknown>([
  [INT8, BigInt],
  [INT8_ARRAY, (text) => textArray(text).map((item) => (item === null ? null : BigInt(item)))],
  [DATE, (text) => text],
  [DATE_ARRAY, textArray],
  [NUMERIC_ARRAY, textArray],
  [TIMESTAMPTZ, instant],
  [TIMESTAMPTZ_ARRAY, (text) => textArray(text).map((item) => (item === null ? null : instant(item)))],
]);

/** How PostgreSQL's types arrive: int8 as bigint, numeric as text, a date as a calendar day, timestamptz as ISO text in UTC. */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) ||
    types.getTypeParser(oid, format as 'text')) as CustomTypesConfig['getTypeParser'],
};
