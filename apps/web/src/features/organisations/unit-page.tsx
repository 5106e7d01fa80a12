import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ScrollRegion } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/dates.ts';
import { inPlace } from '../../format/in-place.ts';
import { Page } from '../../shell/page.tsx';
import { communeNamesQuery } from '../monitoring/queries.ts';
import { type UnitEdge, type UnitShare, type UnitVersion, unitQuery } from './queries.ts';
import styles from './unit-page.module.css';

/** One unit through time: its names and codes, what it is made of, and where it went. */
export function UnitPage() {
  const { t } = useTranslation('organisations');
  const { unit } = useParams({ from: '/units/$unit' });
  const { data: history } = useSuspenseQuery(unitQuery(unit));
  const shown = history.current ?? history.versions.at(-1);
  return (
    <Page title={shown?.name ?? unit} answer={history.current ? <UnitFigures current={history.current} /> : t('gone')}>
      <div className="panel">
        <h2>{t('versions')}</h2>
        <VersionTable versions={history.versions} />
      </div>
      <Edges title={t('madeOf')} edges={history.madeOf} own={history.unitId} />
      <Edges title={t('became')} edges={history.became} own={history.unitId} />
    </Page>
  );
}

/** The way from a unit to its figures; a commune's page also needs the code of its province. */
function UnitFigures({ current }: { readonly current: UnitVersion }) {
  const { t } = useTranslation('organisations');
  const { data } = useQuery({ ...communeNamesQuery({}), enabled: current.level === 'commune' });
  if (current.level === 'province' && current.code) {
    return (
      <Link to="/provinces/$provinceCode" params={{ provinceCode: current.code }}>
        {t('figures')}
      </Link>
    );
  }
  const index = data?.communes.code.indexOf(current.code ?? '') ?? -1;
  const province = data?.provinces[data.communes.province[index] ?? -1];
  if (!province || !current.code) return current.parentName;
  return (
    <>
      {province.name} ·{' '}
      <Link
        to="/provinces/$provinceCode/communes/$communeCode"
        params={{ provinceCode: province.code, communeCode: current.code }}
      >
        {t('figures')}
      </Link>
    </>
  );
}

function VersionTable({ versions }: { readonly versions: readonly UnitVersion[] }) {
  const { t } = useTranslation('organisations');
  return (
    <ScrollRegion label={t('versions')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['name', 'code', 'belongsTo', 'from', 'to', 'act'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`columns.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inPlace(versions).map(({ key, item: version }) => (
            <tr key={key}>
              <th scope="row">{version.name}</th>
              <td>{version.code ?? t('unknown')}</td>
              <td>{[version.districtName, version.parentName].filter(Boolean).join(', ')}</td>
              <td>{version.validFrom ? formatDay(version.validFrom) : t('unknown')}</td>
              <td>{version.validTo ? formatDay(version.validTo) : t('open')}</td>
              <td>{version.legalAct}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function shareText(share: UnitShare | null): string {
  if (share === null) return '';
  return share.part === share.whole ? '100%' : `${share.part}/${share.whole}`;
}

function Edges({ title, edges, own }: { readonly title: string; readonly edges: readonly UnitEdge[]; readonly own: string }) {
  const { t } = useTranslation('organisations');
  const others = edges.filter(({ unit }) => unit.unitId !== own || edges.length > 1);
  return (
    <section className="panel">
      <h2>{title}</h2>
      {others.length === 0 && <p className="muted">{t('none')}</p>}
      <ul>
        {inPlace(others).map(({ key, item: { unit, day, share, legalAct } }) => (
          <li key={key}>
            <Link to="/units/$unit" params={{ unit: unit.unitId }}>
              {unit.name}
            </Link>{' '}
            <span className="muted">
              {[unit.code, unit.parentName, formatDay(day), shareText(share), legalAct].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
