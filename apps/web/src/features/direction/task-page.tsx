import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { Section } from '../../page-parts/section.tsx';
import { Page } from '../../shell/page.tsx';
import { AssignmentList } from './assignment-list.tsx';
import styles from './direction.module.css';
import { type Task, type TaskPage as TaskAnswer, taskQuery } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { Deadline } from './state-marks.tsx';
import { useDirectionScope } from './use-direction-scope.ts';

/** A task: its six clear points, the parts of bodies in it, and what was done about each (C-16, C-17). */
export function TaskPage({ taskId }: { readonly taskId: string }) {
  const { t } = useTranslation('direction');
  const { within } = useDirectionScope();
  const { data, error, isPending, refetch } = useQuery(taskQuery(within, taskId));
  if (!data)
    return (
      <Page title={t('task.one')}>
        <DirectionTabs />
        {isPending && <LoadingNotice />}
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      </Page>
    );
  return (
    <Page title={t('task.one')} answer={<span lang="vi">{data.task.textVi}</span>}>
      <DirectionTabs />
      <SixPoints answer={data} />
      <AssignmentList answer={data} />
    </Page>
  );
}

function SixPoints({ answer }: { readonly answer: TaskAnswer }) {
  const { task, directive, assignments, allAssignments, leads, mayChange } = answer;
  const { t } = useTranslation('direction');
  const { count } = useFormat();
  return (
    <Section title={t('task.sixPoints')}>
      {directive && (
        <p>
          <Link to="/direction/directives/$directiveId" params={{ directiveId: directive.directiveId }}>
            {directive.number}
          </Link>
          {directive.issuedOn && ` · ${formatDay(directive.issuedOn)}`}
          {task.section !== '' && ` · ${t('task.section', { section: task.section })}`} · {t(`kinds.${task.kind}`)} ·{' '}
          {t(`systems.${task.system}`)}
        </p>
      )}
      <dl className={styles.points}>
        <Point name="who" task={task}>
          {task.publishedAssignees !== '' && <span lang="vi">{task.publishedAssignees}. </span>}
          {t('task.parts', { leads: count(leads), shown: count(assignments.length), all: count(allAssignments) })}
        </Point>
        <Point name="what" task={task}>
          <span lang="vi">{task.textVi}</span>
        </Point>
        <Point name="responsibility" task={task}>
          <span lang="vi">{task.responsibility}</span>
        </Point>
        <Point name="progress" task={task}>
          <Deadline dueAt={task.dueAt} />
          {task.dueVi !== '' && (
            <span className="muted">
              {' '}
              ({t('task.asPublished')}:{' '}
              <span lang="vi">{[task.dueVi, task.publishedDue].filter((text) => text !== '').join(', ')}</span>)
            </span>
          )}
          {task.milestones !== '' && (
            <>
              {'\n'}
              <span lang="vi">{task.milestones}</span>
            </>
          )}
        </Point>
        <Point name="result" task={task}>
          <span lang="vi">{task.expectedOutput}</span>
        </Point>
        <Point name="authority" task={task}>
          <span lang="vi">{task.authority}</span>
        </Point>
        {task.note !== '' && (
          <>
            <dt>{t('task.note')}</dt>
            <dd lang="en">{task.note}</dd>
          </>
        )}
      </dl>
      {mayChange && <PlanDialog task={task} />}
    </Section>
  );
}

type PointProps = { readonly name: Task['missingPoints'][number]; readonly task: Task; readonly children: React.ReactNode };

function Point({ name, task, children }: PointProps) {
  const { t } = useTranslation('direction');
  const missing = task.missingPoints.includes(name);
  return (
    <>
      <dt>{t(`points.${name}`)}</dt>
      <dd>
        {missing && <span className={styles.missing}>{t('task.notClear')} </span>}
        {children}
      </dd>
    </>
  );
}
