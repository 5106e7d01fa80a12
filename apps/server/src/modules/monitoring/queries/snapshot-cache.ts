/**
 * Keeps what was made of the last few snapshots. A snapshot never changes, so its id is all that decides; the number is
 * bounded, so a year of days does not fill the memory. Who asks while it is being made waits for it; what failed is not kept.
 */
export function snapshotCache<Value>(most: number) {
  const kept = new Map<string, Promise<Value>>();
  return (snapshotId: string, make: () => Promise<Value>): Promise<Value> => {
    const value = kept.get(snapshotId) ?? unlessFailed(kept, snapshotId, make());
    kept.delete(snapshotId);
    kept.set(snapshotId, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return value;
  };
}

function unlessFailed<Value>(kept: Map<string, Promise<Value>>, key: string, made: Promise<Value>): Promise<Value> {
  made.catch(() => {
    if (kept.get(key) === made) kept.delete(key);
  });
  return made;
}
