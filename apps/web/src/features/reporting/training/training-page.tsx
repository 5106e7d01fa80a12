import { useQuery } from '@tanstack/react-query';
import { listLessons } from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { filled, usePageTexts } from '../../../i18n/use-page-texts.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { Page } from '../../../shell/page.tsx';
import { trainingEn, trainingVi } from './texts.ts';

/** The lessons, for whoever brings them to another learning platform (K-13). */
export function TrainingPage() {
  const texts = usePageTexts(trainingVi, trainingEn);
  const { language } = useFormat();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['lessons'],
    queryFn: ({ signal }) => answerOf(listLessons({ signal })),
  });
  return (
    <Page title={texts.title} answer={texts.answer}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingNotice />}
      {data && (
        <Section title={texts.lessons}>
          <p>
            <a href="/api/training/lessons.zip" download>
              {texts.download}
            </a>
            . {filled(texts.about, { version: data.version })}
          </p>
          <PlainRows
            label={texts.title}
            headers={[texts.columns.title, texts.columns.audience, texts.columns.minutes, texts.columns.exercise]}
            rows={data.lessons.map(({ key, titleVi, titleEn, audience, minutes, exercise }) => ({
              key,
              cells: [
                language === 'vi' ? titleVi : titleEn,
                texts.audiences[audience],
                filled(texts.minutes, { minutes }),
                texts.exercises[exercise],
              ],
            }))}
          />
        </Section>
      )}
    </Page>
  );
}
