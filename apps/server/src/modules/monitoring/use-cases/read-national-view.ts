import { reading } from '#kernel/use-case';
import { communeMatrix } from '../domain/command-centre/commune-matrix.ts';
import { nationalView } from '../domain/command-centre/national-view.ts';
import { orderUnits } from '../domain/command-centre/ordered-units.ts';
import { openNationalDay, openNationalDayAlone } from '../queries/open-day.ts';
import { ViewInput } from './view-input.ts';

const national = { permission: 'monitoring.read', input: ViewInput };

/**
 * The state of the nation on one map (C-02 to C-05, C-10, C-11).
 * @throws monitoring/no-figures, no-rules, nothing-to-compare, map-not-readable
 */
export const readNationalView = reading('monitoring.read-national-view', national, async (view, { tx, clock }) => {
  const { head, day } = await openNationalDay(tx, view, clock);
  return { day: head, ...nationalView(day) };
});

/**
 * All communes with the conditions they lack (C-03, C-06).
 * @throws as readNationalView
 */
export const readCommuneMatrix = reading('monitoring.read-commune-matrix', national, async (view, { tx, clock }) => {
  const { head, day } = await openNationalDay(tx, view, clock);
  return { day: head, ...communeMatrix(day) };
});

/**
 * The names of all units of a day in the order of the columns of the other answers.
 * @throws as readNationalView
 */
export const readCommuneNames = reading('monitoring.read-commune-names', national, async (view, { tx, clock }) => {
  const { head, day } = await openNationalDayAlone(tx, view, clock);
  const { provinces, communes, provinceOf } = orderUnits(day.facts);
  return {
    snapshotId: head.snapshotId,
    anchor: head.anchor,
    mapDate: head.mapDate,
    provinces,
    communes: { code: communes.map(({ code }) => code), province: provinceOf, name: communes.map(({ name }) => name) },
  };
});
