import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { UnitCombobox } from '../../../units/unit-combobox.tsx';
import type { Question } from './unit-admin-queries.ts';

export type Target = { readonly unitId: string; readonly name: string };

type TargetFieldsProps = {
  readonly suggested: Question['suggested'];
  readonly targets: readonly Target[];
  /** The day on which targets must be in force; empty: not chosen yet. */
  readonly day: string;
  readonly fault: string | null;
  readonly onChange: (targets: readonly Target[]) => void;
};

/** The communes that old units went to; with several, the share of each. */
export function TargetFields({ suggested, targets, day, fault, onChange }: TargetFieldsProps) {
  const { t } = useTranslation('administration');
  const add = (target: Target) => {
    if (!targets.some(({ unitId }) => unitId === target.unitId)) onChange([...targets, target]);
  };
  const isNamed = suggested !== null && targets.some(({ unitId }) => unitId === suggested.unitId);
  return (
    <fieldset className={styles.section}>
      <legend>{t('questions.targets')}</legend>
      {targets.map((target) => (
        <ChosenTarget
          key={target.unitId}
          target={target}
          shared={targets.length > 1}
          onRemove={() => onChange(targets.filter(({ unitId }) => unitId !== target.unitId))}
        />
      ))}
      {targets.length > 1 && <p className={styles.hint}>{t('questions.shareHint')}</p>}
      {suggested && !isNamed && (
        <div>
          <Button type="button" variant="default" onClick={() => add(suggested)}>
            {t('questions.suggestion', { name: suggested.name })}
          </Button>
        </div>
      )}
      <Field label={t('questions.add')} hint={t('questions.addHint')} fault={fault}>
        {(ties) => (
          <UnitCombobox
            field={{ ...ties, type: 'text', className: 'field' }}
            {...(day === '' ? {} : { placedOn: day })}
            onChoose={({ unitId, name, parentName }) => add({ unitId, name: [name, parentName].filter(Boolean).join(', ') })}
          />
        )}
      </Field>
    </fieldset>
  );
}

type ChosenTargetProps = { readonly target: Target; readonly shared: boolean; readonly onRemove: () => void };

function ChosenTarget({ target: { unitId, name }, shared, onRemove }: ChosenTargetProps) {
  const { t } = useTranslation('administration');
  return (
    <div className={styles.buttons}>
      <strong>{name}</strong>
      {shared && (
        <>
          <label>
            {t('questions.part', { name })} <input className="field" type="number" min={1} name={`part-${unitId}`} />
          </label>
          <label>
            {t('questions.whole')} <input className="field" type="number" min={1} name={`whole-${unitId}`} />
          </label>
        </>
      )}
      <Button type="button" variant="default" aria-label={t('questions.removeOf', { name })} onClick={onRemove}>
        {t('questions.remove')}
      </Button>
    </div>
  );
}
