import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.ts';
import type { FieldProps } from './answer-field.tsx';
import styles from './fields.module.css';
import { countTyped, NO_COUNT, numberShown, numberTyped } from './typed-number.ts';

const PERCENT = 100;

/** A number with its unit, typed as people write it. */
export function NumberField({ item, answer, disabled, labelledBy, describedBy, invalid, onAnswer }: FieldProps) {
  const { language } = useFormat();
  const value = answer?.kind === 'number' ? answer.value : '';
  const [text, setText] = useTyped(value, numberTyped);
  const unit = language === 'vi' ? item.unitVi : item.unitEn;
  return (
    <span className={styles.withUnit}>
      <input
        className="field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={25}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        disabled={disabled}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onAnswer(target.value.trim() === '' ? null : { kind: 'number', value: numberTyped(target.value) });
        }}
      />
      {unit}
    </span>
  );
}

/** A share as two whole numbers; the percentage beside it is only shown, never kept. */
export function ShareField(props: FieldProps) {
  const { t } = useTranslation('ownReports');
  const { share } = useFormat();
  const { answer, onAnswer } = props;
  const { numerator, denominator } = answer?.kind === 'share' ? answer : { numerator: NO_COUNT, denominator: NO_COUNT };
  const change = (next: { numerator: number; denominator: number }) =>
    onAnswer(next.numerator === NO_COUNT && next.denominator === NO_COUNT ? null : { kind: 'share', ...next });
  const percent = denominator > 0 && numerator >= 0 ? (numerator / denominator) * PERCENT : null;
  return (
    <fieldset className={styles.withUnit} aria-labelledby={props.labelledBy}>
      <Count
        {...props}
        label={t('item.numerator')}
        count={numerator}
        onCount={(count) => change({ numerator: count, denominator })}
      />
      {t('item.of')}
      <Count
        {...props}
        label={t('item.denominator')}
        count={denominator}
        onCount={(count) => change({ numerator, denominator: count })}
      />
      {percent !== null && <output className="muted">{share(Math.round(percent * PERCENT) / PERCENT)}</output>}
    </fieldset>
  );
}

type CountProps = FieldProps & {
  readonly label: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
};

function Count({ label, count, onCount, disabled, describedBy, invalid }: CountProps) {
  const [text, setText] = useTyped(count === NO_COUNT ? '' : String(count), (typed) => {
    const known = countTyped(typed);
    return known === NO_COUNT ? '' : String(known);
  });
  return (
    <input
      className={`field ${styles.count}`}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      disabled={disabled}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onCount(countTyped(target.value));
      }}
    />
  );
}

/** What is typed, until the value changes otherwise, as when yesterday's answers are taken over. */
function useTyped(value: string, toValue: (text: string) => string) {
  const [text, setText] = useState(numberShown(value));
  useEffect(() => {
    setText((typed) => (toValue(typed) === value ? typed : numberShown(value)));
  }, [value, toValue]);
  return [text, setText] as const;
}
