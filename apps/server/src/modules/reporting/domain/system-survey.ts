/** The five systems that run in every province (C-22). */
export const SYSTEMS = ['procedures', 'documents', 'meetings', 'exchange', 'reporting'] as const;
export type InformationSystem = (typeof SYSTEMS)[number];

/**
 * How the source shows a supplier: `table` readable on its row, `table-block` printed once for a block of rows, `table-garbled`
 * damaged and deduced, `inferred` row or supplier missing, taken by elimination.
 */
export const SUPPLIER_BASES = ['table', 'table-block', 'table-garbled', 'inferred'] as const;
export type SupplierBasis = (typeof SUPPLIER_BASES)[number];
export const SUMMARY_BASES = ['named', 'rest'] as const;
export const AGREEMENTS = ['yes', 'partly', 'no'] as const;

/** Who supplies one system in one province. `self`: the province builds or invests itself. */
export type SystemSupplier = {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly system: InformationSystem;
  readonly providers: readonly string[];
  readonly noteVi: string | null;
  readonly difficultyVi: string | null;
  readonly basis: SupplierBasis;
  /** What the summary of the source says, and whether it names the province or counts it among the rest. */
  readonly summaryProvider: string | null;
  readonly summaryBasis: (typeof SUMMARY_BASES)[number] | null;
  readonly agrees: (typeof AGREEMENTS)[number] | null;
  /** Line of the file, the header being line 1. */
  readonly line: number;
};

const SURVEY_COLUMNS = [
  'province_code',
  'province',
  'system',
  'provider',
  'note_vi',
  'difficulty_vi',
  'basis',
  'summary_provider',
  'summary_basis',
  'agrees',
] as const;
type Column = (typeof SURVEY_COLUMNS)[number];
/** A row of the file by the names of its columns. */
export type SurveyRow = { readonly line: number; readonly cells: Readonly<Record<string, string | undefined>> };
export type SurveyFault = { readonly line: number; readonly column: string; readonly vi: string; readonly en: string };
export type CheckedSurvey = { readonly suppliers: readonly SystemSupplier[]; readonly faults: readonly SurveyFault[] };

const PROVIDER_SEPARATOR = /;\s*/u;

/** Reads the rows of a survey; with any fault nothing of it may be stored. */
export function checkSurvey(columns: readonly string[], rows: readonly SurveyRow[]): CheckedSurvey {
  const faults: SurveyFault[] = SURVEY_COLUMNS.filter((column) => !columns.includes(column)).map((column) => ({
    line: 1,
    column,
    vi: `thiếu cột ${column}`,
    en: `column ${column} is missing`,
  }));
  if (faults.length > 0) return { suppliers: [], faults };
  const seen = new Set<string>();
  const suppliers = rows.flatMap((row) => {
    const found = faultsOf(row, seen);
    faults.push(...found);
    return found.length === 0 ? [supplierOf(row)] : [];
  });
  return { suppliers, faults };
}

const cell = ({ cells }: SurveyRow, column: Column): string => (cells[column] ?? '').trim();
const orNull = (text: string): string | null => (text === '' ? null : text);
const oneOf = <Word extends string>(words: readonly Word[], text: string): Word | undefined =>
  words.find((word) => word === text);

function faultsOf(row: SurveyRow, seen: Set<string>): readonly SurveyFault[] {
  const key = `${cell(row, 'province_code')} ${cell(row, 'system')}`;
  const wrong = (column: Column, vi: string, en: string): SurveyFault => ({ line: row.line, column, vi, en });
  const listed = (column: Column, words: readonly string[], mayBeEmpty: boolean) =>
    (mayBeEmpty && cell(row, column) === '') || words.includes(cell(row, column))
      ? []
      : [wrong(column, `giá trị phải là một trong: ${words.join(', ')}`, `must be one of: ${words.join(', ')}`)];
  const faults = [
    ...(/^\d{2}$/.test(cell(row, 'province_code'))
      ? []
      : [wrong('province_code', 'mã tỉnh gồm hai chữ số', 'a province code has two digits')]),
    ...(cell(row, 'province') === '' ? [wrong('province', 'thiếu tên tỉnh', 'the name of the province is missing')] : []),
    ...(cell(row, 'provider') === '' ? [wrong('provider', 'thiếu nhà cung cấp', 'the provider is missing')] : []),
    ...listed('system', SYSTEMS, false),
    ...listed('basis', SUPPLIER_BASES, false),
    ...listed('summary_basis', SUMMARY_BASES, true),
    ...listed('agrees', AGREEMENTS, true),
    ...(seen.has(key)
      ? [wrong('system', 'tỉnh và hệ thống này đã có ở dòng trên', 'the province and system stand in a line above')]
      : []),
  ];
  seen.add(key);
  return faults;
}

function supplierOf(row: SurveyRow): SystemSupplier {
  return {
    provinceCode: cell(row, 'province_code'),
    provinceName: cell(row, 'province').normalize('NFC'),
    system: oneOf(SYSTEMS, cell(row, 'system')) ?? 'procedures',
    providers: cell(row, 'provider').normalize('NFC').split(PROVIDER_SEPARATOR),
    noteVi: orNull(cell(row, 'note_vi')),
    difficultyVi: orNull(cell(row, 'difficulty_vi')),
    basis: oneOf(SUPPLIER_BASES, cell(row, 'basis')) ?? 'inferred',
    summaryProvider: orNull(cell(row, 'summary_provider')),
    summaryBasis: oneOf(SUMMARY_BASES, cell(row, 'summary_basis')) ?? null,
    agrees: oneOf(AGREEMENTS, cell(row, 'agrees')) ?? null,
    line: row.line,
  };
}
