import { useSuspenseQueries } from '@tanstack/react-query';
import { StatusMark, TONES } from '@thong-suot/ui';
import { useMemo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useView } from '../../../shell/use-view.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { figureOf } from '../figure-address.ts';
import { communeNamesQuery, matrixQuery } from '../queries.ts';
import styles from './commune-matrix.module.css';
import { CommuneMatrix } from './commune-matrix.tsx';
import { CommuneTable } from './commune-table.tsx';
import { NationalConditions } from './national-conditions.tsx';
import { readMatrix } from './read-matrix.ts';

/** Each count of the summary opens what it is made of. */
const COUNT_LINKS = {
  all: <FigureLink figure={figureOf(null, 'communes')} />,
  good: <FigureLink figure={figureOf(null, 'green')} />,
  warning: <FigureLink figure={figureOf(null, 'yellow')} />,
  bad: <FigureLink figure={figureOf(null, 'red')} />,
  missing: <FigureLink figure={figureOf(null, 'not-reported')} />,
};

/** Every commune of the country with its colour and unmet conditions, drawn or as a table. */
export function CommunesPage() {
  const { t } = useTranslation('matrix');
  const view = useView();
  const [{ data: matrix }, { data: names }] = useSuspenseQueries({ queries: [matrixQuery(view), communeNamesQuery(view)] });
  const format = useFormat();
  const { filters } = useTableState();
  const provinces = useMemo(() => readMatrix(matrix, names), [matrix, names]);
  const conditions = useMemo(
    () => new Map(matrix.conditions.map((condition) => [condition.no, format.name(condition)])),
    [matrix, format],
  );
  const counts = useMemo(() => {
    const all = provinces.flatMap(({ communes }) => communes);
    const of = (tone: (typeof TONES)[number]) => format.count(all.filter((commune) => commune.tone === tone).length);
    return { all: format.count(all.length), good: of('good'), warning: of('warning'), bad: of('bad'), missing: of('missing') };
  }, [provinces, format]);
  const choices = [
    { value: 'matrix', label: t('asMatrix') },
    { value: 'table', label: t('asTable') },
  ];
  return (
    <Page
      title={t('title', { day: formatDay(matrix.day.date) })}
      answer={<Trans t={t} i18nKey="summary" values={counts} components={COUNT_LINKS} />}
      day={matrix.day}
      actions={<FilterSelect name="view" label={t('view')} options={choices} usual="matrix" />}
    >
      <div className={styles.legend}>
        {TONES.map((tone) => (
          <StatusMark key={tone} tone={tone} word={t(`tone.${tone}`)} />
        ))}
        <span className="muted">{t('rule')}</span>
      </div>
      <NationalConditions conditions={matrix.conditions} />
      {filters.view === 'table' ? (
        <CommuneTable provinces={provinces} conditions={conditions} />
      ) : (
        <CommuneMatrix provinces={provinces} conditions={conditions} />
      )}
    </Page>
  );
}
