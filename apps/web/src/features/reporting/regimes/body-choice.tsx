import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import styles from '../../../page-parts/form.module.css';
import { bodiesQuery } from './regime-queries.ts';

type BodyChoiceProps = { readonly chosen: readonly string[]; readonly onChange: (bodies: string[]) => void };

/** Which bodies outside provinces and communes report, such as enterprises. */
export function BodyChoice({ chosen, onChange }: BodyChoiceProps) {
  const { t } = useTranslation('regimes');
  const { language } = useFormat();
  const { data: bodies, error, refetch } = useQuery(bodiesQuery);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return (
    <fieldset className={styles.choices}>
      <legend>{t('who.bodies')}</legend>
      {bodies?.map(({ bodyId, titleVi, titleEn }) => (
        <label key={bodyId}>
          <input
            type="checkbox"
            checked={chosen.includes(bodyId)}
            onChange={({ target }) => onChange(target.checked ? [...chosen, bodyId] : chosen.filter((one) => one !== bodyId))}
          />
          {language === 'vi' ? titleVi : (titleEn ?? titleVi)}
        </label>
      ))}
    </fieldset>
  );
}
