import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/answer-of.ts';

export type FoundUnit = {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
};

export const organisationKeys = { search: (text: string) => ['organisations', 'search', text] as const };

export const unitSearchQuery = (text: string) =>
  queryOptions({
    queryKey: organisationKeys.search(text.trim()),
    enabled: text.trim() !== '',
    queryFn: ({ signal }) => read<readonly FoundUnit[]>('/api/organisations/search', { text: text.trim() }, signal),
  });
