import { foldText } from './data-table-model.ts';

/** Whether every word of the search stands in the label, without regard to diacritics. */
export function labelMatches(label: string, search: string): boolean {
  const folded = foldText(label);
  return foldText(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/**
 * Where a key leads in a list: the place of an entry, -1 the search field above it, null for a key that the list leaves alone.
 * @param at the place where the focus is, -1 in the search field
 */
export function placeAfterKey(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (at === -1) return null;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
