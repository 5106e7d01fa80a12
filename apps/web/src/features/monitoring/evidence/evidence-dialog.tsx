import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import type { PageSearch } from '../../../shell/page-search.ts';
import styles from './evidence-dialog.module.css';

const EvidenceView = lazy(async () => ({ default: (await import('./evidence-view.tsx')).EvidenceView }));

/** What the figure named in the address is made of, over the page. Closing it, or going back, returns to the figure. */
export function EvidenceDialog() {
  const { t } = useTranslation('evidence');
  const { figure } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (figure && !dialog.current?.open) dialog.current?.showModal();
    if (!figure) dialog.current?.close();
  }, [figure]);
  const close = () => {
    if (figure) void navigate({ to: '.', search: (now: PageSearch) => ({ ...now, figure: undefined }), resetScroll: false });
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="evidence-title" onClose={close}>
      {figure && (
        <>
          <div className={styles.head}>
            <h2 id="evidence-title">{t('title')}</h2>
            <button type="button" className={styles.close} onClick={close}>
              {t('close')}
            </button>
          </div>
          <Suspense fallback={<LoadingNotice />}>
            <EvidenceView key={figure} name={figure} />
          </Suspense>
        </>
      )}
    </dialog>
  );
}
