import { Type } from 'typebox';
import { addDays, CalendarDateSchema } from '#kernel/calendar';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { problem } from '../../problems.ts';
import { selectBurden } from '../../queries/network/board-queries.ts';
import { ScopeFields, targetOfBoard } from './board-completeness.ts';
import { placeNames } from './place-names.ts';

/** So many days are looked at, both ends included: a nation of them is half a million reports. */
const MOST_DAYS = 31;

/**
 * What reporting costs: items answered by hand, of these taken over with one confirmation, minutes spent, and items that the platform
 * measured instead, by unit of a province or by province. Never by person.
 * @throws reporting/span-too-long
 */
export const readBurden = reading(
  'reporting.read-burden',
  {
    permission: 'reporting.read',
    input: Type.Object({ ...ScopeFields, first: CalendarDateSchema, last: CalendarDateSchema }),
    target: targetOfBoard,
  },
  async ({ provinceCode, part, first, last }, { tx }) => {
    if (first > last || addDays(first, MOST_DAYS - 1) < last) throw problem('span-too-long', { mostDays: MOST_DAYS });
    const rows = await selectBurden(tx, provinceCode === null ? null : homeCode(provinceCode), first, last, part);
    const names = await placeNames(tx, last);
    return {
      units: rows.map(({ unitId, ...row }) => ({
        ...row,
        name: provinceCode === null ? names.ofHome(row.code) : names.ofReporter(row.code, unitId, last),
      })),
    };
  },
);
