import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { usePageTexts } from '../i18n/use-page-texts.ts';
import styles from './live.module.css';
import { liveEn } from './texts.en.ts';
import { liveVi } from './texts.vi.ts';

const SHOWN_MS = 6000;

/** What moves on the page, such as the day that is lived; null: nothing, and a new value is only another page. */
const Moving = createContext<string | null>(null);
export const MovesOf = Moving.Provider;

/** The keys whose value became another one a moment ago, while the same thing moves; at the first drawing none has. */
export function useMovedKeys(values: ReadonlyMap<string, string>, of: string | null): ReadonlySet<string> {
  const last = useRef({ of, values });
  const [moved, setMoved] = useState<ReadonlySet<string>>(NONE);
  useEffect(() => {
    const { of: before, values: known } = last.current;
    last.current = { of, values };
    if (of === null || before !== of || known === values) return;
    const others = new Set<string>();
    for (const [key, value] of values) if (known.has(key) && known.get(key) !== value) others.add(key);
    if (others.size === 0) return;
    setMoved((now) => new Set([...now, ...others]));
    // Not ended by what moves next, so that each is marked as long.
    setTimeout(() => setMoved((now) => new Set([...now].filter((key) => !others.has(key)))), SHOWN_MS);
  }, [values, of]);
  return moved;
}
const NONE: ReadonlySet<string> = new Set();

/** A figure or a word that is marked for a moment after it changed: underlined and with a sign, and nothing is pushed away by it. */
export function Moved({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  const of = useContext(Moving);
  const texts = usePageTexts(liveVi, liveEn);
  const last = useRef({ of, value });
  const [isMoved, setIsMoved] = useState(false);
  useEffect(() => {
    const before = last.current;
    last.current = { of, value };
    if (of === null || before.of !== of || before.value === value) return;
    setIsMoved(true);
    const timer = setTimeout(() => setIsMoved(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [of, value]);
  return (
    <span className={styles.moved} data-moved={isMoved} title={isMoved ? texts.moved : undefined}>
      {children}
    </span>
  );
}
