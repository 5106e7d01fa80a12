/** What a commune does on its first day (ngày đầu tiên), in the order in which it is best done. Our list: no document prescribes one. */
export const FIRST_DAY_ITEMS = [
  { key: 'accounts', seen: true },
  { key: 'passwords', seen: true },
  { key: 'second-factor', seen: true },
  { key: 'addresses', seen: true },
  { key: 'deputies', seen: true },
  { key: 'guide-read', seen: false },
  { key: 'practice-done', seen: false },
  { key: 'first-report', seen: true },
  { key: 'service-point', seen: true },
  { key: 'equipment-tried', seen: false },
] as const;
export type FirstDayItem = (typeof FIRST_DAY_ITEMS)[number]['key'];

/** What only an official can say. */
export const MARKED_ITEMS = FIRST_DAY_ITEMS.filter(({ seen }) => !seen).map(({ key }) => key);

/** What the system sees of a place. */
export type SeenState = {
  readonly people: number;
  readonly passwordsTheirOwn: number;
  readonly secondFactors: number;
  readonly addressesConfirmed: number;
  readonly deputies: number;
  readonly reportsSent: number;
  readonly servicePoints: number;
};
export const NOTHING_SEEN: SeenState = {
  people: 0,
  passwordsTheirOwn: 0,
  secondFactors: 0,
  addressesConfirmed: 0,
  deputies: 0,
  reportsSent: 0,
  servicePoints: 0,
};

export type Mark = { readonly itemKey: string; readonly isDone: boolean; readonly at: string; readonly byName: string };
export type ItemState = {
  readonly key: FirstDayItem;
  readonly seen: boolean;
  readonly isDone: boolean;
  /** Of items that are of each person: how many have done it, of how many. */
  readonly done: number | null;
  readonly of: number | null;
  readonly mark: Mark | null;
};

/** The list of a place: seen items follow from the state, the others from the last mark. */
export function checklistOf(seen: SeenState, marks: readonly Mark[]): readonly ItemState[] {
  return FIRST_DAY_ITEMS.map(({ key, seen: isSeen }) => {
    const mark = isSeen ? null : (marks.findLast(({ itemKey }) => itemKey === key) ?? null);
    const { done, of, isDone } = isSeen ? seenItem(key, seen) : { done: null, of: null, isDone: mark?.isDone ?? false };
    return { key, seen: isSeen, isDone, done, of, mark };
  });
}

function seenItem(key: FirstDayItem, seen: SeenState) {
  const ofEach = (done: number) => ({ done, of: seen.people, isDone: seen.people > 0 && done === seen.people });
  const ofPlace = (count: number) => ({ done: null, of: null, isDone: count > 0 });
  switch (key) {
    case 'passwords':
      return ofEach(seen.passwordsTheirOwn);
    case 'second-factor':
      return ofEach(seen.secondFactors);
    case 'addresses':
      return ofEach(seen.addressesConfirmed);
    case 'deputies':
      return ofPlace(seen.deputies);
    case 'first-report':
      return ofPlace(seen.reportsSent);
    case 'service-point':
      return ofPlace(seen.servicePoints);
    case 'accounts':
      return ofPlace(seen.people);
    case 'guide-read':
    case 'practice-done':
    case 'equipment-tried':
      return ofPlace(0);
  }
}
