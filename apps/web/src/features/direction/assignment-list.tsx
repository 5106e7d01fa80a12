import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { Section } from '../../page-parts/section.tsx';
import { AssignmentActions } from './assignment-actions.tsx';
import { AssignmentLog } from './assignment-log.tsx';
import styles from './direction.module.css';
import type { Assignment, TaskPage } from './direction-queries.ts';
import { ColourMark, Deadline, PhaseMark, VerificationMark } from './state-marks.tsx';

/** From so many parts on, those that whoever looks can act on stand open and the others are folded. */
const FOLDED_FROM = 6;

/** The parts that bodies have in a task, each with what it waits for, what may be done, and its log. */
export function AssignmentList({ answer: { task, assignments } }: { readonly answer: TaskPage }) {
  const { t } = useTranslation('direction');
  return (
    <Section title={t('assignments.title')}>
      {assignments.map((assignment) => (
        <AssignmentPart
          key={assignment.assignmentId}
          assignment={assignment}
          assigner={task.assigner}
          open={assignments.length < FOLDED_FROM}
        />
      ))}
    </Section>
  );
}

type PartProps = { readonly assignment: Assignment; readonly assigner: TaskPage['task']['assigner']; readonly open: boolean };

function AssignmentPart({ assignment, assigner, open }: PartProps) {
  const { t } = useTranslation('direction');
  const { pick } = useFormat();
  const [shown, setShown] = useState(open);
  const { title, role, remark, dueAt, request, escalated, assignee } = assignment;
  return (
    <article className={styles.assignment} aria-label={pick(title)}>
      <div className={styles.head}>
        <h3>
          {pick(title)}
          {assignee.kind === 'named' && <span className={styles.missing}> ({t('assignments.unnamed')})</span>}
        </h3>
        <span>
          {t(`roles.${role}`)}
          {remark !== '' && remark !== 'phối hợp' && ` (${remark})`}
        </span>
        <PhaseMark assignment={assignment} />
        <span>
          <VerificationMark {...assignment} />
        </span>
        <span>
          <Deadline dueAt={dueAt} />
        </span>
        <ColourMark item={assignment} />
      </div>
      {request && (
        <p className={styles.request}>
          {request.kind === 'extension'
            ? t('assignments.asksExtension', { instant: formatInstant(request.dueAt ?? ''), reason: request.reason })
            : t('assignments.asksHandOver', { to: request.to ? pick(request.to) : '', reason: request.reason })}
        </p>
      )}
      {escalated && <p className={styles.request}>{t('assignments.isEscalated')}</p>}
      <AssignmentActions assignment={assignment} assigner={assigner} />
      <details open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{t('log.title')}</summary>
        {shown && <AssignmentLog taskId={assignment.taskId} assignmentId={assignment.assignmentId} />}
      </details>
    </article>
  );
}
