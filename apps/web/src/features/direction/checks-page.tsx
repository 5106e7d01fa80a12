import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState, StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { formatInstant } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { Section } from '../../page-parts/section.tsx';
import { FilterSelect } from '../../shell/filter-select.tsx';
import { Page } from '../../shell/page.tsx';
import { useTableState } from '../../shell/use-table-state.ts';
import { CheckDialogs } from './check-dialogs.tsx';
import { CheckSums } from './check-sums.tsx';
import styles from './direction.module.css';
import { type Check, checksQuery } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { DrawForm } from './draw-form.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { TaskFiles } from './task-files.tsx';
import { useDirectionScope } from './use-direction-scope.ts';

const OUTCOMES = ['not-checked', 'verified', 'contradicted'] as const;
const TONES = { 'not-checked': 'missing', verified: 'good', contradicted: 'bad' } as const;

/** Independent checks: what was drawn for a second body, what it found, and how much of what is called done was looked at (C-12). */
export function ChecksPage() {
  const { t } = useTranslation('direction');
  const { within, directsAt } = useDirectionScope();
  const { filters } = useTableState();
  const outcome = OUTCOMES.find((one) => one === filters.outcome);
  const { data, error, isPending, refetch } = useQuery(checksQuery(within, outcome));
  return (
    <Page title={t('checks.title')} answer={t('checks.answer')}>
      <DirectionTabs />
      <CheckSums within={within} />
      <Section title={t('checks.list')}>
        <FilterSelect
          name="outcome"
          label={t('checks.outcome')}
          options={OUTCOMES.map((one) => ({ value: one, label: t(`verifications.${one}`) }))}
        />
        {isPending && <LoadingNotice />}
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {data?.checks.length === 0 && outcome && <EmptyState title={t('checks.none')} />}
        {data?.checks.length === 0 && !outcome && <EmptyState title={t('checks.noneDrawn')}>{t('checks.drawnBy')}</EmptyState>}
        {data?.checks.map((check) => (
          <CheckItem key={`${check.assignmentId} ${check.claim}`} check={check} />
        ))}
      </Section>
      {directsAt && <DrawForm at={directsAt} />}
    </Page>
  );
}

function CheckItem({ check }: { readonly check: Check }) {
  const { t } = useTranslation('direction');
  const { pick } = useFormat();
  const {
    textVi,
    taskId,
    title,
    verifier,
    outcome,
    words,
    evidence,
    files,
    claimWords,
    claimEvidence,
    claimFiles,
    checkedAt,
    checkerName,
  } = check;
  return (
    <article className={styles.assignment} aria-label={pick(title)}>
      <div className={styles.head}>
        <h3>
          <Link to="/direction/tasks/$taskId" params={{ taskId }} lang="vi">
            {textVi}
          </Link>
        </h3>
        <StatusMark tone={TONES[outcome]} word={t(`verifications.${outcome}`)} />
      </div>
      <p>{t('checks.claimed', { body: pick(title), verifier: pick(verifier) })}</p>
      {claimWords !== '' && <p lang="vi">{claimWords}</p>}
      <EvidenceList evidence={claimEvidence} />
      <TaskFiles taskId={taskId} files={claimFiles} />
      {checkedAt && (
        <p>
          {t('checks.found', { name: checkerName ?? '', instant: formatInstant(checkedAt) })} <span lang="vi">{words}</span>
        </p>
      )}
      <EvidenceList evidence={evidence} />
      <TaskFiles taskId={taskId} files={files} />
      {check.mayCheck && <CheckDialogs check={check} />}
    </article>
  );
}
