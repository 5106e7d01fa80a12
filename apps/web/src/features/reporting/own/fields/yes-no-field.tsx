import type { Answer } from '@thong-suot/form-rules';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './answer-field.tsx';
import styles from './fields.module.css';

type Choice = 'yes' | 'no' | 'notApplicable';

const ANSWERS: Readonly<Record<Choice, Answer>> = {
  yes: { kind: 'yes-no', value: true },
  no: { kind: 'yes-no', value: false },
  notApplicable: { kind: 'not-applicable', reason: '' },
};

function choiceOf(answer: Answer | null): Choice | null {
  if (answer?.kind === 'not-applicable') return 'notApplicable';
  if (answer?.kind !== 'yes-no') return null;
  return answer.value ? 'yes' : 'no';
}

/** Yes, no or not applicable yet as one group of radio buttons: a single stop of the Tab key. */
export function YesNoField({ item, answer, disabled, labelledBy, describedBy, invalid, onAnswer }: FieldProps) {
  const { t } = useTranslation('ownReports');
  const name = useId();
  const chosen = choiceOf(answer);
  const choices: readonly Choice[] = item.mayNotApply ? ['yes', 'no', 'notApplicable'] : ['yes', 'no'];
  return (
    <div
      role="radiogroup"
      className={styles.choices}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      aria-required={item.required}
    >
      {choices.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name={name}
            data-choice={choice}
            checked={chosen === choice}
            disabled={disabled}
            onChange={() => onAnswer(ANSWERS[choice])}
          />
          {t(`item.${choice}`)}
        </label>
      ))}
    </div>
  );
}
