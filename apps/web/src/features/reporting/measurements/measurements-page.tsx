import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay, formatInstant, vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useSession } from '../../../session/session.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { MeasurementTabs } from './measurement-tabs.tsx';
import { type MeasuredPlaces, type Measurement, measurementsQuery, valuesQuery } from './queries.ts';
import { addressOf, ownPlace, type Scope, scopeOfReading } from './scope.ts';
import { ValuesTable } from './values-table.tsx';

/** What the platform measures itself, by province or commune, beside what communes report of the same (R-06, C-12). */
export function MeasurementsPage() {
  const { t } = useTranslation('measurements');
  const { appointments } = useSession();
  const { filters } = useTableState();
  const { data, error, refetch } = useQuery(measurementsQuery);
  const scope = scopeOfReading(appointments, filters.province);
  if (!data)
    return (
      <Page title={t('titleEmpty')}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <LoadingNotice />}
      </Page>
    );
  const chosen = data.measurements.find(({ key }) => key === filters.key) ?? data.measurements[0];
  if (scope === null || !chosen) return <OwnMeasurements measurements={data.measurements} />;
  return <Values measurement={chosen} all={data.measurements} scope={scope} />;
}

type ValuesProps = { readonly measurement: Measurement; readonly all: readonly Measurement[]; readonly scope: Scope };

function Values({ measurement, all, scope }: ValuesProps) {
  const { t } = useTranslation('measurements');
  const { name } = useFormat();
  const { filters, setFilter } = useTableState();
  const day = filters.day ?? vietnamDay(new Date());
  const { data, error, refetch } = useQuery(valuesQuery(measurement.key, day, scope));
  return (
    <Page title={t('title', { name: name(measurement), day: formatDay(day) })} answer={data && <Answer measured={data} />}>
      <MeasurementTabs />
      <Definition measurement={measurement} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <section className="panel">
          <ValuesTable
            measurement={measurement}
            measured={data}
            day={day}
            scope={scope}
            tools={
              <>
                <FilterSelect
                  name="key"
                  label={t('measurement')}
                  usual={all[0]?.key ?? ''}
                  options={all.map((one) => ({ value: one.key, label: name(one) }))}
                />
                <label className="labelled">
                  <span>{t('day')}</span>
                  <input
                    className="field"
                    type="date"
                    required
                    value={day}
                    onChange={({ target }) => setFilter('day', target.value || undefined)}
                  />
                </label>
                {filters.province !== undefined && scope.provinceCode === filters.province && (
                  <Link to="/measurements" search={(now) => ({ ...now, filter: withoutProvince(filters) })}>
                    {t('allProvinces')}
                  </Link>
                )}
              </>
            }
          />
        </section>
      )}
    </Page>
  );
}

const withoutProvince = ({ province: _province, ...others }: Readonly<Record<string, string>>) => others;

function Answer({ measured: { places, asked, measuredAt } }: { readonly measured: MeasuredPlaces }) {
  const { t } = useTranslation('measurements');
  const { count } = useFormat();
  const contradicted = places.flatMap(({ reported }) => reported.filter((one) => one.contradicted)).length;
  const words = {
    measured: count(places.filter(({ value }) => value !== null).length),
    all: count(places.length),
    contradicted: count(contradicted),
  };
  return (
    <>
      {asked.length > 0 ? t('answer', words) : t('answerPlain', words)} {t('measuredAt', { instant: formatInstant(measuredAt) })}
    </>
  );
}

function Definition({ measurement }: { readonly measurement: Measurement }) {
  const { t } = useTranslation('measurements');
  const { language } = useFormat();
  return (
    <p className="muted">
      {language === 'vi' ? measurement.meaningVi : measurement.meaningEn}{' '}
      {t('setting', { rule: measurement.rule, day: formatDay(measurement.validFrom) })}
    </p>
  );
}

/** For whoever reads no more than their own commune: what is measured there, each with its events. */
function OwnMeasurements({ measurements }: { readonly measurements: readonly Measurement[] }) {
  const { t } = useTranslation('measurements');
  const { name, language } = useFormat();
  const { appointments } = useSession();
  const own = ownPlace(appointments);
  const today = vietnamDay(new Date());
  return (
    <Page title={t('titleEmpty')} answer={own ? t('own') : t('noScope')}>
      {own && (
        <ul className="panel">
          {measurements.map((measurement) => (
            <li key={measurement.key}>
              <Link
                to="/measurements/$key/$place/$first/$last"
                params={{ key: measurement.key, place: addressOf(own.area), first: today, last: today }}
              >
                {name(measurement)}
              </Link>
              <span className="muted"> {language === 'vi' ? measurement.meaningVi : measurement.meaningEn}</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
