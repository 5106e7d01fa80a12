import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';

const Text = Type.String();
const ProvinceCode = Type.String({ pattern: '^\\d{2}$' });

export const insertRecommendationList = named(
  'reporting.insert_recommendation_list',
  { parameters: [CalendarDateSchema, Text, Text, InstantSchema, Text], row: Type.Object({ no: Type.Integer() }) },
  `insert into reporting.recommendation_list (state_on, source_name, content_hash, imported_at, imported_by_name)
    values ($1, $2, $3, $4, $5) on conflict (home_code, content_hash) do nothing returning list_no as no`,
);

export const insertRecommendation = named(
  'reporting.insert_readiness_recommendation',
  { parameters: [ProvinceCode, Type.Integer(), Type.Integer(), Text, Text, nullable(Text), Text], row: NoRow },
  `insert into reporting.readiness_recommendation (home_code, list_no, source_line, published_name, section, item_key, text_vi)
    values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** The list of the latest day, of the same day the one that came in last. */
export const selectNewestRecommendationList = named(
  'reporting.select_newest_recommendation_list',
  {
    parameters: [],
    row: Type.Object({
      no: Type.Integer(),
      stateOn: CalendarDateSchema,
      sourceName: Text,
      importedAt: InstantSchema,
      importedBy: Text,
    }),
  },
  `select list_no as no, state_on as "stateOn", source_name as "sourceName", imported_at as "importedAt", imported_by_name as "importedBy"
    from reporting.recommendation_list where home_code = '00' order by state_on desc, list_no desc limit 1`,
);

/** The proposals of a list, of one province ($2) or all, in the order of the report. */
export const selectRecommendations = named(
  'reporting.select_readiness_recommendations',
  {
    parameters: [Type.Integer(), nullable(ProvinceCode)],
    row: Type.Object({
      provinceCode: ProvinceCode,
      line: Type.Integer(),
      publishedName: Text,
      section: Text,
      itemKey: nullable(Text),
      textVi: Text,
    }),
  },
  `select home_code as "provinceCode", source_line as line, published_name as "publishedName", section, item_key as "itemKey", text_vi as "textVi"
    from reporting.readiness_recommendation where list_no = $1 and ($2::text is null or home_code = $2) order by source_line, home_code limit 10000`,
);
