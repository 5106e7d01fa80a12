import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingFault } from './report-contract.ts';
import styles from './report-page.module.css';

export type ParagraphEditorProps = {
  /** What people call the paragraph. */
  readonly name: string;
  readonly text: string;
  /** The default of the paragraph. */
  readonly usual: string;
  readonly faults: readonly WordingFault[];
  readonly onChange: (text: string) => void;
};

const KNOWN = ['unknown-paragraph', 'unknown-placeholder', 'figure-typed'] as const;

/** One editorial paragraph: its text with placeholders of figures, the way back to the default, and what the server found faulty. */
export function ParagraphEditor({ name, text, usual, faults, onChange }: ParagraphEditorProps) {
  const { t } = useTranslation('dailyReport');
  const id = useId();
  return (
    <div className={styles.paragraph}>
      <label htmlFor={id}>{t('paragraph', { name })}</label>
      <textarea
        id={id}
        value={text}
        rows={Math.max(2, Math.ceil(text.length / 90))}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-faults`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-faults`} role="alert">
        {faults.map(({ code, placeholder, figure }) => (
          <p key={`${code}-${placeholder}-${figure}`}>
            {t(`faults.${KNOWN.find((known) => known === code) ?? 'other'}`, {
              placeholder: placeholder ?? '',
              figure: figure ?? '',
            })}
          </p>
        ))}
      </div>
      {text !== usual && (
        <Button type="button" variant="default" onClick={() => onChange(usual)}>
          {t('useDefault')}
        </Button>
      )}
    </div>
  );
}
