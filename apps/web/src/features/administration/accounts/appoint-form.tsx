import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type AppointData, appoint } from '@thong-suot/api-client';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { typedText } from '../../../page-parts/typed-text.ts';
import { BLOCKS } from '../../../units/blocks.ts';
import { UnitPicker } from '../../../units/unit-picker.tsx';
import { useManagesNation } from '../managed.ts';
import { administrationKeys, rolesQuery } from './account-queries.ts';
import { useRefusalWords } from './refusal-words.ts';

type Wanted = AppointData['body'];
const FIELDS = {
  role: ['identity/no-such-role', 'identity/role-not-entrusted'],
  unit: ['identity/no-such-unit'],
  validTo: ['identity/dates-reversed'],
};

/** Appoints: which role, where, for which block, from and to which day, by which paper. */
export function AppointForm({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation(['administration', 'identity']);
  const { pick } = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const cache = useQueryClient();
  const { data: roles } = useQuery(rolesQuery);
  const [from, setFrom] = useState(() => vietnamDay(new Date()));
  const [place, setPlace] = useState<Place>({ kind: null, area: null });
  const [unitMissing, setUnitMissing] = useState(false);
  const make = useMutation({
    mutationFn: (body: Wanted) => answerOf(appoint({ path: { accountId }, body })),
    onSuccess: async () => {
      form.current?.reset();
      setPlace({ kind: null, area: null });
      await cache.invalidateQueries({ queryKey: administrationKeys.accounts });
    },
  });
  const refusal = useRefusalWords(make.error, FIELDS);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const missing = place.kind === 'unit' && place.area === null;
    setUnitMissing(missing);
    if (!missing && !make.isPending) make.mutate(wantedOf(new FormData(event.currentTarget), place, from));
  };
  return (
    <form ref={form} className={styles.form} onSubmit={send} aria-label={t('accounts.appoint')}>
      <h3>{t('accounts.appoint')}</h3>
      <Field label={t('identity:appointments.role')} fault={refusal.of('role')}>
        {(ties) => (
          <select {...ties} name="role" required defaultValue="">
            <option value="" disabled>
              {t('accounts.choose')}
            </option>
            {roles?.map(({ code, title, titleEn }) => (
              <option key={code} value={code}>
                {pick({ vi: title, en: titleEn })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PlaceFields
        place={place}
        onChange={setPlace}
        day={from}
        fault={unitMissing ? t('accounts.unitMissing') : refusal.of('unit')}
      />
      <Field label={t('identity:appointments.block')}>
        {(ties) => (
          <select {...ties} name="part" defaultValue="">
            <option value="">{t('identity:blocks.all')}</option>
            {BLOCKS.map((block) => (
              <option key={block} value={block}>
                {t(`identity:blocks.${block}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('identity:appointments.from')}>
        {(ties) => <input {...ties} type="date" required value={from} onChange={(event) => setFrom(event.target.value)} />}
      </Field>
      <Field label={t('identity:appointments.to')} hint={t('accounts.toHint')} fault={refusal.of('validTo')}>
        {(ties) => <input {...ties} type="date" name="validTo" />}
      </Field>
      <Field label={t('accounts.decision')} hint={t('accounts.decisionHint')}>
        {(ties) => <input {...ties} name="decision" required maxLength={200} autoComplete="off" />}
      </Field>
      {refusal.rest !== null && <ProblemNotice error={refusal.rest} />}
      <div className={styles.buttons}>
        <Button type="submit" aria-disabled={make.isPending}>
          {t('accounts.appointAction')}
        </Button>
        <p role="status">{make.isSuccess && t('accounts.appointed')}</p>
      </div>
    </form>
  );
}

type Place = { readonly kind: 'nation' | 'unit' | null; readonly area: string | null };

type PlaceFieldsProps = {
  readonly place: Place;
  readonly onChange: (place: Place) => void;
  readonly day: string;
  readonly fault: string | null;
};

/** Nation or one unit: neither is taken for granted, since the nation is the widest there is. */
function PlaceFields({ place, onChange, day, fault }: PlaceFieldsProps) {
  const { t } = useTranslation(['administration', 'identity']);
  const kinds = useManagesNation() ? (['unit', 'nation'] as const) : (['unit'] as const);
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{t('accounts.scope')}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="scope"
              required
              checked={place.kind === kind}
              onChange={() => onChange({ kind, area: null })}
            />
            {kind === 'nation' ? t('identity:nation') : t('accounts.oneUnit')}
          </label>
        ))}
      </fieldset>
      {place.kind === 'unit' && (
        <Field label={t('identity:appointments.unit')} hint={t('accounts.unitHint')} fault={fault}>
          {(ties) => <UnitPicker ties={ties} area={place.area} onChange={(area) => onChange({ kind: 'unit', area })} day={day} />}
        </Field>
      )}
    </>
  );
}

function wantedOf(typed: FormData, place: Place, validFrom: string): Wanted {
  const text = (name: string) => typedText(typed, name);
  return {
    role: text('role'),
    area: place.kind === 'unit' ? place.area : null,
    part: (text('part') || null) as Wanted['part'],
    validFrom,
    validTo: text('validTo') || null,
    decision: text('decision'),
  };
}
