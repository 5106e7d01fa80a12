import type { PreviewQuestionAnswerResponses } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { useShareWords } from './use-share-words.ts';

/** What an answer changes in the lineage: of each old unit, where it goes now and where it would go. */
export function AnswerEffect({ preview }: { readonly preview: PreviewQuestionAnswerResponses[200] }) {
  const { t } = useTranslation('administration');
  const { count } = useFormat();
  const words = useShareWords();
  return (
    <>
      <PlainRows
        label={t('questions.effect')}
        headers={[t('questions.unit'), t('questions.before'), t('questions.after')]}
        rows={preview.units.map(({ unitId, name, before, after }) => ({
          key: unitId,
          cells: [name, words(before), words(after)],
        }))}
      />
      <p>{t('questions.figures', { formatted: count(preview.figures) })}</p>
    </>
  );
}
