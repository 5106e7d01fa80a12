import type { MatrixAnswer, ProvinceAnswer } from '../contract.ts';

/** What the stream of a page says: the parts that are other than before, of the day as compared with its usual day. */
type PageMessage<Parts> = {
  readonly snapshotId: string;
  readonly comparedWith: string | null;
  readonly parts: Partial<Parts>;
};
type MatrixParts = Pick<MatrixAnswer, 'day' | 'conditions' | 'patterns'> &
  Pick<MatrixAnswer['communes'], 'colour' | 'pattern' | 'unmet'>;

/** A page of another day, beside another day or on another map is not what the stream tells of. */
const fits = ({ day }: Pick<ProvinceAnswer, 'day'>, { snapshotId, comparedWith }: PageMessage<object>): boolean =>
  day.snapshotId === snapshotId && day.comparedWith === comparedWith && day.anchor === 'as-it-was';

/** The page of a province with the parts that were told; null: they are not of this page. */
export function provinceWith<Page extends ProvinceAnswer>(page: Page, told: unknown): Page | null {
  const message = told as PageMessage<ProvinceAnswer>;
  return fits(page, message) ? { ...page, ...message.parts } : null;
}

/** The same of the matrix of communes. */
export function matrixWith<Page extends MatrixAnswer>(page: Page, told: unknown): Page | null {
  const message = told as PageMessage<MatrixParts>;
  if (!fits(page, message)) return null;
  const { colour, pattern, unmet, ...parts } = message.parts;
  const columns = { ...(colour && { colour }), ...(pattern && { pattern }), ...(unmet && { unmet }) };
  return { ...page, ...parts, communes: { ...page.communes, ...columns } };
}

/** Communes of which a reader would say that something changed. */
export function changedCommunes(before: ProvinceAnswer, after: ProvinceAnswer): number {
  const known = new Map(before.communes.map(({ code, colour, unmet }) => [code, `${colour} ${unmet}`]));
  return after.communes.filter(({ code, colour, unmet }) => known.get(code) !== `${colour} ${unmet}`).length;
}

/** The same of the communes of the country. */
export function changedCells({ communes: before }: MatrixAnswer, { communes: after }: MatrixAnswer): number {
  return after.code.filter((_code, at) => before.colour[at] !== after.colour[at] || before.unmet[at] !== after.unmet[at]).length;
}
