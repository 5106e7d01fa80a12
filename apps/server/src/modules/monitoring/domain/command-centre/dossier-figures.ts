import { annex8Cumulative, annex8Day } from '../daily-report/dossiers.ts';
import type { ExplainedRow } from '../daily-report/explained.ts';
import { type Figure, isFigure } from '../daily-report/figure.ts';
import { TOTAL_CODE } from './dossier-reading.ts';
import type { FigureScope } from './figure-scope.ts';

const COLUMNS: Readonly<Record<string, string>> = {
  direct: 'direct',
  online: 'online',
  returned: 'returned',
  total: 'total',
  'online-share': 'online_pct',
};
const ADDRESS = /^(direct|online|returned|total|online-share)-(day|day-communes|cumulative)$/;

/** A figure of Annex 8: `direct`, `online`, `returned`, `total` or `online-share`, then `-day`, `-day-communes` or `-cumulative`; or `june-average`. */
export function dossierFigure(scope: FigureScope, name: string): Figure | null {
  if (name === 'june-average') return figureIn(rowOf(scope, 'day'), 'june_daily_average');
  const [, figure = '', period = ''] = ADDRESS.exec(name) ?? [];
  const column = COLUMNS[figure];
  return column === undefined ? null : figureIn(rowOf(scope, period), period === 'cumulative' ? `${column}_total` : column);
}

function rowOf({ day: { facts }, provinces, provinceCode }: FigureScope, period: string): ExplainedRow | undefined {
  const rows =
    period === 'cumulative' ? annex8Cumulative(facts, provinces) : annex8Day(facts, provinces, period === 'day' ? 'I' : 'II');
  return rows?.find((row) => row['province_code'] === (provinceCode ?? TOTAL_CODE));
}

function figureIn(row: ExplainedRow | undefined, column: string): Figure | null {
  const cell = row?.[column];
  return isFigure(cell) ? cell : null;
}
