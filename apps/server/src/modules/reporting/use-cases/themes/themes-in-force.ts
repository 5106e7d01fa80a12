import { createHash } from 'node:crypto';
import type { Tx } from '#kernel/db/tx';
import { keptByKey } from '#kernel/kept';
import { type Classifier, makeClassifier } from '../../domain/themes/classifier.ts';
import { meansTheSame } from '../../domain/themes/kept-examples.ts';
import type { LabelledStatement, Taxonomy } from '../../domain/themes/taxonomy.ts';
import { selectDecisions } from '../../queries/theme-decision-queries.ts';
import { insertTaxonomy, lockTaxonomy, selectNewestVersion, selectTaxonomy } from '../../queries/theme-taxonomy-queries.ts';
import { shippedTeaching, type Teaching } from './shipped-taxonomy.ts';

/** A version of the taxonomy with the classifier it makes. Version 0 is the shipped one before anything was stored. */
export type ThemesInForce = { readonly versionNo: number; readonly taxonomy: Taxonomy; readonly classifier: Classifier };

export const SHIPPED_VERSION = 0;
const SHIPPED_BY = 'Thông Suốt';
const CORRECTIONS = 'corrections';

/**
 * The newest published version and its classifier, else the shipped one. A version never changes, so what was made of it is kept;
 * making it takes under a second.
 */
export async function themesInForce(tx: Tx): Promise<ThemesInForce> {
  const [newest] = await selectNewestVersion(tx);
  const { taxonomy, examples } = newest ? await taughtBy(tx, newest) : await shippedTeaching();
  return { versionNo: newest?.versionNo ?? SHIPPED_VERSION, taxonomy, classifier: makeClassifier(taxonomy, examples) };
}

/** The taxonomy of a version, or null when there is none of this number. */
export async function taxonomyOf(tx: Tx, versionNo: number): Promise<Taxonomy | null> {
  if (versionNo === SHIPPED_VERSION) return (await shippedTeaching()).taxonomy;
  const [version] = await selectTaxonomy(tx, versionNo);
  return version?.content ?? null;
}

type Newest = Awaited<ReturnType<typeof selectNewestVersion>>[number];
/** The version in force, by what identifies it; the one before is not asked for again. */
const taught = keptByKey<Teaching>(1);

function taughtBy(tx: Tx, newest: Newest): Promise<Teaching> {
  const key = `${newest.versionNo} ${newest.contentHash} ${newest.learnedUntil} ${newest.publishedAt}`;
  return taught(key, () => readTeaching(tx, newest));
}

async function readTeaching(tx: Tx, { versionNo, learnedUntil }: Newest): Promise<Teaching> {
  const [version] = await selectTaxonomy(tx, versionNo);
  if (!version) throw new Error(`no version ${versionNo} of the taxonomy`);
  const shipped = await shippedTeaching();
  const definitions = new Map(shipped.taxonomy.themes.map(({ key, definition }) => [key, definition]));
  const labelled = shipped.examples.map((example) => ({ ...example, definition: definitions.get(example.theme) ?? '' }));
  const corrected = (await selectDecisions(tx, 0, learnedUntil)).map(({ statement, block, theme, definition }) => ({
    statement,
    block,
    theme,
    definition,
    group: CORRECTIONS,
  }));
  return { taxonomy: version.content, examples: stillMeant(version.content, [...labelled, ...corrected]) };
}

/** Labels made under a definition that the theme no longer has teach nothing. */
function stillMeant(
  { themes }: Taxonomy,
  labelled: readonly (LabelledStatement & { readonly definition: string })[],
): readonly LabelledStatement[] {
  const now = new Map(themes.map((theme) => [theme.key, theme]));
  return labelled.filter(({ theme, definition }) => {
    const current = now.get(theme);
    return current !== undefined && meansTheSame(current, { ...current, definition });
  });
}

/**
 * The number of the version in force, for what is stored under it. Before anything was published, the shipped taxonomy is kept as a
 * version; so it is when the program brings a newer one and officials have published none of their own.
 */
export async function storedVersionInForce(tx: Tx, at: Date): Promise<number> {
  const { taxonomy } = await shippedTeaching();
  const content = JSON.stringify(taxonomy);
  const hash = hashOf(content);
  const isInForce = (newest: Newest | undefined) => newest && (!newest.shipped || newest.contentHash === hash);
  const [before] = await selectNewestVersion(tx);
  if (before && isInForce(before)) return before.versionNo;
  await lockTaxonomy(tx);
  const [newest] = await selectNewestVersion(tx);
  if (newest && isInForce(newest)) return newest.versionNo;
  const versionNo = (newest?.versionNo ?? SHIPPED_VERSION) + 1;
  await insertTaxonomy(tx, versionNo, true, content, hash, newest?.learnedUntil ?? 0, '', at.toISOString(), SHIPPED_BY);
  return versionNo;
}

export const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');
