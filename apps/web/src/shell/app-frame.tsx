import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { isPractice } from '../api/installation.ts';
import { LoadingNotice } from '../app/loading-notice.tsx';
import { SignedIn } from '../features/identity/signed-in.tsx';
import { EvidenceDialog } from '../features/monitoring/evidence/evidence-dialog.tsx';
import { PracticeStrip } from '../features/practice/practice-strip.tsx';
import { LineKeeper } from '../features/reporting/measurements/line-keeper.tsx';
import { useSession } from '../session/session.ts';
import styles from './app-frame.module.css';
import { ContextBar } from './context-bar.tsx';
import { Header } from './header.tsx';
import { NoticeBar } from './notices.tsx';
import { Shortcuts } from './shortcuts.tsx';

const OfflineKeeper = lazy(async () => {
  const { OfflineKeeper: component } = await import('../features/reporting/offline/offline-keeper.tsx');
  return { default: component };
});

/** For those who make reports only: nobody else fetches or keeps what reports need without a line. */
function ReportKeeper() {
  const { permissions } = useSession();
  if (!permissions.includes('reporting.submit')) return null;
  return (
    <Suspense fallback={null}>
      <OfflineKeeper />
    </Suspense>
  );
}

/** The frame around every page: skip link, header, notices, day and map, the page, the evidence of a figure, shortcuts. */
export function AppFrame() {
  const { t } = useTranslation();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <SignedIn>
        <Header />
        <ReportKeeper />
        {isPractice ? (
          <PracticeStrip />
        ) : (
          <>
            <NoticeBar />
            <ContextBar />
          </>
        )}
        <main id="content" className={styles.main} tabIndex={-1}>
          <Suspense fallback={<LoadingNotice />}>
            <Outlet />
          </Suspense>
        </main>
        {!isPractice && <EvidenceDialog />}
        {!isPractice && <LineKeeper />}
        <Shortcuts />
      </SignedIn>
    </>
  );
}
