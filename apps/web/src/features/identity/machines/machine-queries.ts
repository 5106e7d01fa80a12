import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { type ListMachinesResponses, listMachines } from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type Machine = ListMachinesResponses[200]['machines'][number];
export type MachineRole = ListMachinesResponses[200]['roles'][number];
/** A secret as it is shown once. */
export type ShownSecret = { readonly machineId: string; readonly clientSecret: string };

const machinesKey = ['identity', 'machines'] as const;
export const machinesQuery = queryOptions({ queryKey: machinesKey, queryFn: ({ signal }) => answerOf(listMachines({ signal })) });

/** Has the machines read anew. */
export function useMachinesChanged(): () => Promise<void> {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: machinesKey });
}
