import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import styles from '../../../page-parts/form.module.css';
import { useRoleTitle } from '../accounts/account-words.tsx';
import type { Moves } from './position-queries.ts';

/** Who gains and who loses what when those who hold a position follow it, by level and role. */
export function PositionMoves({ moves, day }: { readonly moves: Moves; readonly day: string }) {
  const { t } = useTranslation('positions');
  const sides = (['gains', 'loses'] as const).filter((side) => moves[side].length > 0);
  return (
    <>
      <p>
        <strong>{t('effect', { day: formatDay(day) })}</strong>
      </p>
      {sides.length === 0 && <p>{t('nothing')}</p>}
      <dl className={styles.facts}>
        {sides.map((side) => (
          <Side key={side} title={t(side)} moves={moves[side]} />
        ))}
      </dl>
      {moves.ownPost && <p>{t('ownPost')}</p>}
    </>
  );
}

function Side({ title, moves }: { readonly title: string; readonly moves: Moves['gains'] }) {
  const { t } = useTranslation('positions');
  const { count } = useFormat();
  const roleTitle = useRoleTitle();
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className={styles.plainList}>
          {moves.map(({ level, role, people }) => (
            <li key={`${level} ${role}`}>
              {t('move', {
                role: roleTitle(role),
                level: t(`levels.${level}`),
                people: t('people', { count: people, formatted: count(people) }),
              })}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
