import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { setMessageSettings } from '@thong-suot/api-client';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { Field } from '../../../page-parts/field.tsx';
import form from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { DELIVERIES, type DeliveryList } from './message-queries.ts';
import styles from './messages.module.css';

type Settings = DeliveryList['settings'];
/** Whole numbers with their bounds, both included, as the server has them. */
const NUMBERS = {
  retentionDays: [7, 730],
  digestMinutes: [0, 720],
  emailAMinute: [1, 6000],
  smsAMinute: [1, 6000],
  mostAttempts: [1, 12],
  smsMostParts: [1, 6],
} as const;
const NUMBER_NAMES = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[];

/** The rules by which messages leave; they hold from the next minute on. */
export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('messages');
  const cache = useQueryClient();
  const set = useMutation({
    mutationFn: (body: Settings) => answerOf(setMessageSettings({ body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: DELIVERIES }),
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const numbers = Object.fromEntries(NUMBER_NAMES.map((name) => [name, Number(typedText(typed, name))]));
    const [quietFrom, quietTo] = [typedText(typed, 'quietFrom'), typedText(typed, 'quietTo')];
    if (!set.isPending) set.mutate({ ...settings, ...numbers, quietFrom, quietTo, smsAccents: typed.get('smsAccents') !== null });
  };
  return (
    <Section title={t('deliveries.settings')}>
      <form onSubmit={send} className={form.section}>
        <div className={styles.settings}>
          {NUMBER_NAMES.map((name) => (
            <Field key={name} label={t(`deliveries.fields.${name}`)}>
              {(ties) => (
                <input
                  {...ties}
                  name={name}
                  type="number"
                  min={NUMBERS[name][0]}
                  max={NUMBERS[name][1]}
                  required
                  defaultValue={settings[name]}
                />
              )}
            </Field>
          ))}
          {(['quietFrom', 'quietTo'] as const).map((name) => (
            <Field key={name} label={t(`deliveries.fields.${name}`)}>
              {(ties) => <input {...ties} name={name} type="time" required defaultValue={settings[name]} />}
            </Field>
          ))}
        </div>
        <fieldset className={form.choices}>
          <label>
            <input type="checkbox" name="smsAccents" defaultChecked={settings.smsAccents} />
            {t('deliveries.fields.smsAccents')}
          </label>
        </fieldset>
        {set.isError && <ProblemNotice error={set.error} />}
        <div className={form.buttons}>
          <Button type="submit" variant="default" aria-disabled={set.isPending}>
            {t('deliveries.save')}
          </Button>
          <p role="status">{set.isSuccess && t('deliveries.saved')}</p>
        </div>
      </form>
    </Section>
  );
}
