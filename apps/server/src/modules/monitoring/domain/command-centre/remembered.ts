/**
 * Works something out once for an object that never changes, and again only with other further arguments: the parts of one view,
 * and views of the same snapshot, ask for the same. What is kept goes with the object.
 */
export function remembered<Key extends object, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const kept = new WeakMap<Key, { readonly rest: Rest; readonly value: Value }>();
  return (key, ...rest) => {
    const known = kept.get(key);
    if (known?.rest.every((one, at) => one === rest[at])) return known.value;
    const value = make(key, ...rest);
    kept.set(key, { rest, value });
    return value;
  };
}
