import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { HelpButton } from '../features/help/help-button.tsx';
import type { DayHead } from '../features/monitoring/contract.ts';
import { formatDay, formatInstant } from '../format/dates.ts';
import { useFormat } from '../format/use-format.ts';
import styles from './page.module.css';

export type PageProps = {
  readonly title: string;
  /** One sentence that answers the question of the page. */
  readonly answer?: ReactNode;
  /** Exports and other actions beside the title. */
  readonly actions?: ReactNode;
  /** The page is a document of its own: on paper its heading and actions are left out. */
  readonly printsAsDocument?: boolean;
  /** The day whose figures the page shows: its cut-off and the notices of its source stand in the foot, on paper too. */
  readonly day?: DayHead | undefined;
  readonly children: ReactNode;
};

/** The revision of a day that is being lived. */
export const LIVE_REVISION = 0;

let lastPath: string | null = null;

/**
 * A page: its heading takes the focus after a navigation, so that keyboard and screen reader start where reading starts; at the
 * first visit the focus stays at the top of the document.
 */
export function Page({ title, answer, actions, day, printsAsDocument = false, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // The path of what is shown, not of what is still being fetched.
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname ?? null });
  useEffect(() => {
    document.title = `${title} – ${t('product')}`;
  }, [title, t]);
  useEffect(() => {
    if (path === null || path === lastPath) return;
    if (lastPath !== null) heading.current?.focus({ preventScroll: true });
    lastPath = path;
  }, [path]);
  return (
    <div className={styles.page}>
      <div className={printsAsDocument ? `${styles.head} screen-only` : styles.head}>
        {/* Before the heading, which takes the focus: the next Tab leads into the page, not to help. */}
        <HelpButton />
        <div className={styles.titles}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {answer && <p className={styles.answer}>{answer}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
      {day && <DayFoot day={day} />}
    </div>
  );
}

function DayFoot({ day }: { readonly day: DayHead }) {
  const { t } = useTranslation();
  const { pick } = useFormat();
  return (
    <footer className={styles.foot}>
      <p>
        {day.revision === LIVE_REVISION ? (
          t('foot.live', { instant: formatInstant(day.cutOff) })
        ) : (
          <>
            {t('foot.cutOff', { instant: formatInstant(day.cutOff) })}{' '}
            {t('foot.imported', { instant: formatInstant(day.importedAt), revision: day.revision })}
          </>
        )}{' '}
        {day.mapDate && t('foot.map', { day: formatDay(day.mapDate) })}
      </p>
      {day.notices.map((notice) => (
        <p key={notice.vi}>{pick(notice)}</p>
      ))}
    </footer>
  );
}
