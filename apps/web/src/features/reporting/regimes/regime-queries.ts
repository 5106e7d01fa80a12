import { queryOptions } from '@tanstack/react-query';
import {
  type ListRegimesResponses,
  listCentralBodies,
  listRegimes,
  type PreviewRegimeResponses,
  type PublishRegimeData,
  previewRegime,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type RegimeVersion = ListRegimesResponses[200]['regimes'][number];
export type RegimeContent = PublishRegimeData['body']['content'];
export type Moment = RegimeContent['opens'];
export type Reporters = RegimeContent['reporters'];
export type RegimePreview = PreviewRegimeResponses[200];

/** Keys of what the server knows about regimes, all in one place. */
export const regimeKeys = {
  all: ['regimes'] as const,
  list: ['regimes', 'list'] as const,
  preview: (validFrom: string, content: RegimeContent) => ['regimes', 'preview', validFrom, content] as const,
  bodies: ['regimes', 'bodies'] as const,
};

export const regimesQuery = queryOptions({
  queryKey: regimeKeys.list,
  queryFn: async ({ signal }) => (await answerOf(listRegimes({ signal }))).regimes,
});

/** What a regime would open next if it were published from the day on. */
export const previewQuery = (validFrom: string, content: RegimeContent) =>
  queryOptions({
    queryKey: regimeKeys.preview(validFrom, content),
    retry: false,
    queryFn: ({ signal }): Promise<RegimePreview> => answerOf(previewRegime({ body: { validFrom, content }, signal })),
  });

/** Bodies outside provinces and communes, such as enterprises. */
export const bodiesQuery = queryOptions({
  queryKey: regimeKeys.bodies,
  queryFn: async ({ signal }) => (await answerOf(listCentralBodies({ signal }))).bodies,
});
