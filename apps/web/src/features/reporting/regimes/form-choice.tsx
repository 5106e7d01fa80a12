import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { blockWord } from '../forms/blocks.ts';
import { formsQuery } from '../forms/form-queries.ts';
import type { RegimePartProps } from './name-fields.tsx';
import styles from './regimes.module.css';

/** Which published forms are filled in; each by the block that it names. */
export function FormChoice({ content, onChange }: RegimePartProps) {
  const { t } = useTranslation(['regimes', 'forms']);
  const { name } = useFormat();
  const forms = useSuspenseQuery(formsQuery).data;
  const { level } = content.reporters;
  const offered = forms.filter((form) => form.version !== null && form.level === level);
  const chosen = new Set(content.forms.map(({ formKey }) => formKey));
  const toggle = (formKey: string, block: string | null, isChosen: boolean) => {
    const others = content.forms.filter((one) => one.formKey !== formKey);
    const word = blockWord(block);
    // A body outside provinces has no blocks; in a locality a form without one is the committee's.
    const part = level === 'body' ? null : word === 'all' ? 'committee' : word;
    onChange({ ...content, forms: isChosen ? [...others, { formKey, part }] : others });
  };
  return (
    <Section title={t('formsOf.title')}>
      {offered.length === 0 && <p>{t('formsOf.none')}</p>}
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{t('formsOf.title')}</legend>
        {offered.map((form) => (
          <label key={form.key}>
            <input
              type="checkbox"
              checked={chosen.has(form.key)}
              onChange={({ target }) => toggle(form.key, form.block, target.checked)}
            />{' '}
            {name(form)} <span className="muted">({t(`forms:blocks.${blockWord(form.block)}`)})</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
