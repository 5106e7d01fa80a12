import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { problem } from '../../problems.ts';
import { selectCorrections } from '../../queries/theme-decision-queries.ts';
import { selectDraft, selectNewestVersion, selectVersions } from '../../queries/theme-taxonomy-queries.ts';
import { SHIPPED_VERSION, taxonomyOf } from './themes-in-force.ts';

export const TaxonomyInput = Type.Object({ version: Type.Optional(Type.Integer({ minimum: 0, maximum: 2 ** 31 - 1 })) });

/**
 * The themes of a version with names, definitions and phrases, the one in force by default, and which versions there are. Version 0
 * is the shipped one before anything was stored.
 * @throws reporting/taxonomy-not-found
 */
export const readTaxonomy = reading(
  'reporting.read-taxonomy',
  { permission: 'kernel.signed-in', input: TaxonomyInput },
  async ({ version }, { tx }) => {
    const [newest] = await selectNewestVersion(tx);
    const inForce = newest?.versionNo ?? SHIPPED_VERSION;
    const taxonomy = await taxonomyOf(tx, version ?? inForce);
    if (!taxonomy) throw problem('taxonomy-not-found', { version: version ?? inForce });
    return { versionNo: version ?? inForce, inForce, ...taxonomy, versions: await selectVersions(tx) };
  },
);

/** The next version as officials have it now; null: nobody works on one. */
export const readThemeDraft = reading(
  'reporting.read-theme-draft',
  { permission: 'reporting.edit-themes', input: Type.Object({}) },
  async (_input, { tx }) => {
    const [draft] = await selectDraft(tx);
    return { draft: draft ?? null };
  },
);

const CORRECTIONS_SHOWN = 200;

/** What people decided about themes of statements, the newest first, 200 at most. */
export const listThemeCorrections = reading(
  'reporting.list-theme-corrections',
  { permission: 'reporting.edit-themes', input: Type.Object({}) },
  async (_input, { tx }) => ({ corrections: await selectCorrections(tx, CORRECTIONS_SHOWN) }),
);
