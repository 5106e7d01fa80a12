import { useMutation, useQueryClient } from '@tanstack/react-query';
import { checkContradiction } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import formStyles from '../../../page-parts/form.module.css';
import { typedText } from '../../../page-parts/typed-text.ts';
import { type Contradiction, measurementKeys, type Outcome } from './queries.ts';

const FINDINGS: readonly Outcome[] = ['verified', 'contradicted', 'not-checked'];

/** What an independent check found: the report is right, the measurement is, or it could not be checked and why. */
export function ContradictionCheck({ one, place }: { readonly one: Contradiction; readonly place: string }) {
  const { t } = useTranslation('measurements');
  const cache = useQueryClient();
  const { provinceCode, reporter, part, ruleKey, since, checks } = one;
  const write = useMutation({
    mutationFn: (found: { outcome: Outcome; words: string; evidence: string }) =>
      answerOf(checkContradiction({ body: { provinceCode, reporter, part, ruleKey, since, seen: checks, ...found } })),
    onSettled: () => cache.invalidateQueries({ queryKey: measurementKeys.contradictions }),
  });
  return (
    <div className={formStyles.buttons}>
      {FINDINGS.map((outcome) => (
        <AskDialog
          key={outcome}
          action={t(`check.${outcome}`)}
          openLabel={t('check.of', { action: t(`check.${outcome}`), place })}
          title={t('check.of', { action: t(`check.${outcome}`), place })}
          onOpen={write.reset}
          onConfirm={(fields) =>
            write.mutateAsync({
              outcome,
              words: typedText(fields, 'words').trim(),
              evidence: outcome === 'not-checked' ? '' : typedText(fields, 'evidence').trim(),
            })
          }
          pending={write.isPending}
          error={write.error}
        >
          <Field label={outcome === 'not-checked' ? t('check.reason') : t('check.words')}>
            {(ties) => <textarea {...ties} name="words" rows={3} required minLength={3} maxLength={2000} />}
          </Field>
          {outcome !== 'not-checked' && (
            <Field label={t('check.evidence')}>
              {(ties) => <input {...ties} name="evidence" type="text" required minLength={1} maxLength={2000} />}
            </Field>
          )}
        </AskDialog>
      ))}
    </div>
  );
}
