import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { daysQuery } from '../features/monitoring/queries.ts';
import { formatDay, vietnamDay } from '../format/dates.ts';
import { areaOfReading, reachOf } from '../session/reading-scope.ts';
import { useSession } from '../session/session.ts';
import styles from './context-bar.module.css';
import { anchorOf, LIVE, type PageSearch } from './page-search.ts';

/** Pages without figures of a day: of one's account and reports, of administration, of the history of a unit. */
const WITHOUT_DAY =
  /^\/(account|messages|own-reports|exercises|first-day|communication|training|admin|direction|review|boards|measurements|contradictions|units)(\/|$)/;

/** Which day's figures, compared with which day, on which map: kept in the address, so that it holds on every page. */
export function ContextBar() {
  const { pathname } = useLocation();
  return WITHOUT_DAY.test(pathname) ? null : <DayAndMap />;
}

function DayAndMap() {
  const { t } = useTranslation();
  const { data } = useQuery(daysQuery);
  const reach = reachOf(areaOfReading(useSession().appointments));
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const change = (next: Partial<typeof search>) =>
    void navigate({ to: '.', search: (now: typeof search) => ({ ...now, ...next }), resetScroll: false });
  const days = data?.days ?? [];
  const live = data?.live ?? null;
  const isLive = search.day === LIVE;
  const shown = isLive && live ? live : (days.find(({ date }) => date === search.day) ?? days[0]);
  const comparable = days.filter(({ date }) => shown && date < shown.date && date !== shown.previousDate);
  return (
    <section className={styles.bar} aria-label={t('context.title')}>
      <label className="labelled">
        <span>{t('context.day')}</span>
        <select
          className="field"
          value={isLive ? LIVE : (shown?.date ?? '')}
          onChange={(event) => change({ day: event.target.value, against: undefined })}
        >
          {live && <option value={LIVE}>{t('context.live', { day: formatDay(live.date) })}</option>}
          {days.map(({ date }) => (
            <option key={date} value={date}>
              {formatDay(date)}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        <span>{t('context.against')}</span>
        <select
          className="field"
          value={search.against ?? ''}
          onChange={(event) => change({ against: event.target.value || undefined })}
        >
          {shown && <option value="">{formatDay(shown.previousDate)}</option>}
          {comparable.map(({ date }) => (
            <option key={date} value={date}>
              {formatDay(date)}
            </option>
          ))}
        </select>
      </label>
      {reach !== 'commune' && <MapAnchor />}
    </section>
  );
}

const isLiveDay = ({ day }: PageSearch) => day === undefined || day === LIVE;

function MapAnchor() {
  const { t } = useTranslation();
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const anchor = anchorOf(search);
  const kind = anchor === 'as-it-was' ? 'asItWas' : anchor === 'today' ? 'today' : 'day';
  const change = (map: string | undefined) =>
    void navigate({ to: '.', search: (now: typeof search) => ({ ...now, map }), resetScroll: false });
  const choose = (chosen: string) =>
    change({ asItWas: undefined, today: 'today', day: isLiveDay(search) ? vietnamDay(new Date()) : search.day }[chosen]);
  return (
    <>
      <label className="labelled">
        <span>{t('context.map')}</span>
        <select className="field" value={kind} onChange={(event) => choose(event.target.value)}>
          {(['asItWas', 'today', 'day'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`context.maps.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {typeof anchor === 'object' && (
        <label className="labelled">
          <span>{t('context.mapDay')}</span>
          <input
            className="field"
            type="date"
            value={anchor.day}
            onChange={(event) => event.target.value && change(event.target.value)}
          />
        </label>
      )}
    </>
  );
}
