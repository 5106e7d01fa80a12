import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { FilterSelect } from '../../shell/filter-select.tsx';
import { Page } from '../../shell/page.tsx';
import { useTableState } from '../../shell/use-table-state.ts';
import { ProvinceFilter } from '../monitoring/lists/province-filter.tsx';
import { AssignmentTable } from './assignment-table.tsx';
import { BoardSums } from './board-sums.tsx';
import { ColourRuleNote } from './colour-rule-note.tsx';
import { type BoardQuery, boardQuery } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { STANDINGS, SYSTEMS } from './direction-words.ts';
import { useDirectionScope } from './use-direction-scope.ts';

/** What is overdue and due soon, by system, body, province and age; every assignment with the rule's colour and its trend (C-05). */
export function BoardPage() {
  const { t } = useTranslation('direction');
  const { within } = useDirectionScope();
  const { filters } = useTableState();
  const area = filters.area ?? filters.provinceCode ?? within.area;
  const place = { ...within, ...(area === undefined ? {} : { area }) };
  const query: BoardQuery = {
    ...place,
    standing: STANDINGS.find((one) => one === filters.standing) ?? 'open',
    system: SYSTEMS.find((one) => one === filters.system),
    directiveId: filters.directiveId,
    group: filters.group,
  };
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(boardQuery(query));
  return (
    <Page title={t('board.title')} answer={t('board.answer')}>
      <DirectionTabs />
      <BoardSums place={place} />
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <AssignmentTable
          caption={t('board.list')}
          items={data.pages.flatMap(({ items }) => items)}
          total={data.pages[0]?.total ?? 0}
          onMore={hasNextPage ? () => void fetchNextPage() : undefined}
          nothing={t('board.none')}
          tools={
            <>
              <FilterSelect
                name="standing"
                label={t('board.standing')}
                usual="open"
                options={STANDINGS.map((one) => ({ value: one, label: t(`standings.${one}`) }))}
              />
              <FilterSelect
                name="system"
                label={t('task.system')}
                options={SYSTEMS.map((one) => ({ value: one, label: t(`systems.${one}`) }))}
              />
              <ProvinceFilter />
            </>
          }
        />
      )}
      <ColourRuleNote />
    </Page>
  );
}
