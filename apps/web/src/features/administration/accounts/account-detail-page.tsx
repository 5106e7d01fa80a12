import { Button } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { openAccount } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { DeputiesSection } from '../../identity/deputies/deputies-section.tsx';
import { AccountActions } from './account-actions.tsx';
import { type Account, accountQuery } from './account-queries.ts';
import { AccountState } from './account-words.tsx';
import { AppointForm } from './appoint-form.tsx';
import { AppointmentList } from './appointment-list.tsx';

/** One account: who, in which state, appointed where; and what an administrator may do with it. */
export function AccountDetailPage() {
  const { t } = useTranslation('administration');
  const { accountId } = useParams({ from: '/admin/accounts/$accountId' });
  const { data: account } = useSuspenseQuery(accountQuery(accountId));
  const own = useSession().account.id === accountId;
  return (
    <Page title={account.name} answer={<Link to="/admin/accounts">{t('accounts.back')}</Link>}>
      <Person account={account} />
      <Section title={t('accounts.appointments')}>
        <AppointmentList account={account} fixed={own} />
        {own ? <p className="muted">{t('accounts.own')}</p> : <AppointForm accountId={accountId} />}
      </Section>
      {!own && <DeputiesSection accountId={accountId} />}
      {!own && <AccountActions account={account} />}
    </Page>
  );
}

/** The person behind masks; seen in full only after a press that the audit keeps. */
function Person({ account }: { readonly account: Account }) {
  const { t } = useTranslation('administration');
  const open = useMutation({ mutationFn: () => answerOf(openAccount({ path: { accountId: account.id } })) });
  const shown = open.data ?? account;
  return (
    <Section title={t('accounts.person')}>
      <dl className={styles.facts}>
        <dt>{t('accounts.personName')}</dt>
        <dd>{shown.name}</dd>
        <dt>{t('accounts.loginName')}</dt>
        <dd>{shown.loginName}</dd>
        <dt>{t('accounts.state')}</dt>
        <dd>
          <AccountState account={account} />
          {account.lockedAt && account.lockReason && (
            <p>{t('accounts.lockedSince', { instant: formatInstant(account.lockedAt), reason: account.lockReason })}</p>
          )}
          {account.provisionalUntil && <p>{t('accounts.provisionalUntil', { day: formatDay(account.provisionalUntil) })}</p>}
        </dd>
        <dt>{t('accounts.lastSignedIn')}</dt>
        <dd>{account.lastSignedInAt ? formatInstant(account.lastSignedInAt) : t('accounts.states.never-signed-in')}</dd>
        <dt>{t('accounts.created')}</dt>
        <dd>{formatInstant(account.createdAt)}</dd>
      </dl>
      {!open.data && (
        <div className={styles.buttons}>
          <Button
            type="button"
            variant="default"
            aria-disabled={open.isPending}
            aria-describedby="opening-note"
            onClick={() => {
              if (!open.isPending) open.mutate();
            }}
          >
            {t('accounts.openInFull')}
          </Button>
          <span id="opening-note" className="muted">
            {t('accounts.openingNote')}
          </span>
        </div>
      )}
      <p role="status">{open.isSuccess && t('accounts.opened')}</p>
      {open.isError && <ProblemNotice error={open.error} />}
    </Section>
  );
}
