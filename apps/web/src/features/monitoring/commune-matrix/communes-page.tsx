import { useSuspenseQueries } from '@tanstack/react-query';
import { StatusMark, TONES } from '@thong-suot/ui';
import { useMemo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { basePath } from '../../../api/installation.ts';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Announcer } from '../../../live/announcer.tsx';
import { LiveLine } from '../../../live/live-line.tsx';
import { MovesOf } from '../../../live/moved.tsx';
import { useLivePage } from '../../../live/use-live-page.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { LIVE_REVISION, Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useView } from '../../../shell/use-view.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { figureOf } from '../figure-address.ts';
import { changedCells, matrixWith } from '../live/with-parts.ts';
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
  const query = matrixQuery(view);
  const [{ data: matrix }, { data: names }] = useSuspenseQueries({ queries: [query, communeNamesQuery(view)] });
  const isLive = matrix.day.revision === LIVE_REVISION;
  const { line, changes } = useLivePage({
    address: isLive ? `${basePath}/api/command-centre/live/commune-matrix` : null,
    queryKey: query.queryKey,
    answer: matrix,
    event: 'page',
    take: matrixWith,
    changesOf: changedCells,
  });
  const moving = isLive ? matrix.day.snapshotId : null;
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
      {line && <LiveLine line={line} />}
      <Announcer changes={changes} />
      <div className={styles.legend}>
        {TONES.map((tone) => (
          <StatusMark key={tone} tone={tone} word={t(`tone.${tone}`)} />
        ))}
        <span className="muted">{t('rule')}</span>
      </div>
      <MovesOf value={moving}>
        <NationalConditions conditions={matrix.conditions} />
        {filters.view === 'table' ? (
          <CommuneTable provinces={provinces} conditions={conditions} moving={moving} />
        ) : (
          <CommuneMatrix provinces={provinces} conditions={conditions} moving={moving} />
        )}
      </MovesOf>
    </Page>
  );
}
