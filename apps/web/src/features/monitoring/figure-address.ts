const NATION = 'vn';
const REPORT = 'report';
const UNIT = /^(?:vn|(\w+)(?:\.(\w+))?)(?:@(\d{4}-\d{2}-\d{2}))?$/;

/**
 * A figure as the address of a page names it: the unit it is of (`vn` for the nation), a slash, the figure's own name.
 * @param date of the figure, where it is not the day that the page shows: `vn@2025-09-21/green`
 */
export function figureOf(provinceCode: string | null, figure: string, date?: string): string {
  return `${provinceCode ?? NATION}${date === undefined ? '' : `@${date}`}/${figure}`;
}

/** A figure of one commune: `04.01273/unmet`. */
export function communeFigure(provinceCode: string, communeCode: string, figure: string, date?: string): string {
  return figureOf(`${provinceCode}.${communeCode}`, figure, date);
}

/** A figure printed in the daily report of a day, by its place: `annexes/4/12/green_pct`, `summary/green`. */
export function reportFigure(date: string, at: string, revision?: number): string {
  return `${REPORT}/${date}${revision === undefined ? '' : `.${revision}`}/${at}`;
}

export type FigureAddress =
  | {
      readonly kind: 'figure';
      readonly provinceCode: string | undefined;
      readonly communeCode: string | undefined;
      /** Left out: the day that the page shows. */
      readonly date: string | undefined;
      readonly figure: string;
    }
  | { readonly kind: 'report'; readonly date: string; readonly revision: number | undefined; readonly at: string };

/** Reads a figure's name; null when it names none. */
export function readFigure(name: string): FigureAddress | null {
  const [unit = '', ...rest] = name.split('/');
  if (rest.length === 0 || rest.includes('')) return null;
  if (unit === REPORT) return readReport(rest);
  const found = UNIT.exec(unit);
  if (!found) return null;
  const [, provinceCode, communeCode, date] = found;
  return { kind: 'figure', provinceCode, communeCode, date, figure: rest.join('/') };
}

function readReport([day = '', ...at]: readonly string[]): FigureAddress | null {
  const [date = '', revision] = day.split('.');
  if (at.length === 0) return null;
  return { kind: 'report', date, revision: revision === undefined ? undefined : Number(revision), at: at.join('/') };
}
