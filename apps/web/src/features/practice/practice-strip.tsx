import { useTranslation } from 'react-i18next';
import styles from './practice-strip.module.css';
import { PRACTICE_HOME } from './practised-pages.ts';

/** Says on every page and every sheet of paper that this is practice, in a word and a colour, and leads back. */
export function PracticeStrip() {
  const { t } = useTranslation();
  return (
    <section className={styles.strip} aria-label={t('practice.mark')}>
      <strong>{t('practice.mark')}</strong>
      <span>{t('practice.what')}</span>
      <a href={PRACTICE_HOME}>{t('practice.leave')}</a>
    </section>
  );
}
