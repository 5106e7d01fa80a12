import type { Cell } from '../../domain/daily-report/daily-report.ts';
import { summaryFigureName } from '../../domain/dictionary/report-figures.ts';
import { type Difference, type Place, WHOLE_ROW } from '../../domain/editions/differences.ts';
import { columnName } from '../../rendering/column-names.ts';
import type { EditionDifference, ReportCatalogue } from '../../rendering/input.ts';

/** A figure of the summary that holds codes of provinces, or keys of criteria, says names instead. */
const CODE = /\b\d{2}\b/g;

/** The differences of an amended edition as it lists them for its readers: names of figures, provinces and criteria, no keys. */
export function printedDifferences(differences: readonly Difference[], catalogue: ReportCatalogue): EditionDifference[] {
  const names = namesIn(catalogue);
  return differences.map(({ place, before, after }) => ({
    place: placeInWords(place, names),
    before: cellInWords(before, place, names),
    after: cellInWords(after, place, names),
  }));
}

type Names = { readonly provinces: ReadonlyMap<string, string>; readonly criteria: ReadonlyMap<string, string> };

function namesIn({ provinces, criteria }: ReportCatalogue): Names {
  return {
    provinces: new Map([...provinces.map(({ code, shortName }) => [code, shortName] as const), ['ALL', 'Tổng']]),
    criteria: new Map(criteria.map(({ key, nameVi }) => [key, nameVi])),
  };
}

function placeInWords(place: Place, names: Names): string {
  switch (place.kind) {
    case 'annex':
      return `Phụ lục ${place.annex}: ${rowInWords(place.row, names)}${place.column === WHOLE_ROW ? '' : `, ${columnName(place.column)}`}`;
    case 'summary': {
      const [figure = '', ...within] = place.path.split('.');
      return [summaryFigureName(figure) ?? figure, ...within].join(', ');
    }
    case 'text':
      return `Số liệu trong lời văn: ${place.path}`;
    case 'wording':
      return `Đoạn văn: ${place.paragraph}`;
  }
}

/** A row is named by its province, its task or statement, or its criterion and province. */
function rowInWords(row: string, { provinces, criteria }: Names): string {
  const [start = '', ...rest] = row.split(' ');
  const province = provinces.get(start);
  const about = (province === undefined ? [start, ...rest] : rest).join(' ');
  return [province, criteria.get(about) ?? about].filter((part) => part !== undefined && part !== '').join(': ');
}

function cellInWords(cell: Cell, place: Place, names: Names): string {
  if (cell === null) return 'không có';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (place.kind === 'annex' && place.column === WHOLE_ROW) return rowInWords(cell, names);
  if (place.kind !== 'summary') return cell;
  const withProvinces = cell.replace(CODE, (code) => names.provinces.get(code) ?? code);
  return [...names.criteria].reduce((text, [key, name]) => text.replace(`${key} `, `${name}: `), withProvinces) || 'không có';
}
