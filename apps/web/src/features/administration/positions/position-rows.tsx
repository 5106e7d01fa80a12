import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import styles from '../../../page-parts/form.module.css';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { useRoleTitle } from '../accounts/account-words.tsx';
import type { Subject } from './position-editor.tsx';
import { type Holders, LEVELS, type Position, rolesAt } from './position-queries.ts';

type PositionRowsProps = {
  readonly positions: readonly Position[];
  readonly holders: Holders;
  /** Begins a change; null for who may not. */
  readonly onBegin: ((subject: Subject) => void) | null;
};

/** The positions of today: who holds them, which roles they bring at each level, and the way to change them. */
export function PositionRows({ positions, holders, onBegin }: PositionRowsProps) {
  const { t } = useTranslation('positions');
  const { pick } = useFormat();
  const roleTitle = useRoleTitle();
  const headers = [t('name'), t('people'), ...LEVELS.map((level) => t(`gives.${level}`)), ...(onBegin ? [t('action')] : [])];
  return (
    <PlainRows
      label={t('list')}
      headers={headers}
      rows={positions.map((position) => {
        const title = pick({ vi: position.title, en: position.titleEn });
        return {
          key: position.code,
          cells: [
            <Fragment key="name">
              {title}
              {position.validTo !== null && <div className="muted">{t('until', { day: dayBefore(position.validTo) })}</div>}
            </Fragment>,
            <HolderLinks key="people" code={position.code} holders={holders} />,
            ...LEVELS.map((level) => rolesAt(position, level).map(roleTitle).join(', ') || t('notHere')),
            ...(onBegin ? [<Actions key="action" title={title} position={position} onBegin={onBegin} />] : []),
          ],
        };
      })}
    />
  );
}

const dayBefore = (day: string): string => formatDay(addDays(day, -1));

/** How many people hold a position at each level; each number opens their accounts. */
function HolderLinks({ code, holders }: { readonly code: string; readonly holders: Holders }) {
  const { t } = useTranslation('positions');
  const { count } = useFormat();
  const held = holders.filter((one) => one.code === code);
  if (held.length === 0) return <span className="muted">{t('nobody')}</span>;
  return (
    <ul className={styles.plainList}>
      {held.map(({ level, people }) => (
        <li key={level}>
          {t(`levels.${level}`)}:{' '}
          <Link to="/admin/accounts" search={{ filter: { position: code, level } }}>
            {t('people', { count: people, formatted: count(people) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type ActionsProps = {
  readonly title: string;
  readonly position: Position;
  readonly onBegin: (subject: Subject) => void;
};

function Actions({ title, position, onBegin }: ActionsProps) {
  const { t } = useTranslation('positions');
  return (
    <div className={styles.buttons}>
      {(['change', 'end'] as const).map((kind) => (
        <Button
          key={kind}
          type="button"
          variant="default"
          aria-label={`${t(kind)}: ${title}`}
          onClick={() => onBegin({ kind, position })}
        >
          {t(kind)}
        </Button>
      ))}
    </div>
  );
}
