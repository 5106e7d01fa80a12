import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ScrollRegion } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/dates.ts';
import { inPlace } from '../../format/in-place.ts';
import { Page } from '../../shell/page.tsx';
import { type UnitEdge, type UnitHistory, type UnitShare, type UnitVersion, unitQuery } from '../../units/unit-queries.ts';
import { communeNamesQuery } from '../monitoring/queries.ts';
import styles from './unit-page.module.css';

/** One unit through time: its names and codes, what it is made of, and where it went. */
export function UnitPage() {
  const { t } = useTranslation('organisations');
  const { unit } = useParams({ from: '/units/$unit' });
  const { data: history } = useSuspenseQuery(unitQuery(unit));
  const shown = history.current ?? history.versions.at(-1);
  return (
    <Page
      title={shown ? placeName(shown) : unit}
      answer={history.current ? <UnitFigures current={history.current} /> : <WhereItWent history={history} />}
    >
      <div className="panel">
        <h2>{t('versions')}</h2>
        <VersionTable versions={history.versions} />
      </div>
      <Edges title={t('madeOf')} edges={history.madeOf} own={history.unitId} none={t('notKnown')} />
      <Edges title={t('became')} edges={history.became} own={history.unitId} none={t('none')} />
    </Page>
  );
}

/** Communes of one name are many: theirs is told with where they lie. */
function placeName({ name, level, districtName, parentName }: UnitVersion): string {
  return level === 'commune' ? [name, districtName, parentName].filter(Boolean).join(', ') : name;
}

/** What became of a unit that is no more. */
function WhereItWent({ history: { unitId, became } }: { readonly history: UnitHistory }) {
  const { t } = useTranslation('organisations');
  const heirs = became.filter(({ unit }) => unit.unitId !== unitId);
  const day = heirs[0]?.day;
  if (!day) return t('gone');
  return t('mergedInto', { units: heirs.map(({ unit }) => placeName(unit)).join('; '), day: formatDay(day) });
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
              <td>{version.legalAct ?? <span className="muted">{t('noAct')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type EdgesProps = {
  readonly title: string;
  readonly edges: readonly UnitEdge[];
  readonly own: string;
  /** What is said where there is no edge. */
  readonly none: string;
};

function Edges({ title, edges, own, none }: EdgesProps) {
  const { t } = useTranslation('organisations');
  const shareText = (share: UnitShare | null) => {
    if (share === null) return t('shareUnknown');
    return share.part === share.whole ? t('whole') : t('part', { share: `${share.part}/${share.whole}` });
  };
  const others = edges.filter(({ unit }) => unit.unitId !== own || edges.length > 1);
  return (
    <section className="panel">
      <h2>{title}</h2>
      {others.length === 0 && <p className="muted">{none}</p>}
      <ul>
        {inPlace(others).map(({ key, item: { unit, day, share, legalAct } }) => (
          <li key={key}>
            <Link to="/units/$unit" params={{ unit: unit.unitId }}>
              {unit.name}
            </Link>{' '}
            <span className="muted">
              {[unit.code, unit.districtName, unit.parentName, formatDay(day), shareText(share), legalAct]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
