import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { amendUnit } from '../domain/amend-unit.ts';
import { UnitIdSchema } from '../queries/rows.ts';
import { EnactmentFields } from './change-schemas.ts';
import { enact } from './enact.ts';

/**
 * Puts a unit below another one from a day on (chuyển về); it stays the same unit.
 * @throws organisations/unit-not-in-force, already-changed, nothing-changes, parent-unfit
 * @emits organisations.units-changed.v1
 */
export const moveUnit = useCase(
  'organisations.move-unit',
  {
    permission: 'organisations.change-units',
    input: Type.Object({ unitId: UnitIdSchema, parentId: UnitIdSchema, ...EnactmentFields }),
    audit: ({ unitId, parentId, day, legalAct }) => ({ unit: unitId, parentId, day, legalAct }),
  },
  ({ unitId, parentId, ...enactment }, on) => enact(on, (history) => amendUnit(history, unitId, { parentId }, enactment)),
);
