import { Type } from 'typebox';
import { nullable } from '#kernel/db/named';
import { useCase } from '#kernel/use-case';
import { splitUnit as split } from '../domain/redraw-units.ts';
import { UnitIdSchema } from '../queries/rows.ts';
import { asNewUnit, EnactmentFields, givenShare, NewUnitSchema, ShareSchema } from './change-schemas.ts';
import { enact } from './enact.ts';

const SuccessorSchema = Type.Object({
  /** A unit to make, the divided one itself, or another that goes on. */
  unit: Type.Union([NewUnitSchema, UnitIdSchema]),
  share: nullable(ShareSchema),
  children: Type.Optional(Type.Array(UnitIdSchema)),
});

/**
 * A unit is divided on a day (chia, tách): each successor takes an exact share of its figures, and the shares add up to the
 * whole; null for all where no source gives them. It ends unless it is among its successors.
 * @throws organisations/shares-not-whole, children-not-assigned, and as for a merger
 * @emits organisations.units-changed.v1
 */
export const splitUnit = useCase(
  'organisations.split-unit',
  {
    permission: 'organisations.change-units',
    input: Type.Object({ unitId: UnitIdSchema, successors: Type.Array(SuccessorSchema, { minItems: 1 }), ...EnactmentFields }),
    audit: ({ unitId, successors, day, legalAct }) => ({ unit: unitId, parts: successors.length, day, legalAct }),
  },
  ({ unitId, successors, ...enactment }, on) => {
    const parts = successors.map(({ unit, share, children }) => ({
      unit: typeof unit === 'string' ? unit : asNewUnit(unit, on.clock),
      share: givenShare(share),
      ...(children ? { children } : {}),
    }));
    return enact(on, (history) => split(history, unitId, parts, enactment));
  },
);
