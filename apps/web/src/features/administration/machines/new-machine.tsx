import { useMutation } from '@tanstack/react-query';
import { registerMachine } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { vietnamDay } from '../../../format/dates.ts';
import { dayAfter } from '../../../format/last-day.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import type { Place } from '../managed.ts';
import { type MachineRole, type ShownSecret, useMachinesChanged } from './machine-queries.ts';

type NewMachineProps = {
  /** Where whoever registers manages accounts: the program lies there or below it. */
  readonly place: Place;
  readonly roles: readonly MachineRole[];
  readonly onSecret: (secret: ShownSecret) => void;
};

/** Registers a program: role, place, time, networks, how often it may ask, by which paper. */
export function NewMachine({ place, roles, onSecret }: NewMachineProps) {
  const { t } = useTranslation('administration');
  const { pick } = useFormat();
  const changed = useMachinesChanged();
  const register = useMutation({
    mutationFn: (fields: FormData) => answerOf(registerMachine({ body: wantedOf(fields, place) })),
    onSuccess: async (shown) => {
      onSecret(shown);
      await changed();
    },
  });
  return (
    <AskDialog
      action={t('machines.add')}
      title={t('machines.add')}
      onOpen={register.reset}
      onConfirm={(fields) => register.mutateAsync(fields)}
      pending={register.isPending}
      error={register.error}
    >
      <Field label={t('machines.machineId')} hint={t('machines.idHint')}>
        {(ties) => <input {...ties} name="machineId" required pattern="may-[a-z0-9][a-z0-9\-]{1,54}" spellCheck={false} />}
      </Field>
      <Field label={t('machines.name')}>{(ties) => <input {...ties} name="name" required maxLength={120} />}</Field>
      <Field label={t('machines.role')}>
        {(ties) => (
          <select {...ties} name="role" required>
            {roles.map(({ code, title, titleEn }) => (
              <option key={code} value={code}>
                {pick({ vi: title, en: titleEn })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('machines.place')}
        hint={place.area === null ? t('machines.placeHint') : t('machines.placeHintOf', { area: place.area })}
      >
        {(ties) => (
          <input
            {...ties}
            name="area"
            required={place.area !== null}
            pattern={`${place.area ?? '\\d{2}'}(/\\d{5})?`}
            defaultValue={place.area ?? ''}
            spellCheck={false}
          />
        )}
      </Field>
      <Field label={t('machines.from')}>
        {(ties) => <input {...ties} type="date" name="from" required defaultValue={vietnamDay(new Date())} />}
      </Field>
      <Field label={t('machines.last')}>{(ties) => <input {...ties} type="date" name="last" />}</Field>
      <Field label={t('machines.ranges')} hint={t('machines.rangesHint')}>
        {(ties) => <textarea {...ties} name="ranges" rows={2} spellCheck={false} />}
      </Field>
      <Field label={t('machines.rate')}>
        {(ties) => <input {...ties} type="number" name="rate" required min={1} max={6000} defaultValue={600} />}
      </Field>
      <Field label={t('machines.decision')}>{(ties) => <input {...ties} name="decision" required maxLength={200} />}</Field>
    </AskDialog>
  );
}

function wantedOf(fields: FormData, { part }: Place) {
  const text = (name: string) => typedText(fields, name).trim();
  return {
    machineId: text('machineId'),
    name: text('name'),
    role: text('role'),
    area: text('area') || null,
    part,
    validFrom: text('from'),
    validTo: text('last') === '' ? null : dayAfter(text('last')),
    addressRanges: text('ranges').split(/\s+/).filter(Boolean),
    requestsAMinute: Number(text('rate')),
    decision: text('decision'),
  };
}
