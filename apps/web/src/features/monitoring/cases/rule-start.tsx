import { useTranslation } from 'react-i18next';
import { vietnamDay } from '../../../format/dates.ts';
import { Field } from '../../../page-parts/field.tsx';

/** From which day a rule holds, and what it is based on. */
export function RuleStart() {
  const { t } = useTranslation('cases');
  const today = vietnamDay(new Date());
  return (
    <>
      <Field label={t('rules.validFrom')}>
        {(ties) => <input {...ties} type="date" name="validFrom" min={today} required defaultValue={today} />}
      </Field>
      <Field label={t('rules.source')}>
        {(ties) => <textarea {...ties} name="source" rows={2} required minLength={3} maxLength={2000} />}
      </Field>
    </>
  );
}
