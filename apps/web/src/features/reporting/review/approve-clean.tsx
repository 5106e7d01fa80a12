import { useMutation } from '@tanstack/react-query';
import { approveReports } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import type { ReviewBoard } from './queries.ts';
import { useDecided } from './report-decisions.tsx';
import { type CleanForm, cleanByForm } from './review-model.ts';
import { useReceiving } from './use-receiving.ts';

type ApproveCleanProps = { readonly board: ReviewBoard; readonly provinceCode: string; readonly periodEnd: string };

const countOf = (clean: readonly CleanForm[]) => clean.reduce((sum, { reports }) => sum + reports.length, 0);

/** Approves all clean reports at one stroke, after it was said how many there are of each form. */
export function ApproveClean({ board, provinceCode, periodEnd }: ApproveCleanProps) {
  const { t } = useTranslation('review');
  const { count: written, name } = useFormat();
  const receiving = useReceiving(provinceCode);
  // Whoever was asked approves what was asked, not what came in since.
  const [askedFor, setAskedFor] = useState<readonly CleanForm[] | null>(null);
  const now = cleanByForm(board.reports);
  const clean = askedFor ?? now;
  const count = countOf(clean);
  const approve = useMutation({
    mutationFn: async () => {
      const done = { approved: 0, leftAlone: 0 };
      for (const { part, formKey, reports } of clean) {
        const body = { provinceCode, periodEnd, part, formKey, reports: [...reports], ...receiving };
        const answer = await answerOf(approveReports({ body }));
        done.approved += answer.approved.length;
        done.leftAlone += answer.leftAlone.length;
      }
      return done;
    },
    // After a refusal half way too: what was approved until then stands.
    onSettled: useDecided(),
  });
  return (
    <>
      {count === 0 ? (
        <span className="muted">{t('approveClean.none')}</span>
      ) : (
        <AskDialog
          action={t('approveClean.action', { count: countOf(now) })}
          confirm={t('approveClean.action', { count })}
          title={t('approveClean.title')}
          onOpen={() => {
            approve.reset();
            setAskedFor(now);
          }}
          onClose={() => setAskedFor(null)}
          onConfirm={() => approve.mutateAsync()}
          pending={approve.isPending}
          error={approve.error}
          main
        >
          <p>{t('approveClean.explain', { count })}</p>
          <ul>
            {clean.map(({ part, formKey, reports }) => {
              const form = board.forms.find((one) => one.formKey === formKey);
              return (
                <li key={`${part} ${formKey}`}>
                  {form ? name(form) : formKey}: <b>{written(reports.length)}</b>
                </li>
              );
            })}
          </ul>
          <p className="muted">{t('approveClean.rest')}</p>
        </AskDialog>
      )}
      <span role="status">
        {approve.isSuccess && t('approveClean.done', { count: approve.data.approved })}{' '}
        {approve.isSuccess && approve.data.leftAlone > 0 && t('approveClean.leftAlone', { count: approve.data.leftAlone })}
      </span>
    </>
  );
}
