import { Type } from 'typebox';
import { CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import { reading, useCase } from '#kernel/use-case';
import { isValidOn } from '../domain/appointment.ts';
import { PositionCodeSchema, PositionFields, PositionVersion } from '../domain/position.ts';
import { problem } from '../problems.ts';
import { readRoles } from '../queries/appointment-queries.ts';
import { closePosition, putPosition, readPositions } from '../queries/position-queries.ts';
import { managedPlaces } from './delegation.ts';

export const PositionList = Type.Object({ positions: Type.Array(PositionVersion) });

/** Every version of every position (chức danh); for whoever manages accounts anywhere. */
export const listPositions = reading(
  'identity.list-positions',
  { permission: 'identity.manage', input: Type.Object({}), target: 'found-inside' },
  async (_input, on) => {
    managedPlaces(on);
    return { positions: await readPositions(on.tx) };
  },
);

/**
 * Sets what a position is from a day on, today at the earliest: its titles, its place in lists, the roles it brings at each level. The
 * version before ends; appointments that were made stay as they are.
 * @throws identity/day-in-the-past, no-such-role, position-changes-later (a version that begins after the day is there already)
 */
export const setPosition = useCase(
  'identity.set-position',
  {
    permission: 'identity.manage',
    input: Type.Object({ code: PositionCodeSchema, validFrom: CalendarDateSchema, ...PositionFields }),
    audit: ({ code, validFrom, nationRoles, provinceRoles, communeRoles }) => ({
      code,
      validFrom,
      nationRoles: nationRoles.join(' '),
      provinceRoles: provinceRoles.join(' '),
      communeRoles: communeRoles.join(' '),
    }),
  },
  async ({ code, validFrom, rank, title, titleEn, nationRoles, provinceRoles, communeRoles }, { tx, clock }) => {
    if (validFrom < vietnamDay(clock.now())) throw problem('day-in-the-past');
    const roles = (await readRoles(tx)).filter((version) => isValidOn(version, validFrom));
    for (const role of [...nationRoles, ...provinceRoles, ...communeRoles])
      if (!roles.some((known) => known.code === role)) throw problem('no-such-role', { role });
    const later = (await readPositions(tx)).some((version) => version.code === code && version.validFrom > validFrom);
    if (later) throw problem('position-changes-later');
    await closePosition(tx, code, validFrom);
    await putPosition(tx, code, validFrom, rank, title.trim(), titleEn.trim(), nationRoles, provinceRoles, communeRoles);
  },
);
