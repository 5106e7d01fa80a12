import { type Static, Type } from 'typebox';
import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { reading } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import { PartSchema } from '../domain/appointment.ts';
import { communesWithAccess, countAccountStates } from '../queries/account-board-queries.ts';
import { unitsOfPlace } from './bulk/list-rules.ts';

const permission = 'identity.read-account-boards';
const BoardPlace = Type.Object({
  /** A province, or null for the nation. */
  area: nullable(Type.String({ pattern: '^\\d{2}$' })),
  part: PartSchema,
});
const BoardInput = Type.Object({
  ...BoardPlace.properties,
  level: nullable(Type.Enum(['nation', 'province', 'commune'] as const, { type: 'string' })),
});
const targetOfBoard = ({ area, part }: Static<typeof BoardPlace>) => ({ area, part });

const States = {
  /** All accounts with an appointment that holds or will hold. */
  issued: Type.Integer(),
  provisional: Type.Integer(),
  confirmed: Type.Integer(),
  neverSignedIn: Type.Integer(),
  /** Signed in within the last 30 days. */
  active: Type.Integer(),
  idle: Type.Integer(),
  locked: Type.Integer(),
};
export const AccountBoard = Type.Object({
  units: Type.Array(
    Type.Object({
      /** Null: the nation's own; the area of the board itself: its own. */
      area: nullable(Type.String()),
      name: nullable(Type.String()),
      ...States,
    }),
  ),
  /** Each person once, also who is appointed in several units. */
  whole: Type.Object(States),
  communes: Type.Integer(),
  communesWithoutAccess: Type.Integer(),
});

/**
 * Accounts by state (I-09): of the nation by province, of a province by commune, by level and block. Never signed in, active, idle
 * and locked add up to all, and so do provisional and confirmed. Numbers only: whom they count only the lists tell.
 */
export const readAccountBoard = reading(
  'identity.read-account-board',
  { permission, input: BoardInput, target: targetOfBoard },
  async ({ area, part, level }, { tx, clock }) => {
    const day = vietnamDay(clock.now());
    const rows = await countAccountStates(tx, area, part, level, day);
    const names = new Map(unitsOfPlace(await unitHistory(tx), area, day).map((unit) => [unit.area, unit.name]));
    const units = rows
      .filter(({ whole }) => !whole)
      .map(({ unit, whole: _whole, ...row }) => {
        const place = unit === '' ? null : unit;
        return { area: place, name: place === null ? null : (names.get(place) ?? null), ...statesOf(row) };
      });
    const whole = rows.find((row) => row.whole);
    const communes = await communesOf(tx, area, part, day);
    return {
      units,
      whole: statesOf(whole),
      communes: communes.length,
      communesWithoutAccess: communes.filter(({ hasAccess }) => !hasAccess).length,
    };
  },
);

type StateRow = Pick<
  Awaited<ReturnType<typeof countAccountStates>>[number],
  'issued' | 'provisional' | 'neverSignedIn' | 'active' | 'idle' | 'locked'
>;

function statesOf(row: StateRow | undefined) {
  const count = (of: keyof StateRow) => Number(row?.[of] ?? 0);
  return {
    issued: count('issued'),
    provisional: count('provisional'),
    confirmed: count('issued') - count('provisional'),
    neverSignedIn: count('neverSignedIn'),
    active: count('active'),
    idle: count('idle'),
    locked: count('locked'),
  };
}

export const CommuneList = Type.Object({
  communes: Type.Array(Type.Object({ area: Type.String(), code: Type.String(), name: Type.String() })),
});

/** Communes in which nobody can get in today: no open account with an appointment there that holds, for the block when one is given. */
export const listCommunesWithoutAccess = reading(
  'identity.list-communes-without-access',
  { permission, input: BoardPlace, target: targetOfBoard },
  async ({ area, part }, { tx, clock }) => {
    const communes = await communesOf(tx, area, part, vietnamDay(clock.now()));
    return {
      communes: communes
        .filter(({ hasAccess }) => !hasAccess)
        .map(({ area: place, code, name }) => ({ area: place, code, name })),
    };
  },
);

async function communesOf(tx: Tx, area: string | null, part: string | null, day: CalendarDate) {
  const units = unitsOfPlace(await unitHistory(tx), area, day);
  const reached = new Set((await communesWithAccess(tx, area, part, day)).map((row) => row.area));
  return units.flatMap(({ area: place, code, name }) =>
    place?.includes('/') ? [{ area: place, code, name, hasAccess: reached.has(place) }] : [],
  );
}
