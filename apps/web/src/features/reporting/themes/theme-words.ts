import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { useSession } from '../../../session/session.ts';
import { taxonomyQuery } from './theme-queries.ts';

/** The name of a theme in the language of the page; its key until the names are there or when it has left the taxonomy. */
export function useThemeName(): (key: string) => string {
  const { data } = useQuery(taxonomyQuery);
  const { name } = useFormat();
  const names = useMemo(() => new Map(data?.themes.map((theme) => [theme.key, theme])), [data]);
  return useCallback(
    (key) => {
      const theme = names.get(key);
      return theme ? name(theme) : key;
    },
    [names, name],
  );
}

/** A phrase as people read it: for a word set its first word and "…", a dash for words between. */
export function usePhraseWords(): (phrase: string) => string {
  const { data } = useQuery(taxonomyQuery);
  const first = useMemo(() => new Map(data?.words.map(({ name, words }) => [name, words[0]])), [data]);
  return useCallback(
    (phrase) =>
      phrase.replaceAll(' .. ', ' – ').replace(/\{([a-z-]+)\}/g, (set, name: string) => {
        const word = first.get(name);
        return word ? `${word}…` : set;
      }),
    [first],
  );
}

/** The number of a version; the shipped one before anything was published has none. */
export function useVersionWords(): (versionNo: number) => string {
  const { t } = useTranslation('themes');
  return (versionNo) => (versionNo === 0 ? t('version.shipped') : t('version.number', { version: versionNo }));
}

/** Whether the person keeps the themes: decides about statements, edits and publishes the taxonomy. */
export function useKeepsThemes(): boolean {
  return useSession().appointments.some(
    ({ area, part, permissions }) => area === null && part === null && permissions.includes('reporting.edit-themes'),
  );
}
