import { Type } from 'typebox';
import { nullable } from '#kernel/db/named';
import { useCase } from '#kernel/use-case';
import { amendUnit } from '../domain/amend-unit.ts';
import { UnitIdSchema } from '../queries/rows.ts';
import { EnactmentFields } from './change-schemas.ts';
import { enact } from './enact.ts';

/**
 * Gives a unit another official code from a day on, or none (null); it stays the same unit, and the old code still finds it.
 * @throws organisations/unit-not-in-force, already-changed, nothing-changes, code-malformed, code-in-use
 * @emits organisations.units-changed.v1
 */
export const changeUnitCode = useCase(
  'organisations.change-unit-code',
  {
    permission: 'organisations.change-units',
    input: Type.Object({ unitId: UnitIdSchema, code: nullable(Type.String()), ...EnactmentFields }),
    audit: ({ unitId, code, day, legalAct }) => ({ unit: unitId, code, day, legalAct }),
  },
  ({ unitId, code, ...enactment }, on) => enact(on, (history) => amendUnit(history, unitId, { code }, enactment)),
);
