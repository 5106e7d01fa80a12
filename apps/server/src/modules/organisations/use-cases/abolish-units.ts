import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { abolishInto } from '../domain/redraw-units.ts';
import { UnitIdSchema } from '../queries/rows.ts';
import { EnactmentFields } from './change-schemas.ts';
import { enact } from './enact.ts';

/**
 * Units end on a day and all they were goes to one that goes on (nhập vào).
 * @throws organisations/unit-named-twice, and as for a merger
 * @emits organisations.units-changed.v1
 */
export const abolishUnits = useCase(
  'organisations.abolish-units',
  {
    permission: 'organisations.change-units',
    input: Type.Object({ unitIds: Type.Array(UnitIdSchema), intoId: UnitIdSchema, ...EnactmentFields }),
    audit: ({ unitIds, intoId, day, legalAct }) => ({ units: unitIds.join(' '), into: intoId, day, legalAct }),
  },
  ({ unitIds, intoId, ...enactment }, on) => enact(on, (history) => abolishInto(history, unitIds, intoId, enactment)),
);
