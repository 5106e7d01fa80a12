import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { mergeUnits as merge } from '../domain/redraw-units.ts';
import { UnitIdSchema } from '../queries/rows.ts';
import { asNewUnit, EnactmentFields, NewUnitSchema } from './change-schemas.ts';
import { enact } from './enact.ts';

/**
 * Two or more units of a level end on a day and a new one is made of them (nhập các đơn vị). Their figures stay their own
 * and are read on later maps under the new unit.
 * @throws organisations/too-few-units, unit-not-in-force, already-changed, levels-differ, name-malformed, code-…, parent-unfit
 * @emits organisations.units-changed.v1
 */
export const mergeUnits = useCase(
  'organisations.merge-units',
  {
    permission: 'organisations.change-units',
    input: Type.Object({ unitIds: Type.Array(UnitIdSchema), into: NewUnitSchema, ...EnactmentFields }),
    audit: ({ unitIds, into, day, legalAct }) => ({ units: unitIds.join(' '), into: into.name, day, legalAct }),
  },
  ({ unitIds, into, ...enactment }, on) => enact(on, (history) => merge(history, unitIds, asNewUnit(into, on.clock), enactment)),
);
