import { useQuery } from '@tanstack/react-query';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { filled, usePageTexts } from '../../../i18n/use-page-texts.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { reportingPlaces } from '../own/address.ts';
import { widestScope } from '../review/scope.ts';
import { CommunesOfProvince } from './communes-of-province.tsx';
import styles from './first-day.module.css';
import { type Commune, firstDayQuery } from './first-day-queries.ts';
import { ItemRow } from './item-row.tsx';
import { firstDayEn, firstDayVi } from './texts.ts';

/** The first day of a commune: what is done and what is left (K-12); for a province, how far its communes are. */
export function FirstDayPage() {
  const texts = usePageTexts(firstDayVi, firstDayEn);
  const { appointments } = useSession();
  const commune = reportingPlaces(appointments).find(
    ({ provinceCode, reporter }) => /^\d{5}$/.test(reporter) && provinceCode !== '00',
  );
  const scope = widestScope(appointments, 'reporting.read');
  if (commune) return <OwnFirstDay at={commune} />;
  if (scope?.provinceCode)
    return (
      <Page title={texts.title}>
        <CommunesOfProvince provinceCode={scope.provinceCode} part={scope.part} />
      </Page>
    );
  return <Page title={texts.title}>{<p>{texts.nobody}</p>}</Page>;
}

function OwnFirstDay({ at }: { readonly at: Commune }) {
  const texts = usePageTexts(firstDayVi, firstDayEn);
  const { data, error, isPending, refetch } = useQuery(firstDayQuery(at));
  const items = data?.items ?? [];
  const done = items.filter(({ isDone }) => isDone).length;
  return (
    <Page title={texts.title} answer={data && filled(texts.answer, { done, all: items.length })}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingNotice />}
      {data && (
        <ol className={`panel ${styles.list}`}>
          {items.map((item) => (
            <ItemRow key={item.key} item={item} at={at} />
          ))}
        </ol>
      )}
    </Page>
  );
}
