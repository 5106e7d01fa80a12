import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { Section } from '../../page-parts/section.tsx';
import { FilterSelect } from '../../shell/filter-select.tsx';
import { Page } from '../../shell/page.tsx';
import { useTableState } from '../../shell/use-table-state.ts';
import { tasksQuery } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { TaskRows } from './task-rows.tsx';
import { useDirectionScope } from './use-direction-scope.ts';

/** All tasks, the newest first; those that lack one of the six clear points apart (C-16). */
export function DirectedTasksPage() {
  const { t } = useTranslation('direction');
  const { within } = useDirectionScope();
  const { filters } = useTableState();
  const unclear = filters.clear === 'missing';
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(tasksQuery(within, unclear));
  const tasks = data?.pages.flatMap((page) => page.tasks) ?? [];
  return (
    <Page title={t('tasks.title')} answer={t('tasks.answer')}>
      <DirectionTabs />
      <FilterSelect name="clear" label={t('tasks.clear')} options={[{ value: 'missing', label: t('tasks.missing') }]} />
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && tasks.length === 0 && <EmptyState title={t('tasks.none')} />}
      {tasks.length > 0 && (
        <Section title={t('tasks.list')}>
          <TaskRows tasks={tasks} label={t('tasks.list')} />
          {hasNextPage && (
            <div>
              <Button type="button" variant="default" onClick={() => void fetchNextPage()}>
                {t('more')}
              </Button>
            </div>
          )}
        </Section>
      )}
    </Page>
  );
}
