import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.ts';
import styles from './entry.module.css';
import { focusItem } from './entry-keys.ts';
import { faultsOf, proposalsOf } from './entry-model.ts';
import type { ReportEntry } from './report-entry.ts';
import { useEntryState } from './use-entry-state.ts';

/** The faults of a report once somebody tried to send it, and how they read beside an item. */
export function useFaultWords(entry: ReportEntry) {
  const { t } = useTranslation('ownReports');
  const { document, triedToSend } = useEntryState(entry);
  const { form } = entry;
  const faults = useMemo(() => (triedToSend ? faultsOf(form, document) : []), [form, document, triedToSend]);
  const words = useCallback(
    (itemKey: string | null) => {
      const found = faults.find((fault) => fault.itemKey === itemKey);
      if (!found) return null;
      const isProposed = found.code === 'missing' && itemKey !== null && proposalsOf(form, document)[itemKey];
      return t(isProposed ? 'faults.unconfirmed' : `faults.${found.code}`);
    },
    [faults, form, document, t],
  );
  return { faults, words };
}

/** All that hinders sending, each leading to its item. */
export function FaultSummary({ entry, id }: { readonly entry: ReportEntry; readonly id: string }) {
  const { t } = useTranslation('ownReports');
  const { name } = useFormat();
  const { faults, words } = useFaultWords(entry);
  if (faults.length === 0) return null;
  const go = (itemKey: string | null) => focusItem(document.getElementById(`${id}-${itemKey}-name`)?.closest('[data-item]'));
  return (
    <div role="alert" className={styles.alert}>
      <p>{t('entry.faults', { count: faults.length })}</p>
      <ul>
        {faults.map(({ code, itemKey }) => {
          const item = entry.form.items.find(({ key }) => key === itemKey);
          return (
            <li key={`${code} ${itemKey}`}>
              {item ? (
                <button type="button" className={styles.link} onClick={() => go(itemKey)}>
                  {item.no}. {name(item)}
                </button>
              ) : (
                itemKey
              )}{' '}
              {words(itemKey)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
