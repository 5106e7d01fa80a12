import { StatusMark, TONES } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import styles from './map-legend.module.css';
import { type Measure, SHARE_LIMITS } from './national-view-model.ts';

/** What colours, shapes and hatching mean, and the rule behind the measure shown. */
export function MapLegend({ measure }: { readonly measure: Measure }) {
  const { t } = useTranslation('nationalView');
  const byScale = measure === 'onlineShare';
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <p className={styles.rule}>{t(`rules.${measure}`)}</p>
      <ul className={styles.keys}>
        {byScale
          ? SHARE_LIMITS.map((limit, index) => (
              <li key={limit}>
                <span className={styles.swatch} data-step={index + 1} />{' '}
                {index === 0 ? `0–${limit}%` : `> ${SHARE_LIMITS[index - 1]}–${limit}%`}
              </li>
            ))
          : TONES.map((tone) => (
              <li key={tone}>
                <StatusMark tone={tone} word={t(`legend.${tone}`)} />
              </li>
            ))}
        <li>
          <span className={styles.hatched} /> {t('legend.noReport')}
        </li>
      </ul>
    </section>
  );
}
