/**
 * Keeps what was made under the last few keys: a key must be all that decides it. The number is bounded, so keys that come and go do not
 * fill the memory. Who asks while it is being made waits for it; what failed is told to those who waited and not kept, so that the next
 * one who asks tries again.
 * @param most how many are kept; the one longest unasked goes first
 */
export function keptByKey<Value>(most: number) {
  const kept = new Map<string, Promise<Value>>();
  return (key: string, make: () => Promise<Value>): Promise<Value> => {
    const value = kept.get(key) ?? unlessFailed(kept, key, make());
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return value;
  };
}

/** Keeps what never changes while the program runs, such as a file that it ships, from the first time that it could be made. */
export function keptOnce<Value>(make: () => Promise<Value>): () => Promise<Value> {
  const kept = keptByKey<Value>(1);
  return () => kept('', make);
}

function unlessFailed<Value>(kept: Map<string, Promise<Value>>, key: string, made: Promise<Value>): Promise<Value> {
  made.catch(() => {
    if (kept.get(key) === made) kept.delete(key);
  });
  return made;
}
