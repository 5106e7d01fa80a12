import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { ownReportKeys } from '../own/queries.ts';
import { wakeDelivery } from './delivery.ts';

/** Delivers what waits in the outbox now. */
export function useDelivery(account: string): { readonly deliver: () => void } {
  const cache = useQueryClient();
  const deliver = useCallback(() => {
    void cache.invalidateQueries({ queryKey: ownReportKeys.sendings(account) });
    wakeDelivery();
  }, [account, cache]);
  return useMemo(() => ({ deliver }), [deliver]);
}
