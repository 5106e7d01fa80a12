import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { SIGNED_OUT_ADDRESS, signOutEverywhere, useSession } from '../../../session/session.ts';
import { endOwnSession, type OwnSession, ownSessionsQuery } from './account-queries.ts';
import { browserName } from './browser-name.ts';

/** Where the person is signed in, with the way out of each place and of all. */
export function OwnSessions() {
  const { t } = useTranslation('identity');
  const { session } = useSession();
  const { data, error, refetch } = useQuery(ownSessionsQuery);
  const leaveAll = useMutation({ mutationFn: signOutEverywhere, onSuccess: () => window.location.assign(SIGNED_OUT_ADDRESS) });
  return (
    <Section title={t('sessions.title')}>
      <p className="muted">{t('sessions.limits', { minutes: session.idleMinutes, end: formatInstant(session.endsAt) })}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && <SessionRows sessions={data.sessions} />}
      <div>
        <AskDialog
          action={t('signOutEverywhere')}
          title={t('sessions.everywhereTitle')}
          onConfirm={() => leaveAll.mutateAsync()}
          pending={leaveAll.isPending}
          error={leaveAll.error}
        >
          <p>{t('sessions.everywhereQuestion')}</p>
        </AskDialog>
      </div>
    </Section>
  );
}

function SessionRows({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const { t } = useTranslation('identity');
  const cache = useQueryClient();
  const leave = useMutation({
    mutationFn: endOwnSession,
    onSettled: () => cache.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
  });
  const rows = sessions.map((session) => {
    const name = browserName(session.browser) ?? t('sessions.unknownBrowser');
    const opened = formatInstant(session.openedAt);
    const end = () => {
      if (!leave.isPending) leave.mutate(session.id);
    };
    return {
      key: session.id,
      cells: [
        name,
        opened,
        formatInstant(session.lastSeenAt),
        session.present ? (
          <strong key="present">{t('sessions.present')}</strong>
        ) : (
          <Button
            key="end"
            type="button"
            variant="default"
            size="compact-sm"
            aria-disabled={leave.isPending}
            aria-label={t('sessions.endOne', { name, opened })}
            onClick={end}
          >
            {t('signOut')}
          </Button>
        ),
      ],
    };
  });
  return (
    <>
      <PlainRows
        label={t('sessions.title')}
        headers={[t('sessions.browser'), t('sessions.opened'), t('sessions.lastSeen'), t('sessions.state')]}
        rows={rows}
      />
      <p role="status">{leave.isSuccess && t('sessions.ended')}</p>
      {leave.isError && <ProblemNotice error={leave.error} />}
    </>
  );
}
