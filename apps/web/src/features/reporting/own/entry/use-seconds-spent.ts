import { useEffect } from 'react';
import type { ReportEntry } from './report-entry.ts';

const SECOND_MS = 1_000;
/** Who does nothing for so long is not at work on the report. */
const USED_WITHIN_MS = 60_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'scroll', 'focusin'] as const;

/**
 * Counts the seconds in which the page is visible and used, for the report that was worked on last: the burden of a report is
 * measured, not estimated (burden board, by unit and never by person).
 */
export function useSecondsSpent(entries: readonly ReportEntry[]): void {
  useEffect(() => {
    let usedAt = performance.now();
    let at = entries[0];
    const onSign = ({ target, type }: Event) => {
      usedAt = performance.now();
      if (type === 'scroll' || !(target instanceof Element)) return;
      const key = target.closest<HTMLElement>('[data-report]')?.dataset.report;
      at = entries.find((entry) => entry.key === key) ?? at;
    };
    for (const sign of SIGNS) document.addEventListener(sign, onSign, { passive: true, capture: true });
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && performance.now() - usedAt < USED_WITHIN_MS) at?.addSecond();
    }, SECOND_MS);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) document.removeEventListener(sign, onSign, { capture: true });
    };
  }, [entries]);
}
