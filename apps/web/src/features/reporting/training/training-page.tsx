import { useQuery } from '@tanstack/react-query';
import { listLessons } from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { filled, usePageTexts } from '../../../i18n/use-page-texts.ts';
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
        <section className="panel">
          <p>
            <a href="/api/training/lessons.zip" download>
              {texts.download}
            </a>
            . {filled(texts.about, { version: data.version })}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.columns.title}</th>
                <th scope="col">{texts.columns.audience}</th>
                <th scope="col">{texts.columns.minutes}</th>
                <th scope="col">{texts.columns.exercise}</th>
              </tr>
            </thead>
            <tbody>
              {data.lessons.map(({ key, titleVi, titleEn, audience, minutes, exercise }) => (
                <tr key={key}>
                  <th scope="row">{language === 'vi' ? titleVi : titleEn}</th>
                  <td>{texts.audiences[audience]}</td>
                  <td>{filled(texts.minutes, { minutes })}</td>
                  <td>{texts.exercises[exercise]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Page>
  );
}
