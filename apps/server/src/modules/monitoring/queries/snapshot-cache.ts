/**
 * Keeps what was made of the last few snapshots. A snapshot never changes, so its id is all that decides; the number is
 * bounded, so a year of days does not fill the memory.
 */
export function snapshotCache<Value>(most: number) {
  const kept = new Map<string, Value>();
  return async (snapshotId: string, make: () => Promise<Value>): Promise<Value> => {
    const known = kept.get(snapshotId);
    const value = known ?? (await make());
    kept.delete(snapshotId);
    kept.set(snapshotId, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return value;
  };
}
