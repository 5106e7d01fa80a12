import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { communeMatrix } from '../domain/command-centre/commune-matrix.ts';
import { nationalView } from '../domain/command-centre/national-view.ts';
import { orderUnits } from '../domain/command-centre/ordered-units.ts';
import { KNOWN_FIELD, versionedView } from '../queries/versioned-view.ts';
import { VIEW_FIELDS } from './view-input.ts';

const national = { permission: 'monitoring.read', input: Type.Object({ ...VIEW_FIELDS, ...KNOWN_FIELD }) };
const nationalViews = versionedView(({ head, day }) => ({ day: head, ...nationalView(day) }));
const matrices = versionedView(({ head, day }) => ({ day: head, ...communeMatrix(day) }));
const names = versionedView(({ head, day }) => {
  const { provinces, communes, provinceOf } = orderUnits(day.facts);
  return {
    snapshotId: head.snapshotId,
    anchor: head.anchor,
    mapDate: head.mapDate,
    provinces,
    communes: { code: communes.map(({ code }) => code), province: provinceOf, name: communes.map(({ name }) => name) },
  };
});

/**
 * The state of the nation on one map (C-02 to C-05, C-10, C-11); null for who names its version as known.
 * @throws monitoring/no-figures, no-rules, nothing-to-compare, map-not-readable
 */
export const readNationalView = reading('monitoring.read-national-view', national, (view, { tx, clock }) =>
  nationalViews(tx, view, clock),
);

/**
 * All communes with the conditions they lack (C-03, C-06); null for who names its version as known.
 * @throws as readNationalView
 */
export const readCommuneMatrix = reading('monitoring.read-commune-matrix', national, (view, { tx, clock }) =>
  matrices(tx, view, clock),
);

/**
 * The names of all units of a day in the order of the columns of the other answers; null for who names their version as known.
 * @throws as readNationalView
 */
export const readCommuneNames = reading('monitoring.read-commune-names', national, (view, { tx, clock }) =>
  names(tx, view, clock),
);
