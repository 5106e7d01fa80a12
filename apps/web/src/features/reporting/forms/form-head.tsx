import { useTranslation } from 'react-i18next';
import { Field } from '../../../page-parts/field.tsx';
import fields from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { BLOCKS_OF_FORMS, LEVELS_OF_FORMS, levelOf } from './blocks.ts';
import type { FormDraft } from './form-draft.ts';
import { useFormState } from './use-form-state.ts';

/** Names of the form, and who answers it; with versions that reports are made on they stay as they are. */
export function FormHead({ form, fixed }: { readonly form: FormDraft; readonly fixed: boolean }) {
  const { t } = useTranslation('forms');
  const { nameVi, nameEn, level, block } = useFormState(form).content;
  const rename = (name: string) =>
    form.change((content) => ({
      ...content,
      nameVi: name,
      nameEn: content.nameEn === content.nameVi ? name : content.nameEn,
    }));
  return (
    <Section title={t('head.title')}>
      <div className={fields.form}>
        <Field label={t('head.nameVi')}>
          {(ties) => (
            <input
              {...ties}
              lang="vi"
              maxLength={300}
              value={nameVi}
              disabled={fixed}
              onChange={({ target }) => rename(target.value)}
            />
          )}
        </Field>
        <Field label={t('head.nameEn')}>
          {(ties) => (
            <input
              {...ties}
              lang="en"
              maxLength={300}
              value={nameEn}
              disabled={fixed}
              onChange={({ target }) => form.change((content) => ({ ...content, nameEn: target.value }))}
            />
          )}
        </Field>
        <Field label={t('fresh.level')}>
          {(ties) => (
            <select
              {...ties}
              value={level}
              disabled={fixed}
              onChange={({ target }) => form.change((content) => ({ ...content, level: levelOf(target.value) }))}
            >
              {LEVELS_OF_FORMS.map((one) => (
                <option key={one} value={one}>
                  {t(`levels.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('fresh.block')}>
          {(ties) => (
            <select
              {...ties}
              value={block ?? ''}
              disabled={fixed}
              onChange={({ target }) =>
                form.change((content) => ({ ...content, block: BLOCKS_OF_FORMS.find((one) => one === target.value) ?? null }))
              }
            >
              <option value="">{t('blocks.all')}</option>
              {BLOCKS_OF_FORMS.map((one) => (
                <option key={one} value={one}>
                  {t(`blocks.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {fixed && <p className={fields.hint}>{t('head.fixed')}</p>}
    </Section>
  );
}
