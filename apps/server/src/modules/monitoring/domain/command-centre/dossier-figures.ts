import { type DossierTallies, dossierTallies, juneAverage, onlineShare } from '../daily-report/dossiers.ts';
import { countedOf, type Figure, ratioOf, wholeOf } from '../daily-report/figure.ts';
import type { RuleId } from '../daily-report/rule-texts.ts';
import { percentOf } from '../daily-report/shares.ts';
import { ofJune } from './dossier-reading.ts';
import type { FigureScope } from './figure-scope.ts';

const ADDRESS = /^(direct|online|returned|total|online-share|returned-share)-(day|cumulative)(?:-(communes|province))?$/;
const LEVELS = { communes: 'commune', province: 'province' } as const;

/**
 * A figure of dossiers: `direct`, `online`, `returned`, `total`, `online-share` or `returned-share`, then `-day` or `-cumulative`,
 * then `-communes` or `-province` for one level alone; or `june-average`, `share-of-june`.
 */
export function dossierFigure(scope: FigureScope, name: string): Figure | null {
  if (name === 'june-average') return juneFigure(scope);
  if (name === 'share-of-june') return shareOfJune(scope);
  const [, column, period, level] = ADDRESS.exec(name) ?? [];
  if (column === undefined || (period !== 'day' && period !== 'cumulative')) return null;
  const tallies = talliesIn(scope, period, level === 'communes' || level === 'province' ? LEVELS[level] : null);
  return tallies && cellOf(tallies, column, period === 'day' ? 'REP-501' : 'REP-503', scope.provinceCode === null);
}

const talliesIn = (
  { day, provinceCode, communeCode }: FigureScope,
  period: 'day' | 'cumulative',
  level: 'province' | 'commune' | null,
) => dossierTallies(day.facts, { period, level, provinceCode, communeCode });

function cellOf(tallies: DossierTallies, column: string, rule: RuleId, isTotal: boolean): Figure | null {
  const rules: RuleId[] = isTotal ? [rule, 'REP-504'] : [rule];
  if (column === 'direct' || column === 'online' || column === 'returned') return countedOf(tallies[column], ...rules);
  if (column === 'total') return wholeOf(tallies.received, ...rules);
  if (column === 'online-share') return onlineShare(tallies.received);
  return ratioOf(tallies.returned, tallies.received, 2, rule, 'REP-502');
}

const juneFigure = ({ day, provinces }: FigureScope): Figure | null =>
  day.facts.dossiers &&
  juneAverage(
    day.facts,
    provinces.map(({ code }) => code),
  );

/** Received on the day of the daily average of June. */
function shareOfJune(scope: FigureScope): Figure | null {
  const june = juneFigure(scope);
  const received = talliesIn(scope, 'day', null)?.received;
  if (!june?.value || !received) return null;
  return {
    value: percentOf(ofJune(received.all, june.value), 2),
    rules: ['REP-501', 'REP-504', 'REP-101'],
    formula: { kind: 'ratio', decimals: 2 },
    operands: [wholeOf(received, 'REP-501'), june],
    parts: () => [],
  };
}
