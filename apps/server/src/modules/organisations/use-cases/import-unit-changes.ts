import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { inTurns } from '#kernel/in-turns';
import { reading, useCase } from '#kernel/use-case';
import type { PlannedChange } from '../domain/change-plan.ts';
import type { PlacedVersion } from '../domain/unit-history.ts';
import { countFigures } from '../figure-count.ts';
import { problem } from '../problems.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import { lockRevision, renewRevision } from '../queries/catalogue-queries.ts';
import { UnitIdSchema } from '../queries/rows.ts';
import { planFile } from './change-file.ts';
import { writeChange } from './enact.ts';
import { placedView, ShareView, shareView, VersionView } from './unit-views.ts';

/** The text of a file of changes. */
export const ChangeFileInput = Type.Object({ content: Type.String({ maxLength: 10_000_000 }) });

const ChangeView = Type.Object({
  line: Type.Integer(),
  day: CalendarDateSchema,
  before: Type.Array(VersionView),
  after: Type.Array(VersionView),
  edges: Type.Array(Type.Object({ fromId: UnitIdSchema, toId: UnitIdSchema, share: nullable(ShareView) })),
});

export const PreviewView = Type.Object({
  /** Line and column as people count, from 1; the header is line 1. */
  faults: Type.Array(Type.Object({ line: Type.Integer(), column: Type.Integer(), vi: Type.String(), en: Type.String() })),
  changes: Type.Array(ChangeView),
  /** Stored figures by unit before: those that will be read under other units on the new map. */
  figures: Type.Array(Type.Object({ unitId: UnitIdSchema, figures: Type.Integer() })),
});

/** What a file of unit changes would do, before and after, or every fault of it; nothing is written. */
export const previewUnitChanges = reading(
  'organisations.preview-unit-changes',
  { permission: 'organisations.change-units', input: ChangeFileInput },
  async ({ content }, { tx, clock }): Promise<Static<typeof PreviewView>> => {
    const { history } = await loadCatalogue(tx);
    const { changes, told } = await inTurns(planFile(history, content, clock));
    const touched = [...new Set(changes.flatMap(({ change }) => change.edges.map(({ fromId }) => fromId)))];
    const figures = [...(await countFigures(tx, touched))].map(([unitId, count]) => ({ unitId, figures: count }));
    return { faults: [...told], changes: changes.map(changeView), figures };
  },
);

function changeView({ line, change, before, after }: PlannedChange): Static<typeof ChangeView> {
  const view = (placed: PlacedVersion) => placedView(placed, change.day);
  const edges = change.edges.map(({ fromId, toId, share }) => ({ fromId, toId, share: share && shareView(share) }));
  return { line, day: change.day, before: before.map(view), after: after.map(view), edges };
}

/**
 * Carries out a file of unit changes, all of it or nothing.
 * @returns how many changes were made
 * @throws organisations/unit-file-faulty with every fault by line and column
 * @emits organisations.units-changed.v1 for each change
 */
export const importUnitChanges = useCase(
  'organisations.import-unit-changes',
  {
    permission: 'organisations.change-units',
    input: ChangeFileInput,
    audit: ({ content }) => ({ characters: content.length }),
  },
  async ({ content }, on) => {
    await lockRevision(on.tx);
    const { history } = await loadCatalogue(on.tx);
    const { changes, told } = await inTurns(planFile(history, content, on.clock));
    if (told.length > 0) throw problem('unit-file-faulty', { faults: told });
    for (const { change, made } of changes) await writeChange(on, change, made);
    if (changes.length > 0) await renewRevision(on.tx);
    return { changes: changes.length };
  },
);
