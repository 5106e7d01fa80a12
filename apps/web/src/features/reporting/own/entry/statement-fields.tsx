import { lazy, Suspense, useContext, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './entry.module.css';
import type { ItemRowProps } from './item-row.tsx';
import { SuggestionPlaceContext } from './suggestion-place.ts';

type StatementFieldsProps = Pick<ItemRowProps, 'obstacle' | 'recommendation' | 'disabled' | 'onStatement'> & {
  /** Null: of the report as a whole. */
  readonly itemKey: string | null;
  readonly legend: string;
  /** Shown only once it is opened or something is written. */
  readonly folded?: boolean;
};
type Kind = 'obstacle' | 'recommendation';

const LONGEST = 4000;
/** Fetched with the first key, not with the page; whoever writes without a line writes without suggestions. */
const StatementSuggestions = lazy(() => import('./statement-suggestions.tsx').catch(() => ({ default: () => null })));
/** Fetched when somebody comes to the fields; what was said stays said. */
const StatementHint = lazy(() => import('./statement-hint.tsx').catch(() => ({ default: () => null })));

/** Where a difficulty and a proposal are written. */
export function StatementFields({ folded = false, ...props }: StatementFieldsProps) {
  const written = props.obstacle !== '' || props.recommendation !== '';
  if (!folded) return <Fields {...props} />;
  return (
    <details className={styles.statements} open={written || undefined}>
      <summary>{props.legend}</summary>
      <Fields {...props} />
    </details>
  );
}

function Fields({ legend, ...fields }: Omit<StatementFieldsProps, 'folded'>) {
  const hint = useId();
  const [entered, setEntered] = useState(false);
  return (
    <fieldset aria-label={legend} className={styles.texts} onFocus={() => setEntered(true)}>
      {(['obstacle', 'recommendation'] as const).map((kind) => (
        <StatementField key={kind} kind={kind} text={fields[kind]} describedBy={entered ? hint : undefined} {...fields} />
      ))}
      {entered && (
        <Suspense fallback={null}>
          <StatementHint id={hint} />
        </Suspense>
      )}
    </fieldset>
  );
}

type FieldProps = Pick<StatementFieldsProps, 'disabled' | 'onStatement' | 'itemKey'> & {
  readonly kind: Kind;
  readonly text: string;
  readonly describedBy: string | undefined;
};

function StatementField({ kind, text, describedBy, disabled, itemKey, onStatement }: FieldProps) {
  const { t } = useTranslation('ownReports');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const place = useContext(SuggestionPlaceContext);
  const [typing, setTyping] = useState(false);
  const write = (next: string, more: boolean) => {
    setTyping(more);
    onStatement(kind, itemKey, next);
  };
  const choose = (wording: string) => {
    write(wording, false);
    field.current?.focus();
  };
  return (
    <div>
      <label htmlFor={id}>{t(`item.${kind}`)}</label>
      <textarea
        ref={field}
        id={id}
        data-statement={kind}
        rows={2}
        maxLength={LONGEST}
        value={text}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ target }) => write(target.value, true)}
        onKeyDown={({ key }) => key === 'Escape' && setTyping(false)}
      />
      {typing && place && !disabled && (
        <Suspense fallback={null}>
          <StatementSuggestions place={place} kind={kind} text={text} onChoose={choose} />
        </Suspense>
      )}
    </div>
  );
}
