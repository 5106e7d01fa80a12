import { queryOptions } from '@tanstack/react-query';
import {
  type ListFormVersionsResponses,
  listForms,
  listFormVersions,
  listMeasurements,
  type ReadFormDraftResponses,
  readFormDraft,
  type SaveFormDraftData,
  type SaveFormDraftResponses,
  type SearchItemsResponses,
  searchItems,
} from '@thong-suot/api-client';
import type { Item } from '@thong-suot/form-rules';
import { answerOf } from '../../../api/answer-of.ts';

type WireDraft = ReadFormDraftResponses[200];
type WireContent = SaveFormDraftData['body']['content'];

/** A check of a form, as data (ADR 0022). */
export type Check = WireContent['checks'][number];
/** What is edited of a form: names, who answers, items, checks. */
export type FormContent = Readonly<Omit<WireContent, 'items' | 'checks'>> & {
  readonly items: readonly Item[];
  readonly checks: readonly Check[];
};
export type Draft = Omit<WireDraft, 'content'> & { readonly content: FormContent };
export type FormVersion = ListFormVersionsResponses[200]['versions'][number];
/** What stands against publishing, as the server tells it. */
export type FormFault = SaveFormDraftResponses[200]['faults'][number];
export type FoundItem = SearchItemsResponses[200]['items'][number] & { readonly item: Item };

/** Keys of what the server knows about forms, all in one place. */
export const formKeys = {
  all: ['forms'] as const,
  list: ['forms', 'list'] as const,
  draft: (key: string) => ['forms', 'draft', key] as const,
  versions: (key: string) => ['forms', 'versions', key] as const,
  measurements: ['forms', 'measurements'] as const,
  items: (text: string) => ['forms', 'items', text] as const,
};

export const formsQuery = queryOptions({
  queryKey: formKeys.list,
  queryFn: async ({ signal }) => (await answerOf(listForms({ signal }))).forms,
});

/** The draft of a form, else its newest version; read once: from then on the editor knows better. */
export const draftQuery = (key: string) =>
  queryOptions({
    queryKey: formKeys.draft(key),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    queryFn: ({ signal }): Promise<Draft> => answerOf(readFormDraft({ path: { key }, signal })),
  });

export const versionsQuery = (key: string) =>
  queryOptions({
    queryKey: formKeys.versions(key),
    queryFn: async ({ signal }) => (await answerOf(listFormVersions({ path: { key }, signal }))).versions,
  });

/** Items of published forms by a part of their name. */
export const itemsQuery = (text: string) =>
  queryOptions({
    queryKey: formKeys.items(text),
    enabled: text !== '',
    queryFn: async ({ signal }) => (await answerOf(searchItems({ query: { text }, signal }))).items as readonly FoundItem[],
  });

/** The content as it goes over the line; it is only read from then on. */
export const wireContent = (content: FormContent): WireContent => content as WireContent;

/** What the platform measures by itself, for items that nobody fills in. */
export const measurementsQuery = queryOptions({
  queryKey: formKeys.measurements,
  queryFn: async ({ signal }) => (await answerOf(listMeasurements({ signal }))).measurements,
});
