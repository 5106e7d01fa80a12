import type { InformationSystem } from '#modules/reporting';

/** Words by which people name a system. */
export type SystemWords = { readonly system: InformationSystem; readonly words: readonly string[] };
/** The system that most communes of a case name: so many `communes` of `of` that have it. */
export type StatedSystem = { readonly system: InformationSystem; readonly communes: number; readonly of: number };

const withoutMarks = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
/** Small letters and single spaces, with a space at both ends, so that only whole syllables are found. */
const plainly = (text: string) =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * Reads which of the five systems a statement names; null: none, or several. A text without any Vietnamese mark is read without them.
 * Where words of one system hold those of another ("trục liên thông văn bản"), the longer count.
 * @rule CAS-204
 */
export function systemReader(known: readonly SystemWords[]): (text: string) => InformationSystem | null {
  const words = known
    .flatMap(({ system, words: own }) =>
      own.map((word) => ({ system, marked: plainly(word), plain: withoutMarks(plainly(word)) })),
    )
    .sort((one, other) => other.marked.length - one.marked.length);
  return (text) => {
    let rest = plainly(text);
    const isPlain = withoutMarks(rest) === rest;
    const named = new Set<InformationSystem>();
    for (const { system, marked, plain } of words) {
      const word = isPlain ? plain : marked;
      if (!rest.includes(word)) continue;
      named.add(system);
      rest = rest.replaceAll(word, ' | ');
    }
    const [only] = named;
    return named.size === 1 && only ? only : null;
  };
}

/**
 * The system that more communes of a case name than any other; null: nobody names one, or two are named by as many.
 * @param naming the communes that name each system
 * @param of how many communes have the case
 * @rule CAS-204
 */
export function statedSystem(naming: ReadonlyMap<InformationSystem, ReadonlySet<string>>, of: number): StatedSystem | null {
  const [first, second] = [...naming]
    .map(([system, communes]) => ({ system, communes: communes.size }))
    .sort((one, other) => other.communes - one.communes);
  return first && first.communes > (second?.communes ?? 0) ? { ...first, of } : null;
}
