/** How units are shown: as they stood on the day of the figures, on today's map, or on the map of a named day. */
export type Anchor = 'as-it-was' | 'today' | { readonly day: string };

/** What every page keeps in its address, so that a link shows the same thing to whoever opens it. */
export type PageSearch = {
  /** Day of the figures, YYYY-MM-DD; `live`: the day that is being lived; left out: the latest day there is. */
  readonly day?: string | undefined;
  /** Day to compare with; left out: the day before. */
  readonly against?: string | undefined;
  /** `today` or YYYY-MM-DD; left out: as it was. */
  readonly map?: string | undefined;
  /** The figure whose evidence is open. */
  readonly figure?: string | undefined;
  /** Search text, order and filters of the table on the page. */
  readonly q?: string | undefined;
  readonly sort?: string | undefined;
  readonly filter?: Readonly<Record<string, string>> | undefined;
};

/** In place of a day: the one that is being lived, as its reports stand now. */
export const LIVE = 'live';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const text = (value: unknown) =>
  (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined) || undefined;
const day = (value: unknown) => (typeof value === 'string' && DAY.test(value) ? value : undefined);

function filters(value: unknown): PageSearch['filter'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).flatMap(([key, one]) => (text(one) ? [[key, text(one) as string] as const] : []));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Reads the address; what is malformed is dropped, never guessed. */
export function readPageSearch(search: Record<string, unknown>): PageSearch {
  const map = search.map === 'today' ? 'today' : day(search.map);
  return {
    day: search.day === LIVE ? LIVE : day(search.day),
    against: day(search.against),
    map,
    figure: text(search.figure),
    q: text(search.q),
    sort: text(search.sort),
    filter: filters(search.filter),
  };
}

/** The anchor that the address names. */
export function anchorOf({ map }: PageSearch): Anchor {
  if (!map) return 'as-it-was';
  return map === 'today' ? 'today' : { day: map };
}
