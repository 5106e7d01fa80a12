import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Work } from '#kernel/use-case';
import { type BodyId, bodyTitle, listCentralBodies, type UnitHistory, unitHistory } from '#modules/organisations';
import type { Assignee } from '../../domain/direction/assignee.ts';
import { type Place, placeOf } from '../../domain/direction/place.ts';

type Title = { readonly vi: string; readonly en: string };

/** The bodies and units of the day in Viet Nam, for naming and placing who has a part in a task. */
export type KnownBodies = {
  readonly day: CalendarDate;
  readonly history: UnitHistory;
  /** What a body is called today; one of a unit that is no more keeps its last title. */
  titleOf(assignee: Assignee): Title;
  placeOf(assignee: Assignee): Place;
  isKnown(assignee: Assignee): boolean;
};

/** Two statements, whatever the number of bodies asked for. */
export async function knownBodies({ tx, clock, context }: Work): Promise<KnownBodies> {
  const day = vietnamDay(clock.now());
  const history = await unitHistory(tx);
  const { bodies } = await listCentralBodies(context, { day });
  const central = new Map<BodyId, Title>(
    bodies.map(({ bodyId, titleVi, titleEn }) => [bodyId, { vi: titleVi, en: titleEn ?? titleVi }]),
  );
  const titleOf = (assignee: Assignee): Title => {
    if (assignee.kind === 'named') return { vi: assignee.text, en: assignee.text };
    if (assignee.kind === 'body') return central.get(assignee.bodyId) ?? { vi: assignee.bodyId, en: assignee.bodyId };
    const unit = history.versionOn(assignee.unitId, day) ?? history.versionsOf(assignee.unitId).at(-1);
    return unit ? bodyTitle(assignee.part, unit) : { vi: assignee.unitId, en: assignee.unitId };
  };
  const isKnown = (assignee: Assignee) => {
    if (assignee.kind === 'named') return false;
    return assignee.kind === 'body' ? central.has(assignee.bodyId) : history.versionOn(assignee.unitId, day)?.level !== undefined;
  };
  return { day, history, titleOf, placeOf: (assignee) => placeOf(assignee, history, day), isKnown };
}
