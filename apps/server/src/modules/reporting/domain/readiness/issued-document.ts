import {
  type CellFault,
  type CellFile,
  cellFaults,
  cellText,
  mustBeCount,
  mustBeGiven,
  mustBeProvinceCode,
  repeated,
} from './source-cells.ts';

export const DOCUMENT_STATES = ['not-issued', 'drafting', 'issued'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];
/** `published`: a letter says so of the province; `entered`: the province said it here. */
export const STATEMENT_ORIGINS = ['published', 'entered'] as const;

/** What somebody says of a document that a province has to issue, as of a day. */
export type DocumentStatement = {
  readonly state: DocumentState;
  readonly statedOn: string;
  readonly documentNumber: string | null;
  readonly issuedOn: string | null;
};

/** The first reason why a statement cannot be taken, or null: an issued document has its number and day, none lies ahead. */
export function whyNotStatable(
  statement: DocumentStatement,
  today: string,
): 'number-and-day-missing' | 'not-issued-yet' | 'day-ahead' | null {
  const { state, statedOn, documentNumber, issuedOn } = statement;
  const isNumbered = documentNumber !== null && issuedOn !== null;
  if (state === 'issued' && !isNumbered) return 'number-and-day-missing';
  if (state !== 'issued' && (documentNumber !== null || issuedOn !== null)) return 'not-issued-yet';
  if (statedOn > today || (issuedOn !== null && issuedOn > statedOn)) return 'day-ahead';
  return null;
}

export type NotIssued = { readonly kindKey: string; readonly provinceCode: string };
export type PublishedList = {
  readonly notIssued: readonly NotIssued[];
  /** By kind: the count that the letter prints, whatever its list holds. */
  readonly counts: ReadonlyMap<string, number>;
};

const COLUMNS = ['kind_key', 'province_code', 'published_name', 'not_issued_published'];

/** Reads a letter's list of provinces that have not issued a kind of document; with any fault nothing of it may be stored. */
export function checkPublishedList(
  file: CellFile,
  kinds: readonly string[],
): { list: PublishedList; faults: readonly CellFault[] } {
  const rules = [mustBeProvinceCode('province_code'), mustBeGiven('published_name'), mustBeCount('not_issued_published', false)];
  const ofCells = cellFaults(file, rules, COLUMNS);
  const faults = ofCells.length > 0 ? ofCells : faultsBetween(file, kinds);
  if (faults.length > 0) return { list: { notIssued: [], counts: new Map() }, faults };
  const notIssued = file.rows.map((row) => ({
    kindKey: cellText(row, 'kind_key'),
    provinceCode: cellText(row, 'province_code'),
  }));
  const counts = new Map(file.rows.map((row) => [cellText(row, 'kind_key'), Number(cellText(row, 'not_issued_published'))]));
  return { list: { notIssued, counts }, faults };
}

function faultsBetween(file: CellFile, kinds: readonly string[]): readonly CellFault[] {
  const first = new Map(file.rows.toReversed().map((row) => [cellText(row, 'kind_key'), cellText(row, 'not_issued_published')]));
  const fault = (line: number, column: string, vi: string, en: string): CellFault => ({ file: file.name, line, column, vi, en });
  return [
    ...repeated(file, 'province_code', (row) => `${cellText(row, 'kind_key')}/${cellText(row, 'province_code')}`),
    ...file.rows.flatMap((row) => {
      const kind = cellText(row, 'kind_key');
      if (!kinds.includes(kind)) return [fault(row.line, 'kind_key', 'không có loại văn bản này', 'no such kind of document')];
      if (first.get(kind) === cellText(row, 'not_issued_published')) return [];
      return [
        fault(
          row.line,
          'not_issued_published',
          'khác số của loại này ở dòng trên',
          'is not the count of this kind in a line above',
        ),
      ];
    }),
  ];
}
