import { Link } from '@tanstack/react-router';
import { ClampedText } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { PlainRows } from '../../page-parts/plain-rows.tsx';
import styles from './direction.module.css';
import type { DirectiveTask } from './direction-queries.ts';
import { Deadline } from './state-marks.tsx';

export type TaskRowsProps = { readonly tasks: readonly DirectiveTask[]; readonly label: string };

/** Tasks with their deadline as published and as computed, what is unclear, and how their assignments stand. */
export function TaskRows({ tasks, label }: TaskRowsProps) {
  const { t } = useTranslation('direction');
  const { count } = useFormat();
  return (
    <PlainRows
      label={label}
      headers={[
        t('task.text'),
        t('task.system'),
        t('task.published'),
        t('task.computed'),
        t('task.missing'),
        t('counts.total'),
        t('counts.done'),
        t('counts.overdue'),
        t('counts.verified'),
        t('counts.contradicted'),
      ]}
      rows={tasks.map((task) => ({
        key: task.taskId,
        cells: [
          <span key="text" className={styles.stacked}>
            <Link to="/direction/tasks/$taskId" params={{ taskId: task.taskId }} lang="vi">
              {task.section === '' ? task.textVi : `${task.section}. ${task.textVi}`}
            </Link>
            {task.kind !== 'order' && <span className="muted">{t(`kinds.${task.kind}`)}</span>}
            {task.note !== '' && (
              <span className="muted" lang="en">
                <ClampedText text={task.note} lang="en" showAll={t('showAll')} />
              </span>
            )}
          </span>,
          t(`systems.${task.system}`),
          <span key="published" lang="vi">
            {task.dueVi || t(`dueKinds.${task.dueKind}`)}
            {task.publishedDue !== '' && <span className="muted"> ({task.publishedDue})</span>}
          </span>,
          <Deadline key="computed" dueAt={task.dueAt} />,
          <MissingPoints key="missing" points={task.missingPoints} />,
          count(task.standing.total),
          count(task.standing.done),
          count(task.standing.overdue),
          count(task.standing.verified),
          count(task.standing.contradicted),
        ],
      }))}
    />
  );
}

/** The clear points that a task lacks. */
function MissingPoints({ points }: { readonly points: DirectiveTask['missingPoints'] }) {
  const { t } = useTranslation('direction');
  if (points.length === 0) return <>{t('task.clear')}</>;
  return <span className={styles.missing}>{points.map((point) => t(`unclear.${point}`)).join(', ')}</span>;
}
