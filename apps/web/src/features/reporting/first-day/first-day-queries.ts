import { queryOptions } from '@tanstack/react-query';
import {
  listFirstDays,
  type MarkFirstDayData,
  markFirstDay,
  type ReadFirstDayResponses,
  readFirstDay,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import type { Part } from '../own/address.ts';

export type FirstDayItem = ReadFirstDayResponses[200]['items'][number];
/** A commune and the block of whoever looks; null: all blocks. */
export type Commune = { readonly provinceCode: string; readonly reporter: string; readonly part: Part | null };

const partOf = (part: Part | null) => (part === null ? {} : { part });

export const firstDayKeys = { one: (at: Commune) => ['first-day', at.provinceCode, at.reporter, at.part] as const };

export const firstDayQuery = (at: Commune) =>
  queryOptions({
    queryKey: firstDayKeys.one(at),
    queryFn: ({ signal }) =>
      answerOf(readFirstDay({ path: { provinceCode: at.provinceCode, reporter: at.reporter }, query: partOf(at.part), signal })),
  });

export const firstDaysQuery = (provinceCode: string, part: Part | null) =>
  queryOptions({
    queryKey: ['first-day', provinceCode, 'communes', part],
    queryFn: ({ signal }) => answerOf(listFirstDays({ path: { provinceCode }, query: partOf(part), signal })),
  });

type Marked = MarkFirstDayData['body']['itemKey'];

export async function mark(at: Commune, item: FirstDayItem, isDone: boolean): Promise<void> {
  const path = { provinceCode: at.provinceCode, reporter: at.reporter };
  await answerOf(markFirstDay({ path, body: { itemKey: item.key as Marked, isDone, ...partOf(at.part) } }));
}
