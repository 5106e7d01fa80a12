const NATION = 'vn';
const REPORT = 'report';

/** A figure as the address of a page names it: the unit it is of (`vn` for the nation), a slash, the figure's own name. */
export function figureOf(provinceCode: string | null, figure: string): string {
  return `${provinceCode ?? NATION}/${figure}`;
}

/** A figure printed in the daily report of a day, by its place: `annexes/4/12/green_pct`, `summary/green`. */
export function reportFigure(date: string, at: string): string {
  return `${REPORT}/${date}/${at}`;
}

export type FigureAddress =
  | { readonly kind: 'figure'; readonly provinceCode: string | undefined; readonly figure: string }
  | { readonly kind: 'report'; readonly date: string; readonly at: string };

/** Reads a figure's name; null when it names none. */
export function readFigure(name: string): FigureAddress | null {
  const [unit, ...rest] = name.split('/');
  if (!unit || rest.length === 0 || rest.includes('')) return null;
  if (unit !== REPORT) return { kind: 'figure', provinceCode: unit === NATION ? undefined : unit, figure: rest.join('/') };
  const [date, ...at] = rest;
  return date && at.length > 0 ? { kind: 'report', date, at: at.join('/') } : null;
}
