import { ISLANDS, type MapSlide, type MapState, type MapTile, SEA } from '#modules/documents';
import type { AnnexRow } from '../../domain/daily-report/daily-report.ts';
import { numberOf, textOf } from '../annexes/annex.ts';
import { count, percent } from '../number-text.ts';
import type { ReportContext } from '../report-context.ts';

/** Worst first, so that what needs care stands at the top of a tile. Shapes and colours are those of the screens. */
const STATES = [
  { name: 'Đỏ', shape: 'square', colour: '#c22f2f', column: 'red' },
  { name: 'Vàng', shape: 'triangle', colour: '#c27c00', column: 'yellow' },
  { name: 'Xanh', shape: 'circle', colour: '#1b7f4d', column: 'green' },
] as const;
const NOT_REPORTED = { name: 'Chưa báo cáo', shape: 'hollow-square', colour: '#647685' } as const;
/** Provinces without a place stand in rows of this length below the others. */
const SPARE_COLUMNS = 6;

const NO_FIGURE = '–';

/**
 * The country as tiles filled with its communes (figures of Annex 4). A tile without figures stays empty and bears a dash: no data
 * is never drawn as a state.
 */
export function cartogramSlide({ input }: ReportContext, title: string): MapSlide {
  const rows = new Map((input.report.annexes['4'] ?? []).map((row) => [textOf(row, 'province_code'), row]));
  const lowestRow = Math.max(0, ...input.catalogue.provinces.map(({ tile }) => tile?.row ?? 0));
  let spare = 0;
  const tiles = input.catalogue.provinces.map(({ code, shortName, tile }): MapTile => {
    const place = tile ?? { column: spare % SPARE_COLUMNS, row: lowestRow + 1 + Math.floor(spare / SPARE_COLUMNS) };
    if (tile === null) spare += 1;
    return { name: shortName, ...place, ...tileFigures(rows.get(code)) };
  });
  const rules = stateRules(input);
  const states = [...STATES, NOT_REPORTED].map(({ name, shape, colour }, index): MapState => {
    const communes = tiles.reduce((sum, tile) => sum + (tile.cells[index] ?? 0), 0);
    return { name, shape, colour, label: rows.size === 0 ? NO_FIGURE : count(communes), rule: rules[index] ?? '' };
  });
  return { kind: 'map', title, states, tiles, islands: ISLANDS, sea: SEA };
}

/** The rule of each state, in the order of the states. */
function stateRules({ settings, catalogue }: ReportContext['input']): readonly string[] {
  const { yellowUpTo } = settings;
  return [
    `từ ${yellowUpTo + 1} điều kiện chưa đạt`,
    `1 đến ${yellowUpTo} điều kiện chưa đạt`,
    `đạt đủ ${catalogue.conditions.length} điều kiện`,
    'không tính vào màu nào',
  ];
}

function tileFigures(row: AnnexRow | undefined): Pick<MapTile, 'label' | 'cells'> {
  if (row === undefined) return { label: NO_FIGURE, cells: [0, 0, 0, 0] };
  const coloured = STATES.map(({ column }) => numberOf(row, column) ?? 0);
  const silent = (numberOf(row, 'communes') ?? 0) - (numberOf(row, 'reported') ?? 0);
  const greenPct = numberOf(row, 'green_pct');
  return { label: greenPct === null ? '' : percent(greenPct), cells: [...coloured, silent] };
}
