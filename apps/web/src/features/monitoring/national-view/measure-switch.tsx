import { useTranslation } from 'react-i18next';
import styles from './measure-switch.module.css';
import { MEASURES, type Measure } from './national-view-model.ts';

/** Which figure the map and the ranking show; native radio buttons, so arrow keys change it. */
export function MeasureSwitch({
  measure,
  onChange,
}: {
  readonly measure: Measure;
  readonly onChange: (measure: Measure) => void;
}) {
  const { t } = useTranslation('nationalView');
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('measure')}</legend>
      {MEASURES.map((one) => (
        <label key={one} className={styles.choice}>
          <input
            type="radio"
            name="measure"
            className="visually-hidden"
            checked={one === measure}
            onChange={() => onChange(one)}
          />
          {t(`measures.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
