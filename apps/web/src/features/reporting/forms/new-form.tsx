import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { saveFormDraft } from '@thong-suot/api-client';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { BLOCKS_OF_FORMS, LEVELS_OF_FORMS, levelOf } from './blocks.ts';
import { keyOf } from './form-model.ts';
import { type FormContent, formKeys, wireContent } from './form-queries.ts';

/** Begins the draft of a form that is not there yet; its key follows from its name. */
export function NewForm({ taken }: { readonly taken: ReadonlySet<string> }) {
  const { t } = useTranslation('forms');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const make = useMutation({
    mutationFn: async (content: FormContent) => {
      const key = keyOf(content.nameVi, taken);
      await answerOf(saveFormDraft({ path: { key }, body: { baseRevision: 0, content: wireContent(content) } }));
      return key;
    },
    onSuccess: async (formKey) => {
      await cache.invalidateQueries({ queryKey: formKeys.list });
      await navigate({ to: '/forms/$formKey', params: { formKey } });
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!make.isPending) make.mutate(contentOf(new FormData(event.currentTarget)));
  };
  return (
    <Section title={t('fresh.title')}>
      <form className={styles.form} onSubmit={send}>
        <Field label={t('fresh.name')}>
          {(ties) => <input {...ties} name="name" required maxLength={300} autoComplete="off" />}
        </Field>
        <Field label={t('fresh.level')}>
          {(ties) => (
            <select {...ties} name="level">
              {LEVELS_OF_FORMS.map((level) => (
                <option key={level} value={level}>
                  {t(`levels.${level}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('fresh.block')}>
          {(ties) => (
            <select {...ties} name="block" defaultValue="committee">
              {BLOCKS_OF_FORMS.map((block) => (
                <option key={block} value={block}>
                  {t(`blocks.${block}`)}
                </option>
              ))}
              <option value="">{t('blocks.all')}</option>
            </select>
          )}
        </Field>
        {make.isError && <ProblemNotice error={make.error} />}
        <div className={styles.buttons}>
          <Button type="submit" aria-disabled={make.isPending}>
            {t('fresh.make')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function contentOf(fields: FormData): FormContent {
  const name = typedText(fields, 'name').trim();
  const block = typedText(fields, 'block');
  return {
    nameVi: name,
    nameEn: name,
    level: levelOf(typedText(fields, 'level')),
    block: BLOCKS_OF_FORMS.find((one) => one === block) ?? null,
    items: [],
    checks: [],
  };
}
