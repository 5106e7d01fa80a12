import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { wakeDelivery } from './delivery.ts';

/** Delivers what waits in the outbox now. */
export function useDelivery(account: string): { readonly deliver: () => void } {
  const cache = useQueryClient();
  const deliver = useCallback(() => {
    void cache.invalidateQueries({ queryKey: ['own-reports', account, 'sendings'] });
    wakeDelivery();
  }, [account, cache]);
  return useMemo(() => ({ deliver }), [deliver]);
}
