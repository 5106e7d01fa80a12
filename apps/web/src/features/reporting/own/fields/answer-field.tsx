import type { Answer, Item } from '@thong-suot/form-rules';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.ts';
import { MeasuredItem } from '../../measurements/measured-item.tsx';
import styles from './fields.module.css';
import { NumberField, ShareField } from './number-fields.tsx';
import { YesNoField } from './yes-no-field.tsx';

export type FieldProps = {
  readonly item: Item;
  readonly answer: Answer | null;
  readonly disabled: boolean;
  /** The ids of the texts that name the item and describe it: unit, help, fault. */
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly onAnswer: (answer: Answer | null) => void;
};

/** Where an item is answered, by its kind; with "not applicable yet" where the item allows it. */
export function AnswerField(props: FieldProps) {
  const { item, answer } = props;
  if (item.source.kind !== 'asked') return <ComputedValue item={item} answer={answer} />;
  if (item.kind === 'yes-no') return <YesNoField {...props} />;
  return (
    <div className={styles.field}>
      {answer?.kind !== 'not-applicable' && <TypedField {...props} />}
      {item.mayNotApply && <NotApplicable {...props} />}
    </div>
  );
}

/** Fetched where a form asks for a file; the first page of all others goes without it. */
const FileField = lazy(() => import('./file-field.tsx').catch(() => ({ default: NoFileField })));

function NoFileField() {
  const { t } = useTranslation('ownReports');
  return <p className={styles.note}>{t('item.file')}</p>;
}

function TypedField(props: FieldProps) {
  switch (props.item.kind) {
    case 'number':
      return <NumberField {...props} />;
    case 'share':
      return <ShareField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'text':
      return <TextField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'file':
      return (
        <Suspense fallback={null}>
          <FileField {...props} />
        </Suspense>
      );
    case 'yes-no':
      return <YesNoField {...props} />;
  }
}

const attributes = ({ labelledBy, describedBy, invalid, disabled }: FieldProps) => ({
  'aria-labelledby': labelledBy,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
  disabled,
});

function ChoiceField(props: FieldProps) {
  const { t } = useTranslation('ownReports');
  const { name } = useFormat();
  const { item, answer, onAnswer } = props;
  return (
    <select
      {...attributes(props)}
      className="field"
      value={answer?.kind === 'choice' ? answer.value : ''}
      onChange={({ target }) => onAnswer(target.value === '' ? null : { kind: 'choice', value: target.value })}
    >
      <option value="">{t('item.choose')}</option>
      {item.options.map((option) => (
        <option key={option.key} value={option.key}>
          {name(option)}
        </option>
      ))}
    </select>
  );
}

function TextField(props: FieldProps) {
  const { answer, onAnswer } = props;
  return (
    <textarea
      {...attributes(props)}
      className={styles.text}
      rows={2}
      maxLength={4000}
      value={answer?.kind === 'text' ? answer.value : ''}
      onChange={({ target }) => onAnswer(target.value === '' ? null : { kind: 'text', value: target.value })}
    />
  );
}

function DateField(props: FieldProps) {
  const { answer, onAnswer } = props;
  return (
    <input
      {...attributes(props)}
      className="field"
      type="date"
      value={answer?.kind === 'date' ? answer.value : ''}
      onChange={({ target }) => onAnswer(target.value === '' ? null : { kind: 'date', value: target.value })}
    />
  );
}

function NotApplicable({ answer, disabled, onAnswer }: FieldProps) {
  const { t } = useTranslation('ownReports');
  const pressed = answer?.kind === 'not-applicable';
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onAnswer(pressed ? null : { kind: 'not-applicable', reason: '' })}
    >
      {t('item.notApplicable')}
    </button>
  );
}

function ComputedValue({ item, answer }: Pick<FieldProps, 'item' | 'answer'>) {
  const { t } = useTranslation('ownReports');
  const { language } = useFormat();
  if (item.source.kind === 'measured') return <MeasuredItem item={item} />;
  const value = answer?.kind === 'number' ? answer.value.replace('.', ',') : null;
  const unit = language === 'vi' ? item.unitVi : item.unitEn;
  return (
    <p className={styles.note}>
      {t('item.derived')}: <output>{value === null ? t('item.noValue') : [value, unit].filter(Boolean).join(' ')}</output>
    </p>
  );
}
