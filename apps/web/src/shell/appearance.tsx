import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLanguage, LANGUAGES } from '../i18n/languages.ts';
import { changeLanguage } from '../i18n/start-translations.ts';
import styles from './appearance.module.css';

const SCHEMES = ['auto', 'light', 'dark'] as const;

/** Language of the texts, and light or dark; both are remembered on this device. */
export function Appearance() {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={styles.choices}>
      <label>
        {t('language')}
        <select
          className="field"
          value={currentLanguage(i18n.language)}
          onChange={(event) => void changeLanguage(currentLanguage(event.target.value))}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {t(`languages.${language}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('theme')}
        <select
          className="field"
          value={colorScheme}
          onChange={(event) => setColorScheme(SCHEMES.find((scheme) => scheme === event.target.value) ?? 'auto')}
        >
          {SCHEMES.map((scheme) => (
            <option key={scheme} value={scheme}>
              {t(`themes.${scheme}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
