/** So many results, or so many of each `whole` (rounded up, so that a share of few is not none). */
export type DrawSize = { readonly part: number; readonly whole: number | null };

/** A result that can be drawn: `assignment id|claim`. */
export type DrawKey = string;

/**
 * Draws results: they are put in the order of the SHA-256 of `seed|key`, and the first are taken. Who has seed and results draws the
 * same again, and nobody can foresee the draw without the seed.
 * @param eligible each key once; their order does not matter
 * @param digest SHA-256 of a text, in hexadecimal digits
 * @rule DIR-401
 */
export function drawSample(
  eligible: readonly DrawKey[],
  seed: string,
  size: DrawSize,
  digest: (text: string) => string,
): readonly DrawKey[] {
  const wanted = size.whole === null ? size.part : Math.ceil((eligible.length * size.part) / size.whole);
  return eligible
    .map((key) => ({ key, place: digest(`${seed}|${key}`) }))
    .sort((left, right) => (left.place < right.place ? -1 : 1))
    .slice(0, wanted)
    .map(({ key }) => key);
}
