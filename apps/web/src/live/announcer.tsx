import { useEffect, useRef, useState } from 'react';
import { filled, usePageTexts } from '../i18n/use-page-texts.ts';
import { liveEn } from './texts.en.ts';
import { liveVi } from './texts.vi.ts';

/** Nobody wants to hear of each report. */
const AT_MOST_EVERY_MS = 10_000;

/** Says to those who listen to the page how much changed since it last said so, at most once in ten seconds. @param changes counted up */
export function Announcer({ changes }: { readonly changes: number }) {
  const texts = usePageTexts(liveVi, liveEn);
  const [said, setSaid] = useState({ text: '', upTo: changes });
  const lastAt = useRef(0);
  useEffect(() => {
    if (changes <= said.upTo) return;
    const wait = Math.max(0, lastAt.current + AT_MOST_EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      lastAt.current = Date.now();
      setSaid({ text: filled(texts.announced, { count: changes - said.upTo }), upTo: changes });
    }, wait);
    return () => clearTimeout(timer);
  }, [changes, said.upTo, texts]);
  return (
    <p role="status" className="visually-hidden">
      {said.text}
    </p>
  );
}
