import { type Static, Type } from 'typebox';
import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { Actor } from '#kernel/permission';
import { useCase } from '#kernel/use-case';
import { taxonomyFaults } from '../../domain/themes/draft-checks.ts';
import type { Taxonomy, Theme } from '../../domain/themes/taxonomy.ts';
import { problem } from '../../problems.ts';
import { selectLastCorrectionNo } from '../../queries/theme-decision-queries.ts';
import { MOST_THEMES, ThemeKeySchema, ThemeSchema } from '../../queries/theme-schemas.ts';
import {
  type DraftRow,
  deleteDraft,
  insertTaxonomy,
  lockTaxonomy,
  selectDraft,
  upsertDraft,
} from '../../queries/theme-taxonomy-queries.ts';
import { hashOf, storedVersionInForce, taxonomyOf } from './themes-in-force.ts';

/** The revision that somebody looked at; 0: there was no draft. A change on an older one is refused. */
const RevisionSchema = Type.Integer({ minimum: 0, maximum: 2 ** 31 - 1 });
export const SaveThemeInput = Type.Object({ revision: RevisionSchema, theme: ThemeSchema });

/**
 * Puts a theme into the draft, in place of the one with its key; without a draft one begins with the themes in force.
 * @throws reporting/taxonomy-draft-changed
 */
export const saveThemeInDraft = useCase(
  'reporting.save-theme-in-draft',
  { permission: 'reporting.edit-themes', input: SaveThemeInput, audit: ({ theme }) => ({ theme: theme.key }) },
  async ({ revision, theme }, { tx, clock, actor }) =>
    changeDraft(tx, { revision, clock, actor }, (themes) => {
      const at = themes.findIndex(({ key }) => key === theme.key);
      return at < 0 ? [...themes, theme].slice(0, MOST_THEMES) : themes.with(at, theme);
    }),
);

export const RemoveThemeInput = Type.Object({ revision: RevisionSchema, key: ThemeKeySchema });

/**
 * Takes a theme out of the draft.
 * @throws reporting/taxonomy-draft-changed, theme-not-found
 */
export const removeThemeFromDraft = useCase(
  'reporting.remove-theme-from-draft',
  { permission: 'reporting.edit-themes', input: RemoveThemeInput, audit: ({ key }) => ({ theme: key }) },
  async ({ revision, key }, { tx, clock, actor }) =>
    changeDraft(tx, { revision, clock, actor }, (themes) => {
      if (!themes.some((theme) => theme.key === key)) throw problem('theme-not-found', { theme: key });
      return themes.filter((theme) => theme.key !== key);
    }),
);

type Draft = Static<typeof DraftRow>;
type Change = { readonly revision: number; readonly clock: Clock; readonly actor: Actor };

async function changeDraft(
  tx: Tx,
  { revision, clock, actor }: Change,
  change: (themes: readonly Theme[]) => readonly Theme[],
): Promise<Draft> {
  const at = clock.now();
  const { basedOn, themes } = (await draftAt(tx, revision)) ?? (await themesInForceAsDraft(tx, at));
  const [changed] = await upsertDraft(tx, basedOn, JSON.stringify(change(themes)), at.toISOString(), actor.name);
  if (!changed) throw new Error('the draft was not written');
  return changed;
}

/** The draft in the revision that somebody looked at, null when there was none and is none. */
async function draftAt(tx: Tx, revision: number): Promise<Draft | null> {
  await lockTaxonomy(tx);
  const [draft] = await selectDraft(tx);
  if ((draft?.revision ?? 0) !== revision) throw problem('taxonomy-draft-changed', { revision: draft?.revision ?? 0 });
  return draft ?? null;
}

async function themesInForceAsDraft(tx: Tx, at: Date): Promise<Pick<Draft, 'basedOn' | 'themes'>> {
  const basedOn = await storedVersionInForce(tx, at);
  return { basedOn, themes: (await contentOf(tx, basedOn)).themes };
}

async function contentOf(tx: Tx, versionNo: number): Promise<Taxonomy> {
  const taxonomy = await taxonomyOf(tx, versionNo);
  if (!taxonomy) throw new Error(`no version ${versionNo} of the taxonomy`);
  return taxonomy;
}

export const DiscardDraftInput = Type.Object({ revision: RevisionSchema });

/** Gives the draft up. @throws reporting/taxonomy-draft-changed */
export const discardThemeDraft = useCase(
  'reporting.discard-theme-draft',
  { permission: 'reporting.edit-themes', input: DiscardDraftInput },
  async ({ revision }, { tx }) => {
    await draftAt(tx, revision);
    await deleteDraft(tx);
    return {};
  },
);

export const PublishTaxonomyInput = Type.Object({
  revision: RevisionSchema,
  note: Type.String({ minLength: 3, maxLength: 500 }),
});

/**
 * Publishes the draft, or without one (revision 0) the themes in force anew, so that what people corrected is learned. From now on it
 * decides; earlier versions and their choices stay.
 * @throws reporting/taxonomy-draft-changed, taxonomy-faulty with `faults`
 */
export const publishTaxonomy = useCase(
  'reporting.publish-taxonomy',
  { permission: 'reporting.edit-themes', input: PublishTaxonomyInput, audit: ({ note }) => ({ note }) },
  async ({ revision, note }, { tx, clock, actor }) => {
    const at = clock.now();
    const draft = await draftAt(tx, revision);
    const before = await storedVersionInForce(tx, at);
    const { themes: inForce, words } = await contentOf(tx, before);
    const themes = draft?.themes ?? inForce;
    const faults = taxonomyFaults(themes, words);
    if (faults.length > 0) throw problem('taxonomy-faulty', { faults });
    const content = JSON.stringify({ themes, words } satisfies Taxonomy);
    const [last] = await selectLastCorrectionNo(tx);
    const versionNo = before + 1;
    await insertTaxonomy(
      tx,
      versionNo,
      false,
      content,
      hashOf(content),
      last?.correctionNo ?? 0,
      note,
      at.toISOString(),
      actor.name,
    );
    await deleteDraft(tx);
    return { versionNo };
  },
);
