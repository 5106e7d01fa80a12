import { useCallback } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import type { Measurement } from './queries.ts';

type Value = { readonly value: number | null; readonly of: number | null; readonly why?: string | null };

/** A share in percent with at most one decimal. */
const percentOf = (value: number, of: number): number => Math.round((1000 * value) / of) / 10;

/** What was measured, in words: a number with its unit, a share with both numbers, or why there is none. */
export function useValueWords() {
  const { language, count, share } = useFormat();
  return useCallback(
    (measurement: Measurement | undefined, { value, of, why }: Value): string => {
      if (value === null) {
        const reason = measurement?.whyNot.find(({ code }) => code === why);
        return (language === 'vi' ? reason?.textVi : reason?.textEn) ?? why ?? '–';
      }
      const unit = (language === 'vi' ? measurement?.unitVi : measurement?.unitEn) ?? '';
      if (of === null) return `${count(value)} ${unit}`.trim();
      const percent = of === 0 ? '' : ` (${share(percentOf(value, of), 1)})`;
      return `${count(value)}/${count(of)} ${unit}${percent}`;
    },
    [language, count, share],
  );
}
