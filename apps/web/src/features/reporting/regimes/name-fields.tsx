import { useTranslation } from 'react-i18next';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import type { RegimeContent } from './regime-queries.ts';

/** What every part of the editor of a regime gets: the content, and how it is changed. */
export type RegimePartProps = { readonly content: RegimeContent; readonly onChange: (content: RegimeContent) => void };

/** What the regime is called, which act orders it, and whom it reports to. */
export function NameFields({ content, onChange }: RegimePartProps) {
  const { t } = useTranslation('regimes');
  const { nameVi, nameEn, legalBasisVi, toVi } = content;
  const rename = (name: string) => onChange({ ...content, nameVi: name, nameEn: nameEn === nameVi ? name : nameEn });
  return (
    <Section title={t('names.title')}>
      <div className={styles.form}>
        <Field label={t('names.nameVi')}>
          {(ties) => (
            <input {...ties} lang="vi" required maxLength={300} value={nameVi} onChange={({ target }) => rename(target.value)} />
          )}
        </Field>
        <Field label={t('names.nameEn')} hint={t('names.nameEnHint')}>
          {(ties) => (
            <input
              {...ties}
              lang="en"
              required
              maxLength={300}
              value={nameEn}
              onChange={({ target }) => onChange({ ...content, nameEn: target.value })}
            />
          )}
        </Field>
        <Field label={t('names.basis')} hint={t('names.basisHint')}>
          {(ties) => (
            <input
              {...ties}
              lang="vi"
              maxLength={1000}
              value={legalBasisVi ?? ''}
              onChange={({ target }) => onChange({ ...content, legalBasisVi: target.value === '' ? null : target.value })}
            />
          )}
        </Field>
        <Field label={t('names.to')}>
          {(ties) => (
            <input
              {...ties}
              lang="vi"
              required
              maxLength={300}
              value={toVi}
              onChange={({ target }) => onChange({ ...content, toVi: target.value })}
            />
          )}
        </Field>
      </div>
    </Section>
  );
}
