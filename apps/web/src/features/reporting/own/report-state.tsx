import { StatusMark, type Tone } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import type { Sending } from '../offline/outbox.ts';
import { serverNow } from '../offline/server-clock.ts';
import type { ListedReport } from './queries.ts';

type Standing = Pick<ListedReport, 'state' | 'punctuality' | 'dueAt' | 'firstSentAt'>;
type Word = ListedReport['state'] | 'missing' | 'waiting' | 'refused' | 'changed';

const TONES: Readonly<Record<Word, Tone>> = {
  expected: 'missing',
  sent: 'good',
  approved: 'good',
  exempt: 'missing',
  returned: 'bad',
  missing: 'bad',
  waiting: 'warning',
  refused: 'bad',
  changed: 'bad',
};

/** Where a report stands: what this device is about to send comes before what the server knows. Without a line what was learned of the server's clock tells what is due. */
function standingOf({ state, dueAt }: Standing, sending: Sending | null, now = serverNow()): Word {
  if (sending && sending.state !== 'sent') return sending.state;
  if (sending?.state === 'sent' && (state === 'expected' || state === 'returned')) return 'sent';
  return state === 'expected' && now.toISOString() > dueAt ? 'missing' : state;
}

/** The state of a report in a word, and whether it came late. */
export function ReportState({ report, sending }: { readonly report: Standing; readonly sending: Sending | null }) {
  const { t } = useTranslation('ownReports');
  const word = standingOf(report, sending);
  const late = report.punctuality === 'late' && report.firstSentAt !== null;
  return <StatusMark tone={TONES[word]} word={late ? `${t(`states.${word}`)}, ${t('late')}` : t(`states.${word}`)} />;
}
