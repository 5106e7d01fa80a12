import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { basePath } from '../../../api/installation.ts';
import { vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { UnitPicker } from '../../../units/unit-picker.tsx';
import type { Place } from '../managed.ts';
import { type HandedIn, placeQuery, provisionalTermQuery } from './list-queries.ts';

export type ListSourceProps = {
  readonly place: Place;
  /** The unit that was chosen; null: all that whoever is signed in manages. */
  readonly chosen: string | null;
  readonly onChoose: (area: string | null) => void;
  /** Something of the list is no longer what was looked at. */
  readonly onChange: () => void;
  readonly onShow: (list: HandedIn) => void;
  readonly pending: boolean;
};

/** What a list is for, its template, and the filled file. */
export function ListSource({ place, chosen, onChoose, onChange, onShow, pending }: ListSourceProps) {
  const { t } = useTranslation('accountLists');
  const { language } = useFormat();
  const { data: term } = useQuery(provisionalTermQuery);
  const [standing, setStanding] = useState<HandedIn['standing']>('provisional');
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const file = fields.get('file');
    if (file instanceof File && !pending) onShow({ place, standing, whole: fields.get('whole') === 'yes', file });
  };
  const template = `${basePath}/api/account-lists/template.xlsx?${new URLSearchParams({ ...placeQuery(place), lang: language })}`;
  return (
    <Section title={t('source')}>
      <form className={styles.form} onSubmit={send} onChange={onChange} aria-label={t('source')}>
        <Field label={t('place')} hint={t('unitHint')}>
          {(ties) => (
            <UnitPicker
              ties={ties}
              area={chosen}
              onChange={(area) => {
                onChoose(area);
                onChange();
              }}
              day={vietnamDay(new Date())}
            />
          )}
        </Field>
        <p>
          <a href={template} download>
            {t('template')}
          </a>{' '}
          <span className="muted">{t('templateHint')}</span>
        </p>
        <fieldset className={styles.choices}>
          <legend>{t('standing')}</legend>
          {(['provisional', 'confirmed'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="standing" checked={standing === one} onChange={() => setStanding(one)} />
              {t(one, { days: term?.days ?? '…' })}
            </label>
          ))}
        </fieldset>
        <div className={styles.choices}>
          <label>
            <input type="checkbox" name="whole" value="yes" aria-describedby="whole-hint" />
            {t('whole')}
          </label>
          <p id="whole-hint" className={styles.hint}>
            {t('wholeHint')}
          </p>
        </div>
        <Field label={t('file')} hint={t('fileHint')}>
          {(ties) => <input {...ties} type="file" name="file" accept=".xlsx,.csv" required />}
        </Field>
        <div className={styles.buttons}>
          <Button type="submit" aria-disabled={pending}>
            {t('preview')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
