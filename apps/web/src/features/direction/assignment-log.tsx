import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { formatInstant } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import styles from './direction.module.css';
import { type LogStep, logQuery } from './direction-queries.ts';
import { EvidenceList } from './evidence-list.tsx';
import { TaskFiles } from './task-files.tsx';
import { useDirectionScope } from './use-direction-scope.ts';

/** What was done about an assignment, the oldest step first; nothing of it is ever changed. */
export function AssignmentLog({ taskId, assignmentId }: { readonly taskId: string; readonly assignmentId: string }) {
  const { within } = useDirectionScope();
  const { data, error, isPending, refetch } = useQuery(logQuery(within, taskId, assignmentId));
  return (
    <>
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <ol className={styles.log}>
          {data.steps.map((step) => (
            <Step key={step.number} taskId={taskId} logged={step} />
          ))}
        </ol>
      )}
    </>
  );
}

function Step({ taskId, logged }: { readonly taskId: string; readonly logged: LogStep }) {
  const { step, at, actorName, actingAs, to, files } = logged;
  const { t } = useTranslation('direction');
  const { pick } = useFormat();
  const words = 'reason' in step ? step.reason : 'words' in step ? (step.words ?? '') : '';
  return (
    <li>
      <strong>{t(`steps.${step.kind}`)}</strong>
      {step.kind === 'progress' && ` ${step.percent} %`}
      {to && `: ${pick(to)}`}
      {'dueAt' in step && step.dueAt && ` · ${t('beforeInstant', { instant: formatInstant(step.dueAt) })}`}
      <p className="muted">
        {formatInstant(at)} · {actorName} · {t(`actingAs.${actingAs}`)}
      </p>
      {words !== '' && <p lang="vi">{words}</p>}
      {'evidence' in step && <EvidenceList evidence={step.evidence} />}
      <TaskFiles taskId={taskId} files={files} />
    </li>
  );
}
