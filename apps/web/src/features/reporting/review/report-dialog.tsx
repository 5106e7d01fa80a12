import { useQuery } from '@tanstack/react-query';
import { StatusMark } from '@thong-suot/ui';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { NewsBar } from '../../../live/news-bar.tsx';
import type { ReportAddress } from '../own/address.ts';
import { type OpenedReport, type ReviewBoard, type ReviewedReport, reportQuery } from './queries.ts';
import { ReportContent } from './report-content.tsx';
import { ReportDecisions } from './report-decisions.tsx';
import styles from './review.module.css';
import { STANDING_TONES, standingOf } from './review-model.ts';
import { useReceiving } from './use-receiving.ts';

type ReportDialogProps = {
  readonly address: ReportAddress;
  readonly listed: ReviewedReport;
  readonly form: ReviewBoard['forms'][number] | undefined;
  readonly mayReview: boolean;
  readonly mayReopen: boolean;
  readonly onClose: () => void;
  /** Opens the next or the one before, in the order of the list. */
  readonly onMove: (step: 1 | -1) => void;
};

const isTyping = (target: EventTarget) => target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** One report before its reviewer: what is in doubt first, then what was sent; A approves, R returns, J and K go on. */
export function ReportDialog(props: ReportDialogProps) {
  const { t } = useTranslation('review');
  const { name } = useFormat();
  const { address, listed, form, onClose, onMove } = props;
  const receiving = useReceiving(address.provinceCode, 'reporting.read');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { data: report, error, refetch, isFetching } = useQuery(reportQuery(address, receiving));
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed by leaving: the focus goes back to the row by the browser.
    return () => element?.close();
  }, []);
  const moves = useRef(onMove);
  useEffect(() => {
    moves.current = onMove;
  });
  // Of the whole document: nothing else takes keys while it is open, and what had the focus in it may be gone after a decision.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target && isTyping(event.target))) return;
      if (dialog.current?.querySelector('dialog[open]')) return;
      if (event.key === 'j') moves.current(1);
      else if (event.key === 'k') moves.current(-1);
      else if (event.key === 'a') press(dialog.current, 'approve');
      else if (event.key === 'r') press(dialog.current, 'return');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  const standing = standingOf(listed);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.dialogHead}>
        <h2 id={titleId} tabIndex={-1}>
          {listed.name}
        </h2>
        <p>
          {form ? name(form) : address.formKey} · <StatusMark tone={STANDING_TONES[standing]} word={t(`standings.${standing}`)} />
        </p>
        <div className={styles.bar}>
          <button type="button" className={styles.step} onClick={() => onMove(-1)}>
            {t('opened.previous')}
          </button>
          <button type="button" className={styles.step} onClick={() => onMove(1)}>
            {t('opened.next')}
          </button>
          <button type="button" className={styles.step} onClick={onClose}>
            {t('opened.close')}
          </button>
        </div>
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!report && !error && <LoadingNotice />}
      {report && !isFetching && isOvertaken(report, listed) && (
        <NewsBar action={t('news.take')} onTake={() => void refetch()}>
          {t('opened.overtaken')}
        </NewsBar>
      )}
      {report && (
        <>
          <ReportDecisions {...props} report={report} />
          <ReportContent address={address} report={report} />
        </>
      )}
    </dialog>
  );
}

/** True when the unit sent it again, or somebody else decided, since it was opened. */
function isOvertaken(report: OpenedReport, listed: ReviewedReport): boolean {
  return listed.revision > report.revision || (report.state === 'sent' && listed.state !== 'sent');
}

function press(within: HTMLElement | null, decision: 'approve' | 'return'): void {
  within?.querySelector<HTMLElement>(`[data-decision="${decision}"] button`)?.click();
}
