/** What the nightly comparison compares; the server may come to compare more. */
export const KINDS = ['standing', 'answers', 'board', 'snapshot-column', 'cut'] as const;
export type DifferenceKind = (typeof KINDS)[number];

/** A compared thing in words of its own fields, one each; what is no record is shown as it is. */
export function valuesIn(told: unknown): readonly string[] {
  if (typeof told !== 'object' || told === null || Array.isArray(told)) return [JSON.stringify(told) ?? '–'];
  return Object.entries(told).map(([name, value]) => `${name}: ${JSON.stringify(value) ?? '–'}`);
}
