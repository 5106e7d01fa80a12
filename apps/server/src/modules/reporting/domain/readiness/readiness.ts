import type { Checklist, ChecklistItem, ChecklistState } from './checklist.ts';

/** A province as the catalogue of units has it on the day of a checklist. */
export type NamedProvince = { readonly code: string; readonly name: string };
/** How a province stands in an item: only one that reported is finished or not, and only where the report lists who is not. */
export const READINESS_STATES = ['finished', 'not-finished', 'not-listed', 'not-reported'] as const;
export type ReadinessState = (typeof READINESS_STATES)[number];

export type ProvinceReadiness = {
  readonly provinceCode: string;
  readonly provinceName: string;
  /** As printed, where that differs: names from before the mergers. */
  readonly publishedName: string | null;
  readonly state: ReadinessState;
  readonly difficultyVi: string | null;
};

/** One item with what is published beside what follows from the lists of the same report. */
export type ItemReadiness = ChecklistItem & {
  /** Provinces that reported and are not named as not finished; null where the report lists nobody and gives no count. */
  readonly doneComputed: number | null;
  /** Provinces that sent anything at all. */
  readonly reportedComputed: number;
  /** False where a published count is not the computed one; null where nothing is published. */
  readonly agrees: boolean | null;
  /** All provinces, in the order of their codes. */
  readonly provinces: readonly ProvinceReadiness[];
};

/**
 * How ready each item is: a province that reported and is not named as not finished counts as finished, one that did not report
 * counts as neither.
 * @param provinces those in force on the day of the checklist
 */
export function readinessOf(checklist: Checklist, provinces: readonly NamedProvince[]): readonly ItemReadiness[] {
  const silent = new Set(checklist.silent.map(({ provinceCode }) => provinceCode));
  return checklist.items.map((item) => {
    const said = new Map(
      checklist.states.filter(({ itemKey }) => itemKey === item.key).map((state) => [state.provinceCode, state] as const),
    );
    const isCounted = item.reportedPublished !== null || [...said.values()].some(({ notFinished }) => notFinished);
    const states = provinces.map((province) => provinceIn(province, said.get(province.code), silent, isCounted));
    const reportedComputed = states.filter(({ state }) => state !== 'not-reported').length;
    const doneComputed = isCounted ? states.filter(({ state }) => state === 'finished').length : null;
    return {
      ...item,
      doneComputed,
      reportedComputed,
      agrees: agreementOf(item, doneComputed, reportedComputed),
      provinces: states,
    };
  });
}

function provinceIn(
  { code, name }: NamedProvince,
  said: ChecklistState | undefined,
  silent: ReadonlySet<string>,
  isCounted: boolean,
): ProvinceReadiness {
  const state = silent.has(code) ? 'not-reported' : said?.notFinished ? 'not-finished' : isCounted ? 'finished' : 'not-listed';
  const publishedName = said && said.publishedName !== name ? said.publishedName : null;
  return { provinceCode: code, provinceName: name, publishedName, state, difficultyVi: said?.difficultyVi ?? null };
}

function agreementOf(item: ChecklistItem, done: number | null, reported: number): boolean | null {
  if (item.donePublished === null || item.reportedPublished === null) return null;
  return item.donePublished === done && item.reportedPublished === reported;
}
