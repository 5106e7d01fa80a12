import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../page-parts/field.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import type { Task } from './direction-queries.ts';

const KINDS = ['by-end-of', 'before', 'from', 'daily', 'immediate', 'continuous', 'none'] as const;
const DATED: readonly string[] = ['by-end-of', 'before', 'from'];

export type DueFieldsProps = { readonly dueKind: Task['dueKind']; readonly due: string; readonly start: string };

/** A deadline by day or by hour, worded as documents word it. */
export function DueFields({ dueKind, due, start }: DueFieldsProps) {
  const { t } = useTranslation('direction');
  const [kind, setKind] = useState<string>(dueKind);
  return (
    <>
      <Field label={t('due.kind')} hint={t('due.kindHint')}>
        {(ties) => (
          <select {...ties} name="dueKind" value={kind} onChange={(event) => setKind(event.target.value)}>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`dueKinds.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {DATED.includes(kind) && (
        <>
          <Field label={t('due.day')}>
            {(ties) => <input {...ties} type="date" name="dueDay" required={kind !== 'from'} defaultValue={due.slice(0, 10)} />}
          </Field>
          <Field label={t('due.hour')} hint={t('due.hourHint')}>
            {(ties) => <input {...ties} type="time" name="dueHour" defaultValue={due.slice(11)} />}
          </Field>
        </>
      )}
      <Field label={t('due.start')}>
        {(ties) => <input {...ties} type="date" name="start" defaultValue={start.slice(0, 10)} />}
      </Field>
    </>
  );
}

/** The deadline that was typed, as the server takes it. */
export function dueOf(fields: FormData) {
  const text = (name: string) => typedText(fields, name);
  const dueKind = (KINDS.find((kind) => kind === text('dueKind')) ?? 'none') satisfies Task['dueKind'];
  const due = text('dueDay') === '' ? '' : [text('dueDay'), text('dueHour').slice(0, 5)].filter((part) => part !== '').join('T');
  return { dueKind, due, start: text('start') };
}
