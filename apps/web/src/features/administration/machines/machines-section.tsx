import { useMutation, useQuery } from '@tanstack/react-query';
import { issueMachineSecret, revokeMachine } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { usePlaceWords } from '../../../session/place.ts';
import type { Place } from '../managed.ts';
import { SecretOnce } from '../sign-in-settings/secret-once.tsx';
import { type Machine, type MachineRole, machinesQuery, type ShownSecret, useMachinesChanged } from './machine-queries.ts';
import { NewMachine } from './new-machine.tsx';

/** Programs of a place that act by themselves: registered, given secrets, revoked; a secret is shown once. */
export function MachinesSection({ place }: { readonly place: Place }) {
  const { t } = useTranslation('administration');
  const { data, error, refetch } = useQuery(machinesQuery(place));
  const [secret, setSecret] = useState<ShownSecret | null>(null);
  return (
    <Section title={t('machines.title')}>
      <p>{t('machines.what')}</p>
      {place.area !== null && <p>{t('machines.within')}</p>}
      {secret && (
        <SecretOnce
          title={t('machines.secret', { machineId: secret.machineId })}
          secret={secret.clientSecret}
          onDone={() => setSecret(null)}
        />
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && data.machines.length === 0 && <p className="muted">{t('machines.none')}</p>}
      {data && data.machines.length > 0 && <MachineRows machines={data.machines} roles={data.roles} onSecret={setSecret} />}
      {data && (
        <div>
          <NewMachine place={place} roles={data.roles} onSecret={setSecret} />
        </div>
      )}
    </Section>
  );
}

type OnSecret = { readonly onSecret: (secret: ShownSecret) => void };

type MachineRowsProps = { readonly machines: readonly Machine[]; readonly roles: readonly MachineRole[] } & OnSecret;

function MachineRows({ machines, roles, onSecret }: MachineRowsProps) {
  const { t } = useTranslation('administration');
  const { pick } = useFormat();
  const titleOf = (code: string) => {
    const role = roles.find((one) => one.code === code);
    return role ? pick({ vi: role.title, en: role.titleEn }) : code;
  };
  const place = usePlaceWords();
  const stateOf = ({ revokedAt, revokeReason, secrets }: Machine) =>
    revokedAt === null
      ? `${t('machines.open')}, ${t('machines.secrets', { count: secrets.length })}`
      : t('machines.revoked', { reason: revokeReason ?? '' });
  return (
    <PlainRows
      label={t('machines.title')}
      cardsWhenNarrow
      headers={(['name', 'machineId', 'role', 'place', 'used', 'state', 'action'] as const).map((key) => t(`machines.${key}`))}
      rows={machines.map((machine) => ({
        key: machine.machineId,
        cells: [
          machine.name,
          machine.machineId,
          titleOf(machine.role),
          place.unit(machine),
          machine.lastUsedAt === null ? t('machines.never') : formatInstant(machine.lastUsedAt),
          stateOf(machine),
          machine.revokedAt === null ? <MachineActions key="action" machine={machine} onSecret={onSecret} /> : '',
        ],
      }))}
    />
  );
}

function MachineActions({ machine: { machineId, area, part }, onSecret }: { readonly machine: Machine } & OnSecret) {
  const { t } = useTranslation('administration');
  const changed = useMachinesChanged();
  const path = { machineId };
  const renew = useMutation({
    mutationFn: (overlapHours: number) => answerOf(issueMachineSecret({ path, body: { area, part, overlapHours } })),
    onSuccess: async (shown) => {
      onSecret(shown);
      await changed();
    },
  });
  const revoke = useMutation({
    mutationFn: (reason: string) => answerOf(revokeMachine({ path, body: { area, part, reason } })),
    onSuccess: changed,
  });
  return (
    <div className={styles.buttons}>
      <AskDialog
        action={t('machines.renew')}
        openLabel={`${t('machines.renew')}: ${machineId}`}
        title={machineId}
        onOpen={renew.reset}
        onConfirm={(fields) => renew.mutateAsync(Number(typedText(fields, 'overlap')))}
        pending={renew.isPending}
        error={renew.error}
      >
        <Field label={t('machines.overlap')}>
          {(ties) => <input {...ties} type="number" name="overlap" required min={0} max={720} defaultValue={168} />}
        </Field>
      </AskDialog>
      <AskDialog
        action={t('machines.revoke')}
        openLabel={`${t('machines.revoke')}: ${machineId}`}
        title={machineId}
        onOpen={revoke.reset}
        onConfirm={(fields) => revoke.mutateAsync(typedText(fields, 'reason').trim())}
        pending={revoke.isPending}
        error={revoke.error}
      >
        <p>{t('machines.revokeQuestion')}</p>
        <Field label={t('machines.reason')}>
          {(ties) => <textarea {...ties} name="reason" required minLength={3} maxLength={300} rows={2} />}
        </Field>
      </AskDialog>
    </div>
  );
}
