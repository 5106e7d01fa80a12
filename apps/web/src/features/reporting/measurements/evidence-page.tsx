import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { EmptyState, ScrollRegion } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import styles from './measurements.module.css';
import { eventsQuery, measurementsQuery } from './queries.ts';
import { areaOf, blockWithin } from './scope.ts';
import { useValueWords } from './use-value-words.ts';

/** The raw events behind one measured value: what happened, when and where; nobody is named. */
export function MeasurementEvidencePage() {
  const { t } = useTranslation('measurements');
  const { name, language } = useFormat();
  const words = useValueWords();
  const { key, place, first, last } = useParams({ from: '/measurements/$key/$place/$first/$last' });
  const { appointments } = useSession();
  const area = areaOf(place);
  const measurement = useQuery(measurementsQuery).data?.measurements.find((one) => one.key === key);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(
    eventsQuery(key, first, last, { area, part: blockWithin(appointments, area) }),
  );
  const head = data?.pages[0];
  const span =
    first === last
      ? t('evidence.spanDay', { first: formatDay(first) })
      : t('evidence.span', { first: formatDay(first), last: formatDay(last) });
  return (
    <Page
      title={t('evidence.title', { measurement: measurement ? name(measurement) : key, place: head?.name ?? place })}
      answer={
        head &&
        `${t('evidence.answer', { value: words(measurement, head), span })} ${t('measuredAt', { instant: formatInstant(head.measuredAt) })}`
      }
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {measurement && (
        <p className="muted">
          {language === 'vi' ? measurement.meaningVi : measurement.meaningEn}{' '}
          {t('setting', { rule: measurement.rule, day: formatDay(measurement.validFrom) })} {t('evidence.privacy')}
        </p>
      )}
      {data && (
        <Section title={t('evidence.events')}>
          <Events events={data.pages.flatMap(({ events }) => events)} />
          {hasNextPage && (
            <button type="button" className={styles.more} onClick={() => void fetchNextPage()}>
              {t('evidence.more')}
            </button>
          )}
        </Section>
      )}
      <p>
        <Link
          to="/measurements"
          search={{ filter: { key, day: last, ...(area.includes('/') ? { province: area.slice(0, 2) } : {}) } }}
        >
          {t('evidence.back')}
        </Link>
      </p>
    </Page>
  );
}

type Event = {
  readonly at: string;
  readonly name: string;
  readonly part: string | null;
  readonly textVi: string;
  readonly textEn: string;
};

/** Events have no id, and two may be alike; their place in the order never changes. */
const numbered = (events: readonly Event[]) => events.map((event, number) => ({ ...event, number }));

function Events({ events }: { readonly events: readonly Event[] }) {
  const { t } = useTranslation('measurements');
  const { language, count } = useFormat();
  const blockName = (part: string | null) => {
    const block = (['party', 'council', 'committee', 'front'] as const).find((one) => one === part);
    return block ? t(`blocks.${block}`) : t('evidence.allBlocks');
  };
  if (events.length === 0) return <EmptyState title={t('evidence.none')} />;
  return (
    <ScrollRegion label={t('evidence.events')}>
      <table className={styles.events}>
        <caption>{t('evidence.shown', { events: count(events.length) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('evidence.at')}</th>
            <th scope="col">{t('evidence.place')}</th>
            <th scope="col">{t('evidence.block')}</th>
            <th scope="col">{t('evidence.event')}</th>
          </tr>
        </thead>
        <tbody>
          {numbered(events).map(({ number, ...event }) => (
            <tr key={number}>
              <td>{formatInstant(event.at)}</td>
              <td>{event.name}</td>
              <td>{blockName(event.part)}</td>
              <td>{language === 'vi' ? event.textVi : event.textEn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
