import { problemOf } from '../api/problem.ts';
import { inPlace } from '../format/in-place.ts';
import { useFormat } from '../format/use-format.ts';
import { filled, usePageTexts } from '../i18n/use-page-texts.ts';
import { PlainRows } from './plain-rows.tsx';
import { pagePartsEn, pagePartsVi } from './texts.ts';

/** What is wrong with a cell of a file, by line and column from 1, in both languages. */
export type FileFault = { readonly line: number; readonly column: number; readonly vi: string; readonly en: string };

/** The faults that a refused file comes back with; none for any other refusal. */
export function faultsOf(error: unknown): readonly FileFault[] {
  const faults = problemOf(error)?.faults;
  const isFault = (fault: unknown): fault is FileFault => typeof fault === 'object' && fault !== null && 'line' in fault;
  return Array.isArray(faults) ? faults.filter(isFault) : [];
}

/** What is wrong with a file, by line and column, in both languages: whoever mends it may read either. */
export function FileFaults({ faults }: { readonly faults: readonly FileFault[] }) {
  const words = usePageTexts(pagePartsVi, pagePartsEn).file;
  const { language } = useFormat();
  if (faults.length === 0) return null;
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <div role="alert">
      <p>
        <strong>{faults.length === 1 ? words.oneFault : filled(words.manyFaults, { count: faults.length })}</strong>
      </p>
      <PlainRows
        label={words.faults}
        headers={[words.line, words.column, words.fault]}
        rows={inPlace(faults).map(({ key, item }) => ({
          key,
          cells: [
            item.line,
            item.column,
            <span key="text">
              {item[language]}
              <br />
              <span lang={other} className="muted">
                {item[other]}
              </span>
            </span>,
          ],
        }))}
      />
    </div>
  );
}
