import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../../../api/sign-in-address.ts';
import { useSession } from '../../../session/session.ts';
import { ownReportKeys, sendingsQuery } from '../own/queries.ts';
import { startDelivery } from './delivery.ts';
import type { Delivery } from './delivery-end.ts';
import { isLineLost, watchLine } from './line.ts';
import styles from './offline-keeper.module.css';
import { registerShell } from './register-shell.ts';
import { tidyKept } from './tidy-kept.ts';

/** While the line is away, the server is asked again after so long. */
const ASK_AGAIN_MS = 15_000;

/**
 * What works in the background for whoever makes reports: the pages are kept for a day without a line, and the outbox is delivered.
 * It says when the line is away, what waits, and when somebody must sign in again for it.
 */
export function OfflineKeeper() {
  const { t } = useTranslation('ownReports');
  const { account } = useSession();
  const ended = useDeliveries(account.id);
  const lost = useLineLost();
  const { data: sendings } = useQuery(sendingsQuery(account.id));
  const waiting = sendings?.filter(({ state }) => state === 'waiting').length ?? 0;
  useEffect(() => registerShell(), []);
  useEffect(() => {
    // A browser that keeps nothing has nothing to remove either.
    void tidyKept(account.id).catch(() => undefined);
  }, [account.id]);
  const needsSignIn = ended === 'not-signed-in';
  return (
    <div role="status" className={styles.bar}>
      {(lost || needsSignIn) && (
        <p className={styles.line}>
          {needsSignIn ? t('line.sessionEnded', { count: waiting }) : t('line.lost')}{' '}
          {!needsSignIn && waiting > 0 && t('line.waiting', { count: waiting })}{' '}
          {needsSignIn ? <a href={signInAddress()}>{t('line.signIn')}</a> : <Link to="/own-reports">{t('title')}</Link>}
        </p>
      )}
    </div>
  );
}

function useDeliveries(account: string): Delivery {
  const cache = useQueryClient();
  const [ended, setEnded] = useState<Delivery>('told');
  useEffect(() => {
    const onChange = () => void cache.invalidateQueries({ queryKey: ownReportKeys.sendings(account) });
    return startDelivery(account, {
      onChange: () => {
        onChange();
        void cache.invalidateQueries({ queryKey: [...ownReportKeys.all, account, 'place'] });
        void cache.invalidateQueries({ queryKey: ownReportKeys.files(account) });
      },
      onEnd: setEnded,
    });
  }, [account, cache]);
  return ended;
}

/** Whether the line is away; meanwhile what is shown of reports is asked for again now and then. */
function useLineLost(): boolean {
  const cache = useQueryClient();
  const lost = useSyncExternalStore(watchLine, isLineLost);
  useEffect(() => {
    if (!lost) return;
    const askAgain = () => void cache.refetchQueries({ queryKey: ownReportKeys.all, type: 'active' });
    const timer = setInterval(askAgain, ASK_AGAIN_MS);
    window.addEventListener('online', askAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', askAgain);
    };
  }, [lost, cache]);
  return lost;
}
