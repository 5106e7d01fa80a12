import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './entry.module.css';
import type { ItemRowProps } from './item-row.tsx';

type StatementFieldsProps = Pick<ItemRowProps, 'obstacle' | 'recommendation' | 'disabled' | 'onStatement'> & {
  /** Null: of the report as a whole. */
  readonly itemKey: string | null;
  readonly legend: string;
  /** Shown only once it is opened or something is written. */
  readonly folded?: boolean;
};

const LONGEST = 4000;

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

function Fields({ itemKey, legend, disabled, onStatement, ...texts }: Omit<StatementFieldsProps, 'folded'>) {
  const { t } = useTranslation('ownReports');
  const id = useId();
  return (
    <fieldset aria-label={legend} className={styles.texts}>
      {(['obstacle', 'recommendation'] as const).map((kind) => (
        <div key={kind}>
          <label htmlFor={`${id}-${kind}`}>{t(`item.${kind}`)}</label>
          <textarea
            id={`${id}-${kind}`}
            data-statement={kind}
            rows={2}
            maxLength={LONGEST}
            value={texts[kind]}
            disabled={disabled}
            onChange={({ target }) => onStatement(kind, itemKey, target.value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
