import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { Section } from '../../page-parts/section.tsx';
import { Page } from '../../shell/page.tsx';
import { directiveQuery } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { TaskRows } from './task-rows.tsx';
import { useDirectionScope } from './use-direction-scope.ts';

/** A directive with its tasks: deadline as published beside the moment computed, and what contradicts it. */
export function DirectivePage({ directiveId }: { readonly directiveId: string }) {
  const { t } = useTranslation('direction');
  const { within } = useDirectionScope();
  const { data, error, isPending, refetch } = useQuery(directiveQuery(within, directiveId));
  if (!data)
    return (
      <Page title={t('directives.one')}>
        <DirectionTabs />
        {isPending && <LoadingNotice />}
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      </Page>
    );
  const { number, issuedOn, issuingBody, titleVi } = data.directive;
  const head = [titleVi === number ? '' : titleVi, issuingBody, issuedOn ? formatDay(issuedOn) : t('directives.undated')];
  return (
    <Page title={number} answer={head.filter((text) => text !== '').join(' · ')}>
      <DirectionTabs />
      <Section title={t('directives.tasksOf')}>
        <TaskRows tasks={data.tasks} label={t('directives.tasksOf')} />
      </Section>
    </Page>
  );
}
