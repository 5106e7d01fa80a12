import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { useSeen } from '../trend/use-seen.ts';
import { type CaseScope, caseSumsQuery } from './case-queries.ts';
import styles from './cases.module.css';
import { useCaseScope } from './use-case-scope.ts';

/** Open cases of a province or the nation, theme by theme; each number opens its list. Asked for once it is scrolled near. */
export function AreaCases({ provinceCode }: { readonly provinceCode: string | undefined }) {
  const { t } = useTranslation('cases');
  const { scope } = useCaseScope();
  const [watch, seen] = useSeen<HTMLElement>();
  return (
    <section className="panel" ref={watch} aria-label={t('area.title')}>
      <h2>{t('area.title')}</h2>
      {seen && <Themes scope={{ ...scope, area: provinceCode ?? scope.area }} />}
      <p>
        <Link to="/cases" search={provinceCode ? { filter: { provinceCode } } : {}}>
          {t('area.all')}
        </Link>
      </p>
    </section>
  );
}

function Themes({ scope }: { readonly scope: CaseScope }) {
  const { t } = useTranslation('cases');
  const { pick, count } = useFormat();
  const { data } = useQuery(caseSumsQuery({ ...scope, by: 'theme', standing: 'open' }));
  if (!data) return null;
  if (data.rows.length === 0) return <p>{t('area.none')}</p>;
  return (
    <ul className={styles.themes}>
      {data.rows.map(({ key, title, open }) => {
        const name = title ? pick(title) : (key ?? '');
        return (
          <li key={key}>
            {name}{' '}
            <Link
              to="/cases"
              search={{
                filter: { by: 'theme', ...(key ? { theme: key } : {}), ...(scope.area ? { provinceCode: scope.area } : {}) },
              }}
              aria-label={t('sums.opens', { count: open, name, what: t('sums.open') })}
              className="number"
            >
              {count(open)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
