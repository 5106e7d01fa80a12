import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { Field } from '../../../page-parts/field.tsx';
import { measurementsQuery } from '../measurements/queries.ts';
import type { AskedForm, RuleVersion } from './rule-queries.ts';

type RuleFieldsProps = { readonly rule: RuleVersion | null; readonly forms: readonly AskedForm[] };

/** What a rule compares, and the words for it. */
export function RuleFields({ rule, forms }: RuleFieldsProps) {
  const { t } = useTranslation('rules');
  const { name } = useFormat();
  return (
    <>
      {rule === null && (
        <Field label={t('key')} hint={t('keyHint')}>
          {(ties) => <input {...ties} name="ruleKey" required pattern="[a-z0-9\-]{3,80}" spellCheck={false} autoComplete="off" />}
        </Field>
      )}
      <Field label={t('item')}>
        {(ties) => (
          <select {...ties} name="item" required defaultValue={rule ? `${rule.formKey} ${rule.itemKey}` : ''}>
            <option value="" disabled>
              {t('choose')}
            </option>
            {forms.map((form) => (
              <optgroup key={form.formKey} label={name(form)}>
                {form.items.map((item) => (
                  <option key={item.key} value={`${form.formKey} ${item.key}`}>
                    {name(item)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('answerGiven')}>
        {(ties) => (
          <select {...ties} name="answer" defaultValue={rule?.answer ?? 'yes'}>
            <option value="yes">{t('answers.yes')}</option>
            <option value="no">{t('answers.no')}</option>
          </select>
        )}
      </Field>
      <MeasuredFields rule={rule} />
      {(['source', 'reasonVi', 'reasonEn'] as const).map((field) => (
        <Field key={field} label={t(`words.${field}`)}>
          {(ties) => (
            <textarea
              {...ties}
              name={field}
              rows={2}
              required
              minLength={3}
              maxLength={300}
              defaultValue={field === 'source' ? '' : rule?.[field]}
            />
          )}
        </Field>
      ))}
    </>
  );
}

function MeasuredFields({ rule }: { readonly rule: RuleVersion | null }) {
  const { t } = useTranslation('rules');
  const { name, language } = useFormat();
  const { data } = useQuery(measurementsQuery);
  const [chosen, setChosen] = useState(rule?.measurement ?? '');
  const measurement = data?.measurements.find(({ key }) => key === chosen);
  const unit = measurement?.kind === 'share' ? '%' : language === 'vi' ? measurement?.unitVi : measurement?.unitEn;
  return (
    <>
      <Field label={t('measurement')} hint={language === 'vi' ? measurement?.meaningVi : measurement?.meaningEn}>
        {(ties) => (
          <select {...ties} name="measurement" required value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="" disabled>
              {t('choose')}
            </option>
            {data?.measurements.map((one) => (
              <option key={one.key} value={one.key}>
                {name(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('operator')}>
        {(ties) => (
          <select {...ties} name="operator" defaultValue={rule?.operator ?? 'at-least'}>
            <option value="at-least">{t('operators.at-least')}</option>
            <option value="at-most">{t('operators.at-most')}</option>
          </select>
        )}
      </Field>
      <Field label={unit ? t('boundIn', { unit }) : t('bound')}>
        {(ties) => (
          <input
            {...ties}
            type="number"
            name="bound"
            required
            min={0}
            max={measurement?.kind === 'share' ? 100 : 999_999_999}
            defaultValue={rule?.bound}
          />
        )}
      </Field>
    </>
  );
}
