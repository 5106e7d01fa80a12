import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './entry.module.css';
import { progressOf, proposalsOf, shownItems } from './entry-model.ts';
import { needsSending } from './needs-sending.ts';
import type { ReportEntry } from './report-entry.ts';
import { useEntriesState } from './use-entry-state.ts';

type BarProps = { readonly entries: readonly ReportEntry[] };

/** One press takes over all answers that stayed as they were. */
export function ConfirmBar({ entries, onConfirm }: BarProps & { readonly onConfirm: () => void }) {
  const { t } = useTranslation('ownReports');
  useEntriesState(entries);
  const [done, setDone] = useState(false);
  const count = entries.reduce((sum, entry) => sum + (entry.locked ? 0 : proposedIn(entry)), 0);
  const confirm = () => {
    setDone(true);
    onConfirm();
  };
  return (
    <div className={styles.buttons}>
      {count > 0 && (
        <Button type="button" onClick={confirm}>
          {t('entry.confirm', { count })}
        </Button>
      )}
      <span role="status">{done && count === 0 && t('entry.confirmed')}</span>
    </div>
  );
}

function proposedIn({ form, state }: ReportEntry): number {
  const proposed = proposalsOf(form, state.document);
  return shownItems(form, state.document).filter(({ key }) => proposed[key]).length;
}

/** How far the reports are filled in, and the button that sends all of them; it stays in sight. */
export function SendBar({ entries, onSend }: BarProps & { readonly onSend: () => void }) {
  const { t } = useTranslation('ownReports');
  useEntriesState(entries);
  const parts = entries.map(({ form, state }) => progressOf(form, state.document));
  const sum = (of: 'answered' | 'asked') => parts.reduce((total, part) => total + part[of], 0);
  const left = entries.filter(needsSending);
  const waiting = entries.some(({ state }) => state.sending?.state === 'waiting');
  return (
    <div className={styles.sendBar}>
      <span>{t('entry.progress', { answered: sum('answered'), asked: sum('asked') })}</span>
      {left.length > 0 && (
        <Button type="button" onClick={onSend}>
          {left.length > 1 ? t('entry.sendAll', { count: left.length }) : t('entry.send')}
        </Button>
      )}
      <span role="status">
        {left.length === 0 && (waiting ? t('states.waiting') : entries.every(isSent) && t('entry.allSent'))}
      </span>
    </div>
  );
}

const isSent = ({ state, report }: ReportEntry) => state.sending?.state === 'sent' || report.revision > 0;
