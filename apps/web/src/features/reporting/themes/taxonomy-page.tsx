import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../format/dates.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { Page } from '../../../shell/page.tsx';
import { DraftActions } from './draft-actions.tsx';
import { ThemeForm } from './theme-form.tsx';
import { draftQuery, type Taxonomy, taxonomyQuery } from './theme-queries.ts';
import { ThemeShown } from './theme-shown.tsx';
import { ThemeTabs } from './theme-tabs.tsx';
import { useKeepsThemes, useVersionWords } from './theme-words.ts';
import styles from './themes.module.css';
import { WordSets } from './word-sets.tsx';

/** The themes in force with definitions and phrases; whoever keeps them edits the next version here and publishes it. */
export function TaxonomyPage() {
  const { t } = useTranslation('themes');
  const taxonomy = useSuspenseQuery(taxonomyQuery).data;
  const keeps = useKeepsThemes();
  const versionWords = useVersionWords();
  const { data } = useQuery({ ...draftQuery, enabled: keeps });
  const draft = data?.draft ?? null;
  const revision = draft?.revision ?? 0;
  const themes = draft?.themes ?? taxonomy.themes;
  const answer = draft
    ? t('taxonomy.draftAnswer', {
        name: draft.changedBy,
        at: formatInstant(draft.changedAt),
        version: versionWords(draft.basedOn),
      })
    : t('taxonomy.answer', { count: themes.length, version: versionWords(taxonomy.versionNo) });
  return (
    <Page title={t('taxonomy.title')} answer={answer}>
      <ThemeTabs />
      {keeps && data && <DraftActions draft={draft} />}
      <ul className={styles.list}>
        {themes.map((theme) => (
          <li key={theme.key} className="panel">
            <ThemeShown theme={theme} before={taxonomy.themes.find(({ key }) => key === theme.key)}>
              {keeps && data && <ThemeForm key={JSON.stringify(theme)} theme={theme} revision={revision} />}
            </ThemeShown>
          </li>
        ))}
      </ul>
      {keeps && data && (
        <Section title={t('taxonomy.newTheme')}>
          <p>{t('taxonomy.newThemeAnswer')}</p>
          <ThemeForm key={revision} theme={null} revision={revision} />
        </Section>
      )}
      <WordSets words={taxonomy.words} />
      <Versions taxonomy={taxonomy} />
    </Page>
  );
}

function Versions({ taxonomy }: { readonly taxonomy: Taxonomy }) {
  const { t } = useTranslation('themes');
  if (taxonomy.versions.length === 0) return null;
  return (
    <Section title={t('taxonomy.versions')}>
      <PlainRows
        label={t('taxonomy.versions')}
        headers={[t('taxonomy.version'), t('taxonomy.published'), t('taxonomy.publishedBy'), t('taxonomy.note')]}
        rows={taxonomy.versions.map(({ versionNo, publishedAt, publishedBy, note, shipped }) => ({
          key: String(versionNo),
          cells: [versionNo, formatInstant(publishedAt), publishedBy, shipped ? t('taxonomy.shipped') : note],
        }))}
      />
    </Section>
  );
}
