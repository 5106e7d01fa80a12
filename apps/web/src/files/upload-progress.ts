import { useSyncExternalStore } from 'react';

const shares = new Map<string, number>();
const listeners = new Set<() => void>();

/** Tells which share of a file is on its way, 0 to 1; null: it is not on its way. */
export function tellSent(fileId: string, share: number | null): void {
  if (share === null) shares.delete(fileId);
  else shares.set(fileId, share);
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Which share of a file is on its way from this page; null: it is not. */
export const useSent = (fileId: string): number | null => useSyncExternalStore(watch, () => shares.get(fileId) ?? null);
