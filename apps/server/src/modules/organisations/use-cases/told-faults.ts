/** A fault of a file as people read it; line and column count from 1. */
export type ToldFault = { readonly line: number; readonly column: number; readonly vi: string; readonly en: string };

/** How many faults of a file are told: who has as many does not mend them one by one. */
const MOST_TOLD = 200;

/** The first faults, and a last one that says how many more there are from its place on. */
export function firstFaults(faults: readonly ToldFault[]): readonly ToldFault[] {
  const next = faults[MOST_TOLD];
  if (!next) return faults;
  const { line, column } = next;
  const more = faults.length - MOST_TOLD;
  const rest = { line, column, vi: `từ đây còn ${more} lỗi nữa`, en: `${more} more faults from here on` };
  return [...faults.slice(0, MOST_TOLD), rest];
}
