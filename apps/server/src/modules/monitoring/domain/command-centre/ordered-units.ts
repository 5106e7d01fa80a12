import type { CommuneFact, DayFacts, ProvinceFact } from '#modules/reporting';
import { alphabeticalKey, compareAlphabetically } from '../daily-report/alphabetical.ts';
import { remembered } from './remembered.ts';

/** The units of a day in the order of all screens: provinces alphabetical, their communes by code. */
export type OrderedUnits = {
  readonly provinces: readonly ProvinceFact[];
  readonly communes: readonly CommuneFact[];
  /** For each commune the place of its province in `provinces`. */
  readonly provinceOf: readonly number[];
  /** Codes of the communes of each province. */
  readonly communeCodes: readonly (readonly string[])[];
};

/** @rule REP-103 */
export function orderUnits({ provinces, communes }: Pick<DayFacts, 'provinces' | 'communes'>): OrderedUnits {
  return inOrder(communes, provinces);
}

/** Days with the same register share its units. */
const inOrder = remembered((communes: DayFacts['communes'], provinces: DayFacts['provinces']): OrderedUnits => {
  const ordered = provinces
    .map((province) => ({ province, key: alphabeticalKey(province.shortName) }))
    .sort((one, other) => compareAlphabetically(one.key, other.key) || compareCodes(one.province, other.province))
    .map(({ province }) => province);
  const own = Map.groupBy(communes, ({ provinceCode }) => provinceCode);
  const grouped = ordered.map(({ code }) => (own.get(code) ?? []).toSorted(compareCodes));
  return {
    provinces: ordered,
    communes: grouped.flat(),
    provinceOf: grouped.flatMap((group, place) => group.map(() => place)),
    communeCodes: grouped.map((group) => group.map(({ code }) => code)),
  };
});

function compareCodes(one: { readonly code: string }, other: { readonly code: string }): number {
  if (one.code === other.code) return 0;
  return one.code < other.code ? -1 : 1;
}
