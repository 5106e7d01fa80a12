import { StatusMark, type Tone } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../format/dates.ts';
import styles from './direction.module.css';
import type { Assignment, BoardItem } from './direction-queries.ts';
import { isDoneLate } from './done-late.ts';

const OF_VERIFICATION: Readonly<Record<Assignment['verification'], Tone>> = {
  verified: 'good',
  contradicted: 'bad',
  'not-checked': 'missing',
};
const OF_COLOUR: Readonly<Record<NonNullable<BoardItem['colour']>, Tone>> = { green: 'good', yellow: 'warning', red: 'bad' };

type Standing = Pick<Assignment, 'phase' | 'overdue' | 'percent' | 'doneAt' | 'dueAt'>;

function toneOf({ phase, overdue }: Standing): Tone {
  if (phase === 'done') return 'good';
  if (overdue || phase === 'returned') return 'bad';
  return phase === 'assigned' || phase === 'cancelled' ? 'missing' : 'warning';
}

/** How an assignment stands, with percent while it is in progress; what was done late has a mark of its own for that. */
export function PhaseMark({ assignment }: { readonly assignment: Standing }) {
  const { t } = useTranslation('direction');
  const { phase, percent, overdue } = assignment;
  const word = phase === 'in-progress' ? t('phases.in-progress', { percent }) : t(`phases.${phase}`);
  const mark = <StatusMark tone={toneOf(assignment)} word={overdue ? `${word} · ${t('overdue')}` : word} />;
  if (!isDoneLate(assignment)) return mark;
  return (
    <span className={styles.stacked}>
      {mark}
      <StatusMark tone="warning" word={t('doneLate')} />
    </span>
  );
}

/** Verified, contradicted and not checked are three states; of what was never reported done there is none. */
export function VerificationMark({ verification, claim }: Pick<Assignment, 'verification' | 'claim'>) {
  const { t } = useTranslation('direction');
  if (claim === 0) return <>–</>;
  return <StatusMark tone={OF_VERIFICATION[verification]} word={t(`verifications.${verification}`)} />;
}

/** The rule's colour with its trend, and an override beside it with name, reason and last day. */
export function ColourMark({ item }: { readonly item: Standing & Pick<BoardItem, 'colour' | 'override' | 'trend'> }) {
  const { t } = useTranslation('direction');
  const { colour, override, trend } = item;
  return (
    <span className={styles.stacked}>
      {colour === null ? '–' : <StatusMark tone={OF_COLOUR[colour]} word={t(`colours.${colour}`)} />}
      {isDoneLate(item) && <span>{t('colour.doneLate')}</span>}
      {trend && <span className="muted">{t(`trends.${trend}`)}</span>}
      {override && (
        <span>
          <StatusMark tone={OF_COLOUR[override.colour]} word={t('overridden', { colour: t(`colours.${override.colour}`) })} />
          <br />
          <span className="muted">
            {t('overrideBy', { name: override.setterName, day: formatDay(override.validUntil), reason: override.reason })}
          </span>
        </span>
      )}
    </span>
  );
}

const MINUTE_MS = 60_000;

/** A deadline as people say it: at midnight it is the end of the day before, else before that hour. */
export function Deadline({ dueAt }: { readonly dueAt: string | null }) {
  const { t } = useTranslation('direction');
  if (dueAt === null) return <>{t('noDeadline')}</>;
  const [time, day] = formatInstant(dueAt).split(' ');
  if (time !== '00:00') return <>{t('beforeInstant', { instant: `${time} ${day}` })}</>;
  const [, lastDay = ''] = formatInstant(new Date(Date.parse(dueAt) - MINUTE_MS).toISOString()).split(' ');
  return <>{t('endOfDay', { day: lastDay })}</>;
}
