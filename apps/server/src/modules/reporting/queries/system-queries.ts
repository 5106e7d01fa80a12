import { type TEnum, Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { AGREEMENTS, SUMMARY_BASES, SUPPLIER_BASES, SYSTEMS } from '../domain/system-survey.ts';

const words = <const Words extends readonly string[]>(list: Words) =>
  Type.Enum([...list], { type: 'string' }) as TEnum<[...Words]>;

export const insertSystemSurvey = named(
  'reporting.insert_system_survey',
  { parameters: [Type.String(), Type.String(), InstantSchema, Type.String()], row: Type.Object({ no: Type.Integer() }) },
  `insert into reporting.system_survey (source_name, content_hash, imported_at, imported_by_name) values ($1, $2, $3, $4)
    on conflict (home_code, content_hash) do nothing returning survey_no as no`,
);

export const insertSystemSupplier = named(
  'reporting.insert_system_supplier',
  {
    parameters: [
      Type.String(),
      Type.Integer(),
      Type.String(),
      Type.String(),
      Type.Array(Type.String()),
      nullable(Type.String()),
      nullable(Type.String()),
      Type.String(),
      nullable(Type.String()),
      nullable(Type.String()),
      nullable(Type.String()),
      Type.Integer(),
    ],
    row: NoRow,
  },
  `insert into reporting.system_supplier (home_code, survey_no, system, province_name, providers, note_vi, difficulty_vi, basis,
     summary_provider, summary_basis, agrees, source_line) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

export const selectNewestSystemSurvey = named(
  'reporting.select_newest_system_survey',
  {
    parameters: [],
    row: Type.Object({ no: Type.Integer(), sourceName: Type.String(), importedAt: InstantSchema, importedBy: Type.String() }),
  },
  `select survey_no as no, source_name as "sourceName", imported_at as "importedAt", imported_by_name as "importedBy"
      from reporting.system_survey where home_code = '00' order by survey_no desc limit 1`,
);

export const selectSystemSuppliers = named(
  'reporting.select_system_suppliers',
  {
    parameters: [Type.Integer()],
    row: Type.Object({
      provinceCode: Type.String(),
      provinceName: Type.String(),
      system: words(SYSTEMS),
      providers: Type.Array(Type.String()),
      noteVi: nullable(Type.String()),
      difficultyVi: nullable(Type.String()),
      basis: words(SUPPLIER_BASES),
      summaryProvider: nullable(Type.String()),
      summaryBasis: nullable(words(SUMMARY_BASES)),
      agrees: nullable(words(AGREEMENTS)),
      line: Type.Integer(),
    }),
  },
  `select home_code as "provinceCode", province_name as "provinceName", system, providers, note_vi as "noteVi",
       difficulty_vi as "difficultyVi", basis, summary_provider as "summaryProvider", summary_basis as "summaryBasis", agrees, source_line as line
      from reporting.system_supplier where survey_no = $1 order by source_line`,
);
