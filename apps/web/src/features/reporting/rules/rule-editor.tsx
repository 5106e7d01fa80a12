import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { setMeasurementRule, tryMeasurementRule } from '@thong-suot/api-client';
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { vietnamDay } from '../../../format/dates.ts';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { RuleFields } from './rule-fields.tsx';
import { type AskedForm, type Compared, firstDayOfChange, type RuleVersion, ruleKeys } from './rule-queries.ts';
import { TrialResult } from './trial-result.tsx';

type RuleEditorProps = {
  /** The rule that is changed; null: a new one. */
  readonly rule: RuleVersion | null;
  readonly forms: readonly AskedForm[];
  readonly onDone: (words?: string) => void;
};

/** Fills in a rule, tries it over the reports of a day, and puts it into force once the trial was seen. */
export function RuleEditor({ rule, forms, onDone }: RuleEditorProps) {
  const { t } = useTranslation('rules');
  const cache = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const today = vietnamDay(new Date());
  const first = firstDayOfChange(rule);
  const trial = useMutation({
    mutationFn: (fields: FormData) =>
      answerOf(tryMeasurementRule({ body: { day: typedText(fields, 'trialDay'), ...comparedOf(fields) } })),
  });
  const save = useMutation({
    mutationFn: (fields: FormData) => answerOf(put(rule, fields)),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ruleKeys.versions });
      onDone(t('saved'));
    },
  });
  const forget = () => {
    trial.reset();
    save.reset();
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (trial.isPending || save.isPending) return;
    const fields = new FormData(event.currentTarget);
    if (trial.data) save.mutate(fields);
    else trial.mutate(fields);
  };
  const heading = rule === null ? t('add') : t('changeTitle');
  return (
    <Section title={heading}>
      <form ref={form} className={styles.form} onSubmit={send} onChange={forget} aria-label={heading}>
        <RuleFields rule={rule} forms={forms} />
        <Field label={t('validFrom')}>
          {(ties) => <input {...ties} type="date" name="validFrom" required min={first} defaultValue={first} />}
        </Field>
        <Field label={t('trialDay')} hint={t('trialHint')}>
          {(ties) => <input {...ties} type="date" name="trialDay" required max={today} defaultValue={today} />}
        </Field>
        <div role="status">
          {trial.isPending && t('trying')}
          {trial.data && trial.variables && (
            <TrialResult
              trial={trial.data}
              day={typedText(trial.variables, 'trialDay')}
              measurement={comparedOf(trial.variables).measurement}
            />
          )}
        </div>
        {(trial.error ?? save.error) && <ProblemNotice error={trial.error ?? save.error} />}
        <div className={styles.buttons}>
          <Button type="submit" aria-disabled={trial.isPending || save.isPending}>
            {trial.data ? t('save') : t('try')}
          </Button>
          <Button type="button" variant="default" onClick={() => onDone()}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function comparedOf(fields: FormData): Compared {
  const text = (name: string) => typedText(fields, name);
  const [formKey = '', itemKey = ''] = text('item').split(' ');
  return {
    formKey,
    itemKey,
    answer: text('answer') === 'no' ? 'no' : 'yes',
    measurement: text('measurement'),
    operator: text('operator') === 'at-most' ? 'at-most' : 'at-least',
    bound: Number(text('bound')),
  };
}

function put(rule: RuleVersion | null, fields: FormData) {
  const text = (name: string) => typedText(fields, name).trim();
  const ruleKey = rule?.ruleKey ?? text('ruleKey');
  const words = { source: text('source'), reasonVi: text('reasonVi'), reasonEn: text('reasonEn') };
  return setMeasurementRule({ path: { ruleKey }, body: { validFrom: text('validFrom'), ...comparedOf(fields), ...words } });
}
