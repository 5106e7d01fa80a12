import type { Cell } from '../../domain/daily-report/daily-report.ts';
import { type Difference, type Place, WHOLE_ROW } from '../../domain/editions/differences.ts';
import type { EditionDifference } from '../../rendering/input.ts';

/** The differences of an amended edition as its last page lists them. */
export function printedDifferences(differences: readonly Difference[]): EditionDifference[] {
  return differences.map(({ place, before, after }) => ({
    place: placeInWords(place),
    before: cellInWords(before),
    after: cellInWords(after),
  }));
}

function placeInWords(place: Place): string {
  switch (place.kind) {
    case 'annex':
      return `Phụ lục ${place.annex}: ${place.column === WHOLE_ROW ? 'dòng' : `${place.row}, cột ${place.column}`}`;
    case 'summary':
    case 'text':
      return `Số liệu trong lời văn: ${place.path}`;
    case 'wording':
      return `Đoạn văn: ${place.paragraph}`;
  }
}

function cellInWords(cell: Cell): string {
  if (cell === null) return 'không có';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}
