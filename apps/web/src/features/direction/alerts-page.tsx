import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { acknowledgeAlert } from '@thong-suot/api-client';
import { EmptyState } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { formatInstant } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import { Section } from '../../page-parts/section.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { FilterSelect } from '../../shell/filter-select.tsx';
import { Page } from '../../shell/page.tsx';
import { useTableState } from '../../shell/use-table-state.ts';
import styles from './direction.module.css';
import { type Alert, alertsQuery, directionKeys } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { useDirectionScope } from './use-direction-scope.ts';
import { WorkingGroups } from './working-groups.tsx';

/** What working groups were told, and who took it on (C-13). */
export function AlertsPage() {
  const { t } = useTranslation('direction');
  const { within, imports } = useDirectionScope();
  const { filters } = useTableState();
  const { data, error, isPending, refetch } = useQuery(alertsQuery(within, filters.alerts === 'all'));
  return (
    <Page title={t('alerts.title')} answer={t('alerts.answer')}>
      <DirectionTabs />
      <Section title={t('alerts.list')}>
        <FilterSelect
          name="alerts"
          label={t('alerts.shown')}
          usual="open"
          options={[
            { value: 'open', label: t('alerts.open') },
            { value: 'all', label: t('alerts.all') },
          ]}
        />
        {isPending && <LoadingNotice />}
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {data?.alerts.length === 0 && <EmptyState title={t('alerts.none')} />}
        {data?.alerts.map((alert) => (
          <AlertItem key={alert.alertId} alert={alert} />
        ))}
      </Section>
      {data && <WorkingGroups groups={data.groups} mayChange={imports} />}
    </Page>
  );
}

function AlertItem({ alert }: { readonly alert: Alert }) {
  const { t } = useTranslation('direction');
  const { count } = useFormat();
  const {
    cause,
    count: parts,
    textVi,
    taskId,
    provinceName,
    groupName,
    raisedAt,
    acknowledgedAt,
    acknowledgerName,
    words,
  } = alert;
  return (
    <article className={styles.assignment} aria-label={`${t(`alerts.causes.${cause}`)}: ${provinceName ?? textVi ?? ''}`}>
      <div className={styles.head}>
        <h3>
          {t(`alerts.causes.${cause}`)}:{' '}
          {taskId ? (
            <Link to="/direction/tasks/$taskId" params={{ taskId }} lang="vi">
              {textVi}
            </Link>
          ) : (
            provinceName
          )}
        </h3>
        <span>{cause !== 'contradicted' && t('alerts.parts', { parts: count(parts) })}</span>
        <span className="muted">
          {groupName} · {formatInstant(raisedAt)}
        </span>
      </div>
      {acknowledgedAt && (
        <p>
          {t('alerts.taken', { name: acknowledgerName ?? '', instant: formatInstant(acknowledgedAt) })}{' '}
          <span lang="vi">{words}</span>
        </p>
      )}
      {alert.mayAcknowledge && <Acknowledge alert={alert} />}
    </article>
  );
}

function Acknowledge({ alert: { alertId } }: { readonly alert: Alert }) {
  const { t } = useTranslation('direction');
  const { followsAt } = useDirectionScope();
  const cache = useQueryClient();
  const take = useMutation({
    mutationFn: (words: string) =>
      answerOf(acknowledgeAlert({ path: { alertId }, body: { at: followsAt ?? { area: null, part: null }, words } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  return (
    <div>
      <AskDialog
        action={t('alerts.take')}
        title={t('alerts.take')}
        onOpen={take.reset}
        onConfirm={(fields) => take.mutateAsync(typedText(fields, 'words').trim())}
        pending={take.isPending}
        error={take.error}
      >
        <Field label={t('alerts.words')}>
          {(ties) => <textarea {...ties} name="words" rows={3} required minLength={3} maxLength={2000} />}
        </Field>
      </AskDialog>
    </div>
  );
}
