import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { type ListMachinesResponses, listMachines } from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { placeQuery } from '../account-lists/list-queries.ts';
import type { Place } from '../managed.ts';

export type Machine = ListMachinesResponses[200]['machines'][number];
export type MachineRole = ListMachinesResponses[200]['roles'][number];
/** A secret as it is shown once. */
export type ShownSecret = { readonly machineId: string; readonly clientSecret: string };

const machinesKey = ['identity', 'machines'] as const;
/** The programs of a place and below it. */
export const machinesQuery = (place: Place) =>
  queryOptions({
    queryKey: [...machinesKey, place],
    queryFn: ({ signal }) => answerOf(listMachines({ query: placeQuery(place), signal })),
  });

/** Has the machines read anew. */
export function useMachinesChanged(): () => Promise<void> {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: machinesKey });
}
