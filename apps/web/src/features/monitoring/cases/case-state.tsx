import { StatusMark, type Tone } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../format/dates.ts';
import type { CaseItem } from './case-queries.ts';

type Standing = Pick<CaseItem, 'phase' | 'overdue' | 'escalated' | 'closing'>;

function toneOf({ phase, overdue }: Standing): Tone {
  if (phase === 'closed') return 'good';
  if (overdue || phase === 'open') return 'bad';
  return phase === 'routed' ? 'missing' : 'warning';
}

/** How a case stands, in colour, shape and words. */
export function CaseState({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('cases');
  const { phase, closing, overdue, escalated } = standing;
  const words = [
    closing ? t(`closings.${closing}`) : t(`phases.${phase}`),
    ...(overdue ? [t('overdue')] : []),
    ...(escalated ? [t('escalated')] : []),
  ];
  return <StatusMark tone={toneOf(standing)} word={words.join(' · ')} />;
}

const MINUTE_MS = 60_000;

/** A deadline as its last day; answers are due at the end of a day. */
export function AnswerDue({ dueAt }: { readonly dueAt: string | null }) {
  const { t } = useTranslation('cases');
  if (dueAt === null) return <>{t('noDeadline')}</>;
  const [, day = ''] = formatInstant(new Date(Date.parse(dueAt) - MINUTE_MS).toISOString()).split(' ');
  return <>{t('endOfDay', { day })}</>;
}
