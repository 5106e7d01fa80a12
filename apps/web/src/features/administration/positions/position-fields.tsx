import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { LEVELS, type Position, roleBookQuery, rolesAt } from './position-queries.ts';

/** Titles, place in lists and roles by level; a new position also has a code. */
export function PositionFields({ position }: { readonly position: Position | null }) {
  const { t } = useTranslation('positions');
  const { pick } = useFormat();
  const { data } = useQuery(roleBookQuery);
  return (
    <>
      {position === null && (
        <Field label={t('code')} hint={t('codeHint')}>
          {(ties) => (
            <input {...ties} name="code" required pattern="[a-z][a-z0-9\-]{1,39}" spellCheck={false} autoComplete="off" />
          )}
        </Field>
      )}
      <Field label={t('titleVi')}>
        {(ties) => <input {...ties} name="title" required minLength={2} maxLength={100} defaultValue={position?.title} />}
      </Field>
      <Field label={t('titleEn')}>
        {(ties) => <input {...ties} name="titleEn" required minLength={2} maxLength={100} defaultValue={position?.titleEn} />}
      </Field>
      <Field label={t('rank')}>
        {(ties) => <input {...ties} type="number" name="rank" required min={1} max={1000} defaultValue={position?.rank ?? 100} />}
      </Field>
      {LEVELS.map((level) => (
        <fieldset key={level} className={styles.choices}>
          <legend>{t(`gives.${level}`)}</legend>
          {data?.roles.map(({ code, title, titleEn }) => (
            <label key={code}>
              <input
                type="checkbox"
                name={`${level}Roles`}
                value={code}
                defaultChecked={position !== null && rolesAt(position, level).includes(code)}
              />
              {pick({ vi: title, en: titleEn })}
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}
