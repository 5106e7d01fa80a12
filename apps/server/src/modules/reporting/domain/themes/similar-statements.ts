import { withoutMarks } from './syllables.ts';

/** A statement that others wrote, with how many communes did. */
export type KnownStatement = { readonly text: string; readonly communes: number };
export type SimilarStatement = KnownStatement & {
  /** 0 to 1: shared three-letter pieces of both (Dice). */
  readonly likeness: number;
};
/** Finds the statements that are most like a text, the likest first, of equal ones that of most communes. */
export type SimilarFinder = (text: string, most: number) => readonly SimilarStatement[];

const PIECE = 3;
/** Below, statements only share common syllables. */
const LIKE_FROM = 0.35;

/** Prepares known statements for being searched while somebody types: ten thousand take a few milliseconds a search. */
export function similarFinder(known: readonly KnownStatement[]): SimilarFinder {
  const places = new Map<string, number[]>();
  const sizes = known.map(({ text }, at) => {
    const pieces = piecesOf(text);
    for (const piece of pieces) {
      const own = places.get(piece);
      if (own) own.push(at);
      else places.set(piece, [at]);
    }
    return pieces.size;
  });
  return (text, most) => {
    const pieces = piecesOf(text);
    const shared = new Uint16Array(known.length);
    for (const piece of pieces) for (const at of places.get(piece) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    return known
      .flatMap((statement, at): SimilarStatement[] => {
        const both = shared[at] ?? 0;
        const likeness = both === 0 ? 0 : (2 * both) / (pieces.size + (sizes[at] ?? 0));
        return likeness >= LIKE_FROM ? [{ ...statement, likeness }] : [];
      })
      .sort((one, other) => other.likeness - one.likeness || other.communes - one.communes || (one.text < other.text ? -1 : 1))
      .slice(0, most);
  };
}

/** Pieces of three letters of a text in small letters without marks, words bounded by spaces. */
function piecesOf(text: string): Set<string> {
  const plain = ` ${(
    withoutMarks(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= plain.length; at += 1) pieces.add(plain.slice(at, at + PIECE));
  return pieces;
}
