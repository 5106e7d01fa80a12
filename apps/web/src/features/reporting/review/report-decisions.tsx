import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { approveReports, exemptReport, reopenReport, returnReport } from '@thong-suot/api-client';
import { useContext, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import type { ReportAddress } from '../own/address.ts';
import { type OpenedReport, reviewKeys } from './queries.ts';
import { Rearranging } from './rearranging.ts';
import styles from './review.module.css';
import { useReceiving } from './use-receiving.ts';

type DecisionsProps = {
  readonly address: ReportAddress;
  readonly report: OpenedReport;
  readonly mayReview: boolean;
  readonly mayReopen: boolean;
};

/** What may be done with an opened report: approve or return what was sent, exempt the unit, open the period for it once more. */
export function ReportDecisions({ address, report, mayReview, mayReopen }: DecisionsProps) {
  const waits = report.state === 'sent';
  // A mistake may be seen after the approval.
  const mayGoBack = waits || report.state === 'approved';
  return (
    <div className={styles.decisions}>
      {mayReview && waits && <Approve address={address} revision={report.revision} />}
      {mayReview && mayGoBack && <Return address={address} revision={report.revision} />}
      {mayReopen && <Exempt address={address} isExempt={report.state === 'exempt'} />}
      {mayReopen && report.state !== 'exempt' && <Reopen address={address} />}
    </div>
  );
}

/** Asks for what stands after a decision, then arranges the list anew. A dialogue need not wait for it. */
export function useDecided() {
  const cache = useQueryClient();
  const rearrange = useContext(Rearranging);
  return async () => {
    await cache.invalidateQueries({ queryKey: reviewKeys.all });
    rearrange();
  };
}

type Sent = { readonly address: ReportAddress; readonly revision: number };

function Approve({ address: { reporter, ...address }, revision }: Sent) {
  const { t } = useTranslation('review');
  const receiving = useReceiving(address.provinceCode);
  const approve = useMutation({
    mutationFn: () => answerOf(approveReports({ body: { ...address, reports: [{ reporter, revision }], ...receiving } })),
    onSettled: useDecided(),
  });
  return (
    <span data-decision="approve">
      <Button
        type="button"
        aria-disabled={approve.isPending}
        onClick={() => {
          if (!approve.isPending) approve.mutate();
        }}
      >
        {t('decide.approve')}
      </Button>
      <span role="status">{approve.data?.approved.length === 0 && t('decide.leftAlone')}</span>
      {approve.isError && <ProblemNotice error={approve.error} />}
    </span>
  );
}

function Return({ address, revision }: Sent) {
  const { t } = useTranslation('review');
  const receiving = useReceiving(address.provinceCode);
  const [reason, setReason] = useState('');
  const decided = useDecided();
  const sendBack = useMutation({
    mutationFn: () => answerOf(returnReport({ path: address, body: { revision, reason, ...receiving } })),
    onSettled: () => void decided(),
  });
  const reasons = t('decide.commonReasons', { returnObjects: true });
  const legend = useId();
  return (
    <span data-decision="return">
      <AskDialog
        action={t('decide.return')}
        title={t('decide.returnTitle')}
        onOpen={sendBack.reset}
        onConfirm={() => sendBack.mutateAsync()}
        pending={sendBack.isPending}
        error={sendBack.error}
      >
        <Field label={t('decide.reason')} hint={t('decide.returnHint')}>
          {(ties) => (
            <textarea
              {...ties}
              name="reason"
              required
              minLength={3}
              maxLength={1000}
              rows={3}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <p id={legend} className="muted">
          {t('decide.common')}
        </p>
        <ul className={styles.reasons} aria-labelledby={legend}>
          {reasons.map((one) => (
            <li key={one}>
              <button type="button" onClick={() => setReason(one)}>
                {one}
              </button>
            </li>
          ))}
        </ul>
      </AskDialog>
    </span>
  );
}

/** A reason that the log keeps. */
function Reason({ hint }: { readonly hint: string }) {
  const { t } = useTranslation('review');
  return (
    <Field label={t('decide.reason')} hint={hint}>
      {(ties) => <textarea {...ties} name="reason" required minLength={3} maxLength={1000} rows={2} />}
    </Field>
  );
}

function Exempt({ address, isExempt }: { readonly address: ReportAddress; readonly isExempt: boolean }) {
  const { t } = useTranslation('review');
  const receiving = useReceiving(address.provinceCode, 'reporting.reopen');
  const decided = useDecided();
  const exempt = useMutation({
    mutationFn: (reason: string) => answerOf(exemptReport({ path: address, body: { reason, exempt: !isExempt, ...receiving } })),
    onSettled: () => void decided(),
  });
  const action = t(isExempt ? 'decide.endExemption' : 'decide.exempt');
  return (
    <AskDialog
      action={action}
      title={action}
      onOpen={exempt.reset}
      onConfirm={(fields) => exempt.mutateAsync(typedText(fields, 'reason'))}
      pending={exempt.isPending}
      error={exempt.error}
    >
      <Reason hint={t(isExempt ? 'decide.endExemptionHint' : 'decide.exemptHint')} />
    </AskDialog>
  );
}

/** The field holds a time of Viet Nam, whatever the zone of the machine. */
const instantOf = (local: string) => `${local}:00+07:00`;

function Reopen({ address }: { readonly address: ReportAddress }) {
  const { t } = useTranslation('review');
  const receiving = useReceiving(address.provinceCode, 'reporting.reopen');
  const decided = useDecided();
  const reopen = useMutation({
    mutationFn: (body: { reason: string; until: string }) =>
      answerOf(reopenReport({ path: address, body: { ...body, ...receiving } })),
    onSettled: () => void decided(),
  });
  return (
    <AskDialog
      action={t('decide.reopen')}
      title={t('decide.reopen')}
      onOpen={reopen.reset}
      onConfirm={(fields) =>
        reopen.mutateAsync({
          reason: typedText(fields, 'reason'),
          until: new Date(instantOf(typedText(fields, 'until'))).toISOString(),
        })
      }
      pending={reopen.isPending}
      error={reopen.error}
    >
      <Field label={t('decide.until')} hint={t('decide.reopenHint')}>
        {(ties) => <input {...ties} type="datetime-local" name="until" required />}
      </Field>
      <Reason hint="" />
    </AskDialog>
  );
}
