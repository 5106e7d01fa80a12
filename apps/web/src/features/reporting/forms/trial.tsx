import type { TryFormResponses } from '@thong-suot/api-client';
import type { Item } from '@thong-suot/form-rules';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import styles from './forms.module.css';

type TrialProps = { readonly result: TryFormResponses[200]; readonly items: readonly Item[] };

/** What the server would say if the trial answers were sent. */
export function Trial({ result, items }: TrialProps) {
  const { t } = useTranslation(['forms', 'ownReports']);
  const { name, pick } = useFormat();
  const { faults, findings, notCheckable } = result;
  const nameOf = (itemKey: string | null) => {
    const item = items.find(({ key }) => key === itemKey);
    return item ? `${item.no}. ${name(item)}` : (itemKey ?? '');
  };
  const stops = findings.filter(({ severity }) => severity === 'stop').length + faults.length;
  return (
    <div className={stops > 0 ? styles.alert : styles.good}>
      <p>{stops > 0 ? t('preview.faults', { count: stops }) : t('preview.good')}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ code, itemKey }) => (
            <li key={`${code} ${itemKey}`}>
              {nameOf(itemKey)}: {t(`ownReports:faults.${code as 'missing'}`)}
            </li>
          ))}
        </ul>
      )}
      {findings.length > 0 && <p>{t('preview.findings')}</p>}
      <ul>
        {findings.map(({ checkKey, severity, textVi, textEn }) => (
          <li key={checkKey}>
            {pick({ vi: textVi, en: textEn })} ({t(`preview.${severity}`)})
          </li>
        ))}
      </ul>
      {notCheckable.length > 0 && (
        <>
          <p>{t('preview.notChecked')}</p>
          <ul>
            {notCheckable.map(({ checkKey, textVi, textEn }) => (
              <li key={checkKey}>{pick({ vi: textVi, en: textEn })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
