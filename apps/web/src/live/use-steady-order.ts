import { useMemo, useState } from 'react';
import { type Arranged, arrangementOf, inArrangement } from './steady-order.ts';

/**
 * Keeps the order of a list that moves by itself while somebody works on it, until they ask to arrange it anew.
 * @param wanted the rows to be shown, in the order they would have now; `all` every row there is
 * @param arranged made once, not at each drawing
 * @param arrangedBy null: nothing moves by itself, and rows are shown as wanted; another one, as after a sort, arranges anew
 */
export function useSteadyOrder<Row>(
  wanted: readonly Row[],
  all: readonly Row[],
  arranged: Arranged<Row>,
  arrangedBy: string | null,
) {
  const [kept, setKept] = useState(() => ({ by: arrangedBy, arrangement: arrangementOf(wanted, arranged) }));
  const arrange = () => setKept({ by: arrangedBy, arrangement: arrangementOf(wanted, arranged) });
  if (kept.by !== arrangedBy) arrange();
  const now = useMemo(
    () =>
      arrangedBy === null || kept.by !== arrangedBy
        ? { shown: wanted, moved: [], isOther: false }
        : inArrangement(kept.arrangement, wanted, all, arranged),
    [kept, wanted, all, arranged, arrangedBy],
  );
  return { ...now, arrange };
}
