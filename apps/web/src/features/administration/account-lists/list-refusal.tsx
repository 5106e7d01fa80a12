import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';

type Fault = {
  readonly line: number;
  readonly columnVi: string;
  readonly columnEn: string;
  readonly textVi: string;
  readonly textEn: string;
};

/** Why a list was refused: its faults by row and column, in both languages, since whoever mends it may read either. */
export function ListRefusal({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('accountLists');
  const { language, pick, count } = useFormat();
  const problem = problemOf(error);
  if (problem?.type !== 'identity/list-faulty') return <ProblemNotice error={error} />;
  const faults = problem['faults'] as readonly Fault[];
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <div role="alert" className="panel">
      <p>
        <strong>{t('faulty', { count: count(Number(problem['count'])) })}</strong>
      </p>
      <PlainRows
        label={t('faults')}
        headers={[t('line'), t('column'), t('fault')]}
        rows={inPlace(faults).map(({ key, item }) => ({
          key,
          cells: [
            item.line,
            pick({ vi: item.columnVi, en: item.columnEn }),
            <span key="text">
              {pick({ vi: item.textVi, en: item.textEn })}
              <br />
              <span lang={other} className="muted">
                {other === 'vi' ? item.textVi : item.textEn}
              </span>
            </span>,
          ],
        }))}
      />
    </div>
  );
}
