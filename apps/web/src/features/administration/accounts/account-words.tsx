import { useQuery } from '@tanstack/react-query';
import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { formatDay, vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { type Account, type Appointment, rolesQuery } from './account-queries.ts';

const TONES = { open: 'good', provisional: 'warning', 'first-password': 'warning', locked: 'bad' } as const;

function stateOf({ lockedAt, passwordTemporary, provisionalUntil }: Account): keyof typeof TONES {
  if (lockedAt !== null) return 'locked';
  if (provisionalUntil !== null) return 'provisional';
  return passwordTemporary ? 'first-password' : 'open';
}

/** Whether its owner can sign in, as colour, shape and word. */
export function AccountState({ account }: { readonly account: Account }) {
  const { t } = useTranslation('administration');
  const state = stateOf(account);
  return <StatusMark tone={TONES[state]} word={t(`accounts.states.${state}`)} />;
}

/** The title of a role, by its code. */
export function useRoleTitle(): (code: string) => string {
  const { pick } = useFormat();
  const { data: roles } = useQuery(rolesQuery);
  return (code) => {
    const role = roles?.find((one) => one.code === code);
    return role ? pick({ vi: role.title, en: role.titleEn }) : code;
  };
}

/** Whether an appointment holds today or will hold later. */
export function isLasting({ validFrom, validTo }: Appointment): boolean {
  return validTo === null || (vietnamDay(new Date()) < validTo && validFrom < validTo);
}

/** The last column of an appointment: the day before which it holds. */
export function useEndWords(): (validTo: string | null) => string {
  const { t } = useTranslation('identity');
  return (validTo) => (validTo === null ? t('appointments.open') : formatDay(validTo));
}
