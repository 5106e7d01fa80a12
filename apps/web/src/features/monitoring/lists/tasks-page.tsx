import { type ListTasksData, type ListTasksResponses, listTasks } from '@thong-suot/api-client';
import { ClampedText, type Column, StatusMark, type Tone } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import type { TaskRow } from '../contract.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { figureOf } from '../figure-address.ts';
import type { ListCall } from '../queries.ts';
import { ProvinceFilter } from './province-filter.tsx';
import { ServerList } from './server-list.tsx';
import { useListedProvince } from './use-listed-province.ts';

const LISTS = ['plan', 'recurring', 'phase2'] as const;
const STATUSES = ['overdue', 'due-soon', 'not-done', 'in-progress', 'done'] as const;

type TaskState = 'overdue' | 'due-soon' | 'done' | 'in-progress' | 'open';
const TONE: Readonly<Record<TaskState, Tone>> = {
  overdue: 'bad',
  'due-soon': 'warning',
  done: 'good',
  'in-progress': 'good',
  open: 'missing',
};

type List = ListTasksResponses[200];

const read: ListCall<List> = (query, signal) => listTasks({ query: query as ListTasksData['query'], signal });

/** The one word that says how a task stands, the most urgent first. */
function stateOf(task: TaskRow): TaskState {
  if (task.overdue) return 'overdue';
  if (task.total > 0 && task.done === task.total) return 'done';
  if (task.dueSoon) return 'due-soon';
  return task.reports.some(({ status }) => status === 'in-progress') ? 'in-progress' : 'open';
}

/** The deadline of the task, and those of units that are overdue by a deadline of their own. */
function Deadlines({ task: { dueDate, reports } }: { readonly task: TaskRow }) {
  const { t } = useTranslation('lists');
  const own = reports.filter((report) => report.overdue && report.dueDate !== null && report.dueDate !== dueDate);
  return (
    <>
      {dueDate ? formatDay(dueDate) : t('tasks.noDue')}
      {own.map((report) => (
        <div key={report.unitName}>{t('tasks.ownDue', { unit: report.unitName, day: formatDay(report.dueDate ?? '') })}</div>
      ))}
    </>
  );
}

/** Columns of tasks, shared by the list and the page of a province. @param unit the province whose reports they count; null: all */
export function useTaskColumns(unit: string | null): readonly Column<TaskRow>[] {
  const { t } = useTranslation('lists');
  const { pick, count } = useFormat();
  return useMemo(
    () => [
      {
        id: 'text',
        header: t('tasks.text'),
        namesRow: true,
        sortable: false,
        value: ({ textVi }) => textVi,
        cell: ({ textVi }) => <ClampedText text={textVi} lang="vi" showAll={t('tasks.showAll')} />,
      },
      {
        id: 'group',
        header: t('tasks.group'),
        value: ({ group }) => group,
        cell: ({ group, groupName }) => (groupName ? `${group}. ${pick(groupName)}` : '–'),
      },
      {
        id: 'dueDate',
        header: t('tasks.due'),
        value: ({ dueDate }) => dueDate,
        cell: (task) => <Deadlines task={task} />,
      },
      {
        id: 'status',
        header: t('tasks.status'),
        sortable: false,
        value: (row) => t(`tasks.statuses.${stateOf(row)}`),
        cell: (row) => <StatusMark tone={TONE[stateOf(row)]} word={t(`tasks.statuses.${stateOf(row)}`)} />,
      },
      {
        id: 'done',
        header: t('tasks.progress'),
        numeric: true,
        value: ({ done }) => done,
        cell: ({ key, done, total }) => (
          <FigureLink figure={figureOf(unit, `task/${key}`)}>{`${count(done)}/${count(total)}`}</FigureLink>
        ),
      },
      { id: 'assigned', header: t('tasks.assigned'), sortable: false, value: ({ assigned }) => assigned.join('; ') },
      {
        id: 'reports',
        header: t('tasks.reports'),
        sortable: false,
        value: ({ reports }) =>
          reports
            .filter(({ done }) => !done)
            .map(({ unitName }) => unitName)
            .join('; '),
      },
    ],
    [t, pick, count, unit],
  );
}

/** Tasks with group, deadline, units and state; overdue and due soon apart (C-01, C-05). */
export function TasksPage() {
  const { t } = useTranslation('lists');
  const columns = useTaskColumns(useListedProvince());
  return (
    <ServerList<List>
      title={t('tasks.title')}
      answer={({ day }) => day && t('tasks.answer', { day: formatDay(day.date) })}
      list="tasks"
      call={read}
      columns={columns}
      rowKey={({ key }) => key}
      filterNames={['list', 'status', 'provinceCode']}
      filters={
        <>
          <FilterSelect
            name="list"
            label={t('tasks.list')}
            options={LISTS.map((list) => ({ value: list, label: t(`tasks.lists.${list}`) }))}
          />
          <FilterSelect
            name="status"
            label={t('tasks.status')}
            options={STATUSES.map((status) => ({ value: status, label: t(`tasks.statuses.${status}`) }))}
          />
          <ProvinceFilter />
        </>
      }
    />
  );
}
