/**
 * Keeps what was made of the last few snapshots. A snapshot never changes, so its id is all that decides; the number is
 * bounded, so a year of days does not fill the memory. What is being made is waited for by all who want it; what fails is not kept.
 */
export function snapshotCache<Value>(most: number) {
  const kept = new Map<string, Promise<Value>>();
  const made = (snapshotId: string, make: () => Promise<Value>): Promise<Value> => {
    const value = make();
    value.catch(() => {
      if (kept.get(snapshotId) === value) kept.delete(snapshotId);
    });
    return value;
  };
  return (snapshotId: string, make: () => Promise<Value>): Promise<Value> => {
    const value = kept.get(snapshotId) ?? made(snapshotId, make);
    kept.delete(snapshotId);
    kept.set(snapshotId, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return value;
  };
}
