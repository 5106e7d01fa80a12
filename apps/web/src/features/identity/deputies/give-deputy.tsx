import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vietnamDay } from '../../../format/dates.ts';
import { dayAfter } from '../../../format/last-day.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { usePlaceWords } from '../../../session/place.ts';
import { deputiesKey, giveTo, type HandableAppointment } from './deputy-queries.ts';
import { PERMISSION_WORDS } from './permission-words.ts';

/** Has a colleague act: which appointment, who, what of it, from when to when, by which paper. */
export function GiveDeputy({ appointments }: { readonly appointments: readonly HandableAppointment[] }) {
  const { t } = useTranslation('identity');
  const { pick } = useFormat();
  const place = usePlaceWords();
  const cache = useQueryClient();
  const [chosen, setChosen] = useState(appointments[0]?.appointmentId);
  const appointment = appointments.find(({ appointmentId }) => appointmentId === chosen) ?? appointments[0];
  const give = useMutation({
    mutationFn: (fields: FormData) => (appointment ? handOn(appointment, fields) : Promise.reject(new Error('no appointment'))),
    onSuccess: () => cache.invalidateQueries({ queryKey: deputiesKey }),
  });
  const today = vietnamDay(new Date());
  return (
    <>
      <AskDialog
        action={t('deputies.give')}
        title={t('deputies.give')}
        onOpen={give.reset}
        onConfirm={(fields) => give.mutateAsync(fields)}
        pending={give.isPending}
        error={give.error}
      >
        <Field label={t('deputies.appointment')}>
          {(ties) => (
            <select
              {...ties}
              name="appointment"
              value={appointment?.appointmentId}
              onChange={(event) => setChosen(event.target.value)}
            >
              {appointments.map((one) => (
                <option key={one.appointmentId} value={one.appointmentId}>
                  {`${pick({ vi: one.roleTitle, en: one.roleTitleEn })}, ${place.unit(one)}, ${place.block(one.part)}`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('deputies.loginName')} hint={t('deputies.loginHint')}>
          {(ties) => (
            <input {...ties} name="loginName" required minLength={3} maxLength={120} autoComplete="off" spellCheck={false} />
          )}
        </Field>
        <fieldset key={appointment?.appointmentId}>
          <legend>{t('deputies.permissions')}</legend>
          {appointment?.permissions.map((permission) => (
            <div key={permission}>
              <label>
                <input type="checkbox" name="permission" value={permission} defaultChecked />{' '}
                {pick(PERMISSION_WORDS[permission] ?? { vi: permission, en: permission })}
              </label>
            </div>
          ))}
        </fieldset>
        <Field label={t('deputies.from')}>
          {(ties) => <input {...ties} type="date" name="from" required min={today} defaultValue={today} />}
        </Field>
        <Field label={t('deputies.last')}>{(ties) => <input {...ties} type="date" name="last" required min={today} />}</Field>
        <Field label={t('deputies.reason')}>
          {(ties) => <textarea {...ties} name="reason" required minLength={3} maxLength={300} rows={2} />}
        </Field>
        <Field label={t('deputies.decision')}>{(ties) => <input {...ties} name="decision" required maxLength={200} />}</Field>
      </AskDialog>
      <p role="status">{give.isSuccess && t('deputies.given', { name: give.data })}</p>
    </>
  );
}

function handOn({ appointmentId, area, part }: HandableAppointment, fields: FormData): Promise<string> {
  return giveTo(appointmentId, typedText(fields, 'loginName').trim(), {
    permissions: fields.getAll('permission').map(String),
    area,
    part: part as null,
    validFrom: typedText(fields, 'from'),
    validTo: dayAfter(typedText(fields, 'last')),
    reason: typedText(fields, 'reason').trim(),
    decision: typedText(fields, 'decision').trim(),
  });
}
