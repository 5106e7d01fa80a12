import { useMutation, useQueryClient } from '@tanstack/react-query';
import { approveReports } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../administration/ask-dialog.tsx';
import { type ReviewBoard, reviewKeys } from './queries.ts';
import { cleanByForm } from './review-model.ts';
import { useReceiving } from './use-receiving.ts';

type ApproveCleanProps = { readonly board: ReviewBoard; readonly provinceCode: string; readonly periodEnd: string };

/** Approves all clean reports at one stroke, after it was said how many there are of each form. */
export function ApproveClean({ board, provinceCode, periodEnd }: ApproveCleanProps) {
  const { t } = useTranslation('review');
  const { count: written, name } = useFormat();
  const cache = useQueryClient();
  const receiving = useReceiving(provinceCode);
  const clean = cleanByForm(board.reports);
  const count = clean.reduce((sum, { reports }) => sum + reports.length, 0);
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
    onSettled: () => cache.invalidateQueries({ queryKey: reviewKeys.all }),
  });
  return (
    <>
      {count === 0 ? (
        <span className="muted">{t('approveClean.none')}</span>
      ) : (
        <AskDialog
          action={t('approveClean.action', { count })}
          title={t('approveClean.title')}
          onOpen={approve.reset}
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
