import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/session.ts';
import styles from './measurements.module.css';
import { contradictionSumsQuery } from './queries.ts';
import { type Scope, scopeOfReading } from './scope.ts';

type CountProps = {
  /** The day that the page shows. */
  readonly day: string;
  /** Left out: the nation. */
  readonly provinceCode?: string;
};

/** How many answers of the day differ from what was measured and wait for a check: it opens their list. Nothing where there are none. */
export function ContradictionCount({ day, provinceCode }: CountProps) {
  const { appointments } = useSession();
  const scope = scopeOfReading(appointments, provinceCode);
  if (scope === null || scope.provinceCode !== (provinceCode ?? null)) return null;
  return <Count day={day} scope={scope} />;
}

function Count({ day, scope }: { readonly day: string; readonly scope: Scope }) {
  const { t } = useTranslation('measurements');
  const { data } = useQuery(contradictionSumsQuery(day, scope));
  const open = data?.provinces.reduce((sum, { notChecked }) => sum + notChecked, 0) ?? 0;
  if (open === 0) return null;
  const filter = { day, outcome: 'not-checked', ...(scope.provinceCode === null ? {} : { province: scope.provinceCode }) };
  return (
    <p className={styles.count} data-contradictions={open}>
      <Link to="/contradictions" search={(now) => ({ ...now, filter })}>
        <StatusMark tone="warning" word={t('count.open', { count: open })} />
      </Link>
    </p>
  );
}
