import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { partWithin, type Scope, widestScope } from '../review/scope.ts';
import styles from './boards.module.css';

const BOARDS = ['/boards', '/boards/matrix', '/boards/burden'] as const;
const READ = 'reporting.read';

/** Where the boards may be read, narrowed to the province that the address names; null: nowhere. */
export function useBoardScope(): Scope | null {
  const { appointments } = useSession();
  const { filters } = useTableState();
  const widest = widestScope(appointments, READ);
  if (widest === null || widest.provinceCode !== null) return widest;
  const provinceCode = filters.province ?? null;
  return provinceCode === null ? widest : { provinceCode, part: partWithin(appointments, READ, provinceCode) };
}

type BoardFrameProps = {
  readonly title: string;
  readonly answer?: ReactNode;
  readonly children: ReactNode;
};

/** A board, with the way to the others of the same province. */
export function BoardFrame({ title, answer, children }: BoardFrameProps) {
  const { t } = useTranslation('boards');
  const { filters } = useTableState();
  const filter = filters.province === undefined ? undefined : { province: filters.province };
  return (
    <Page title={title} answer={answer}>
      <nav className={styles.tabs} aria-label={t('boards')}>
        {BOARDS.map((to) => (
          <Link key={to} to={to} search={{ filter }} activeOptions={{ exact: true, includeSearch: false }}>
            {t(`tabs.${to}`)}
          </Link>
        ))}
      </nav>
      {children}
    </Page>
  );
}

export function NoBoard() {
  const { t } = useTranslation('boards');
  return (
    <Page title={t('boards')} answer={t('noScope')}>
      {null}
    </Page>
  );
}
