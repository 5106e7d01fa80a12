import type { Cell } from '../../domain/daily-report/daily-report.ts';
import { summaryFigureName } from '../../domain/dictionary/report-figures.ts';
import { type Difference, type Place, WHOLE_ROW } from '../../domain/editions/differences.ts';
import { CHOICE_PLACE, choiceName } from '../../rendering/choices/choice-keys.ts';
import { columnName } from '../../rendering/column-names.ts';
import type { EditionDifference, ReportCatalogue } from '../../rendering/input.ts';
import { paragraphName } from '../../rendering/wording/paragraph-names.ts';

/** Members of the figures of the text, beside those that the data dictionary names. */
const TEXT_NAMES: Readonly<Record<string, string>> = {
  onlineShares: 'Hồ sơ trong ngày',
  taskGroups: 'Nhóm nhiệm vụ quá hạn',
  phaseEnd: 'Ngày kết thúc giai đoạn',
  onlinePct: 'tỷ lệ trực tuyến',
  returned: 'đã trả',
  received: 'tiếp nhận',
  returnedPct: 'tỷ lệ đã trả',
  juneDailyAverage: 'trung bình ngày tháng 6',
  no: 'thứ tự',
  tasks: 'số nhiệm vụ',
  unitsVi: 'đơn vị',
  groupNameVi: 'tên nhóm',
  provincesBelow50: 'số tỉnh dưới 50%',
  party: 'Đảng ủy',
  council: 'HĐND',
  committee: 'UBND',
  front: 'MTTQ',
};

/** Codes of provinces in a figure of the summary are said as names. */
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
    case 'summary':
    case 'text':
      return pathInWords(place.path, names);
    case 'wording':
      return isChoice(place)
        ? `Câu ${choiceName(place.paragraph.slice(CHOICE_PLACE.length))}`
        : `Đoạn văn ${paragraphName(place.paragraph)}`;
  }
}

/** `onlineShares.04.onlinePct`: Hồ sơ trực tuyến trong ngày, Cao Bằng, tỷ lệ trực tuyến. */
function pathInWords(path: string, { provinces, criteria }: Names): string {
  const [figure = '', ...within] = path.split('.');
  const start = summaryFigureName(figure) ?? TEXT_NAMES[figure] ?? figure;
  return [start, ...within.map((part) => provinces.get(part) ?? criteria.get(part) ?? TEXT_NAMES[part] ?? part)].join(', ');
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
  if (isChoice(place)) return namesOf(cell, names) || 'không có';
  if (place.kind !== 'summary') return cell;
  return cell.replace(CODE, (code) => names.provinces.get(code) ?? code) || 'không có';
}

const isChoice = (place: Place) => place.kind === 'wording' && place.paragraph.startsWith(CHOICE_PLACE);

/** The provinces or criteria of a list by their names; names of criteria hold commas themselves. */
const namesOf = (list: string, { provinces, criteria }: Names) =>
  list
    .split(', ')
    .map((key) => provinces.get(key) ?? criteria.get(key) ?? key)
    .join('; ');
