import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { amendUnit } from '../domain/amend-unit.ts';
import { UnitIdSchema } from '../queries/rows.ts';
import { EnactmentFields } from './change-schemas.ts';
import { enact } from './enact.ts';

/**
 * Gives a unit another name from a day on, and with it another kind ("Xã" to "Phường"); it stays the same unit.
 * @throws organisations/unit-not-in-force, already-changed, nothing-changes, name-malformed
 * @emits organisations.units-changed.v1
 */
export const renameUnit = useCase(
  'organisations.rename-unit',
  {
    permission: 'organisations.change-units',
    input: Type.Object({ unitId: UnitIdSchema, name: Type.String(), ...EnactmentFields }),
    audit: ({ unitId, name, day, legalAct }) => ({ unit: unitId, name, day, legalAct }),
  },
  ({ unitId, name, ...enactment }, on) => enact(on, (history) => amendUnit(history, unitId, { name }, enactment)),
);
