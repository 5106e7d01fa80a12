import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { StatusMark } from '@thong-suot/ui';
import { Trans, useTranslation } from 'react-i18next';
import { basePath } from '../../../api/installation.ts';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Announcer } from '../../../live/announcer.tsx';
import { LiveLine } from '../../../live/live-line.tsx';
import { MovesOf } from '../../../live/moved.tsx';
import { useLivePage } from '../../../live/use-live-page.ts';
import { LIVE_REVISION, Page } from '../../../shell/page.tsx';
import { useView } from '../../../shell/use-view.ts';
import { ContradictionCount } from '../../reporting/measurements/contradiction-count.tsx';
import { AreaCases } from '../cases/area-cases.tsx';
import type { ProvinceAnswer } from '../contract.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { figureOf } from '../figure-address.ts';
import { changedCommunes, provinceWith } from '../live/with-parts.ts';
import { DayChanges } from '../national-view/day-changes.tsx';
import { Headline } from '../national-view/headline.tsx';
import { movementSentences } from '../national-view/movement-sentences.ts';
import { provinceQuery } from '../queries.ts';
import { TrendPanel } from '../trend/trend-panel.tsx';
import { ConditionsPanel } from './conditions-panel.tsx';
import { BlockCriteriaPanel, ProvinceCriteriaPanel } from './criteria-panels.tsx';
import styles from './province.module.css';
import { ProvinceCommunes } from './province-communes.tsx';
import { provinceHeadline } from './province-headline.ts';
import { DossiersPanel, TasksPanel } from './register-panels.tsx';
import { StatementsPanel } from './statements-panel.tsx';

/** One province on one day: its communes, conditions, criteria, what communes wrote, dossiers, tasks, and the way there. */
export function ProvincePage() {
  const { t } = useTranslation('province');
  const { t: national } = useTranslation('nationalView');
  const { provinceCode } = useParams({ from: '/provinces/$provinceCode/' });
  const query = provinceQuery(useView(), provinceCode);
  const { data: answer } = useSuspenseQuery(query);
  const isLive = answer.day.revision === LIVE_REVISION;
  const { line, changes } = useLivePage({
    address: isLive ? `${basePath}/api/command-centre/live/provinces/${provinceCode}` : null,
    queryKey: query.queryKey,
    answer,
    event: 'page',
    take: provinceWith,
    changesOf: changedCommunes,
  });
  const write = useFormat();
  const { day, province } = answer;
  return (
    <MovesOf value={isLive ? `${day.snapshotId} ${provinceCode}` : null}>
      <Page title={t('title', { name: province.name, day: formatDay(day.date) })} answer={<Answer answer={answer} />} day={day}>
        {line && <LiveLine line={line} />}
        <Announcer changes={changes} />
        <Headline figures={provinceHeadline(province, t, write)} />
        <ContradictionCount day={day.date} provinceCode={provinceCode} />
        {day.comparedWith && (
          <div className="panel">
            <DayChanges
              title={t('changes', { day: formatDay(day.comparedWith) })}
              changes={movementSentences(answer.movements, national, write)}
            />
          </div>
        )}
        <ProvinceCommunes
          provinceCode={provinceCode}
          communes={answer.communes}
          comparedWith={answer.day.comparedWith}
          conditions={answer.conditions}
          isLive={isLive}
        />
        <ConditionsPanel provinceCode={provinceCode} conditions={answer.conditions} />
        <BlockCriteriaPanel provinceCode={provinceCode} criteria={answer.criteria} />
        <ProvinceCriteriaPanel provinceCode={provinceCode} criteria={answer.provinceCriteria} />
        <StatementsPanel provinceCode={provinceCode} statements={answer.statements} />
        <AreaCases provinceCode={provinceCode} />
        <DossiersPanel dossiers={answer.dossiers} />
        <TasksPanel provinceCode={provinceCode} tasks={answer.tasks} />
        <TrendPanel title={t('trend')} to={day.date} provinceCode={provinceCode} />
      </Page>
    </MovesOf>
  );
}

function Answer({ answer: { province } }: { readonly answer: ProvinceAnswer }) {
  const { t } = useTranslation('province');
  const { count, share } = useFormat();
  const printed = province.greenShare.value?.printed ?? null;
  return (
    <>
      {province.green === null || printed === null ? (
        t('noReport')
      ) : (
        <Trans
          t={t}
          i18nKey="answer"
          values={{
            green: count(province.green),
            all: count(province.communes),
            share: share(printed),
            notReported: count(province.notReported ?? 0),
          }}
          components={{
            green: <FigureLink figure={figureOf(province.code, 'green')} />,
            all: <FigureLink figure={figureOf(province.code, 'communes')} />,
            share: <FigureLink figure={figureOf(province.code, 'green-share')} />,
            notReported: <FigureLink figure={figureOf(province.code, 'not-reported')} />,
          }}
        />
      )}{' '}
      {province.notReported !== null && province.notReported > 0 && (
        <Link to="/not-reported" search={(now) => ({ ...now, filter: { provinceCode: province.code } })}>
          {t('notReportedList')}
        </Link>
      )}
      <span className={styles.flags}>
        {province.flags.map((flag) => (
          <StatusMark key={flag} tone={flag === 'no-report' ? 'missing' : 'warning'} word={t(`flags.${flag}`)} />
        ))}
      </span>
    </>
  );
}
