import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import styles from './live-line.module.css';
import type { LiveState } from './use-live-map.ts';

/** How a live page stands to the reports that come in: shape and word, not colour alone. It is not read out each time. */
export function LiveLine({ state }: { readonly state: LiveState }) {
  const { t } = useTranslation('nationalView');
  const { count } = useFormat();
  const { line, counted } = state;
  return (
    <p className={styles.line} data-line={line}>
      <span className={styles.mark} aria-hidden="true" />
      <span role="status">{t(`live.${line}`)}</span>
      {counted !== null && <span>{t('live.counted', { reports: count(counted) })}</span>}
    </p>
  );
}
