import type {
  ListCriteriaResponses,
  ListDossiersResponses,
  ListTasksResponses,
  ReadCommuneMatrixResponses,
  ReadCommuneNamesResponses,
  ReadCommunePageResponses,
  ReadCriterionResponses,
  ReadNationalViewResponses,
  ReadProvincePageResponses,
  ReadTrendResponses,
} from '@thong-suot/api-client';

/** The answers of the command centre and their parts, all out of the server's own description of them. */
export type National = ReadNationalViewResponses[200];
export type DayHead = National['day'];
export type ProvinceFigures = National['provinces'][number];
export type Movement = National['movements'][number];
export type Share = NonNullable<ProvinceFigures['onlineShareDay']>;

export type CommuneNames = ReadCommuneNamesResponses[200];
export type MatrixAnswer = ReadCommuneMatrixResponses[200];
export type TrendPoint = ReadTrendResponses[200]['points'][number];

export type ProvinceAnswer = ReadProvincePageResponses[200];
export type CommuneAnswer = ReadCommunePageResponses[200];
export type AnswerSource = NonNullable<CommuneAnswer['sources'][number]['source']>;
export type Answer = CommuneAnswer['criteria'][number]['items'][number]['answer'];
export type Colour = CommuneAnswer['colour'];

export type DossierRow = ListDossiersResponses[200]['items'][number];
export type TaskRow = ListTasksResponses[200]['items'][number];
export type CriterionRow = ListCriteriaResponses[200]['items'][number];
export type CriterionOfProvince = ReadCriterionResponses[200]['provinces'][number];
