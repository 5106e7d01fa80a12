import { useMutation, useQueryClient } from '@tanstack/react-query';
import { endAppointment } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { formatDay, vietnamDay } from '../../../format/dates.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { usePlaceWords } from '../../../session/place.ts';
import { type Account, type Appointment, administrationKeys } from './account-queries.ts';
import { isLasting, useEndWords, useRoleTitle } from './account-words.tsx';
import { useRefusalWords } from './refusal-words.ts';

export type AppointmentListProps = {
  readonly account: Account;
  /** Whoever looks may not end them: nobody changes the own appointments. */
  readonly fixed: boolean;
};

/** All appointments of an account, past and coming ones too; those that last can be ended. */
export function AppointmentList({ account, fixed }: AppointmentListProps) {
  const { t } = useTranslation(['administration', 'identity']);
  const roleTitle = useRoleTitle();
  const place = usePlaceWords();
  const endWords = useEndWords();
  if (account.appointments.length === 0) return <p>{t('accounts.noAppointment')}</p>;
  return (
    <PlainRows
      label={t('accounts.appointments')}
      headers={[
        ...(['role', 'unit', 'block', 'from', 'to'] as const).map((key) => t(`identity:appointments.${key}`)),
        t('accounts.decision'),
        t('accounts.end'),
      ]}
      rows={account.appointments.map((one) => ({
        key: one.id,
        cells: [
          roleTitle(one.role),
          place.unit(one),
          place.block(one.part),
          formatDay(one.validFrom),
          endWords(one.validTo),
          one.decision,
          isLasting(one)
            ? !fixed && <EndAppointment key="end" appointment={one} title={roleTitle(one.role)} />
            : t('accounts.past'),
        ],
      }))}
    />
  );
}

const FIELDS = { validTo: ['identity/dates-reversed', 'identity/already-ended'] };

function EndAppointment({ appointment, title }: { readonly appointment: Appointment; readonly title: string }) {
  const { t } = useTranslation('administration');
  const place = usePlaceWords();
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: (validTo: string) => answerOf(endAppointment({ path: { appointmentId: appointment.id }, body: { validTo } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: administrationKeys.accounts }),
  });
  const refusal = useRefusalWords(end.error, FIELDS);
  const [, latest] = [vietnamDay(new Date()), appointment.validFrom].toSorted();
  return (
    <AskDialog
      action={t('accounts.endAction')}
      openLabel={t('accounts.endOne', { role: title, unit: place.unit(appointment) })}
      title={t('accounts.endTitle', { role: title, unit: place.unit(appointment) })}
      onOpen={end.reset}
      onConfirm={(fields) => end.mutateAsync(typedText(fields, 'validTo'))}
      pending={end.isPending}
      error={refusal.rest}
    >
      <Field label={t('accounts.endDay')} hint={t('accounts.endHint')} fault={refusal.of('validTo')}>
        {(ties) => <input {...ties} type="date" name="validTo" required min={appointment.validFrom} defaultValue={latest} />}
      </Field>
    </AskDialog>
  );
}
