/** A figure as the address of a page names it: the unit it is of (`vn` for the nation), a slash, the figure's own name. */
export type FigureName = { readonly provinceCode: string | null; readonly figure: string };

const NATION = 'vn';
const REPORT = 'report';

export function figureOf(provinceCode: string | null, figure: string): string {
  return `${provinceCode ?? NATION}/${figure}`;
}

/** The address of a figure printed in the daily report of the day shown, for example `annexes/4/12/green_pct`. */
export function reportFigure(at: string): string {
  return `${REPORT}/${at}`;
}

export type FigureAddress =
  | { readonly kind: 'figure'; readonly provinceCode: string | undefined; readonly figure: string }
  | { readonly kind: 'report'; readonly at: string };

/** Reads a figure's name; null when it names none. */
export function readFigure(name: string): FigureAddress | null {
  const slash = name.indexOf('/');
  if (slash < 1 || slash === name.length - 1) return null;
  const [unit, rest] = [name.slice(0, slash), name.slice(slash + 1)];
  if (unit === REPORT) return { kind: 'report', at: rest };
  return { kind: 'figure', provinceCode: unit === NATION ? undefined : unit, figure: rest };
}
