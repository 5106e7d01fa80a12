import { keepPreviousData, useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useView } from '../../../shell/use-view.ts';
import { StatementFilters } from './statement-filters.tsx';
import { StatementToDecide } from './statement-to-decide.tsx';
import { type DoubtfulFilter, doubtfulQuery, type Taxonomy, taxonomyQuery } from './theme-queries.ts';
import { ThemeTabs } from './theme-tabs.tsx';
import styles from './themes.module.css';

/** Statements whose theme the classifier doubts, those of most communes first, for a person to decide by keyboard. */
export function DoubtfulPage() {
  const { t } = useTranslation('themes');
  const { count } = useFormat();
  const { date } = useView();
  const { filters } = useTableState();
  const taxonomy = useSuspenseQuery(taxonomyQuery).data;
  const wanted = { date, kind: filters.kind, block: filters.block, theme: filters.theme } as DoubtfulFilter;
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...doubtfulQuery(wanted),
    placeholderData: keepPreviousData,
  });
  const first = data?.pages[0];
  const all = first?.all ?? 0;
  const answer = filters.theme === undefined ? 'doubtful.answer' : 'doubtful.answerOfTheme';
  return (
    <Page
      title={t('doubtful.title')}
      answer={first && t(answer, { formatted: count(all), below: Math.round(first.doubtfulBelow * 100) })}
    >
      <ThemeTabs />
      <div className={styles.filters}>
        <StatementFilters />
        <ThemeFilter taxonomy={taxonomy} />
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <ol className={styles.list}>
          {data.pages
            .flatMap(({ statements }) => statements)
            .map((statement) => (
              <li key={`${statement.block}/${statement.kind}/${statement.statement}`} className="panel">
                <StatementToDecide statement={statement} taxonomy={taxonomy} />
              </li>
            ))}
        </ol>
      )}
      {first && all === 0 && <p>{t('doubtful.none')}</p>}
      {hasNextPage && (
        <div>
          <button type="button" className="button" onClick={() => void fetchNextPage()}>
            {t('doubtful.more')}
          </button>
        </div>
      )}
    </Page>
  );
}

function ThemeFilter({ taxonomy }: { readonly taxonomy: Taxonomy }) {
  const { t } = useTranslation('themes');
  const { name } = useFormat();
  return (
    <FilterSelect
      name="theme"
      label={t('doubtful.ofTheme')}
      options={[
        { value: '', label: t('doubtful.onlyDoubtful') },
        ...taxonomy.themes.map((theme) => ({ value: theme.key, label: name(theme) })),
      ]}
      usual=""
    />
  );
}
