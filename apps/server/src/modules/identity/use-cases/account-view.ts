import { Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import type { Actor } from '#kernel/permission';
import { dataKeys, openPersonal } from '../crypto/personal-data.ts';
import { AccountIdSchema } from '../domain/account.ts';
import { AppointmentIdSchema } from '../domain/appointment.ts';
import { MANAGE } from '../domain/delegation.ts';
import { maskedLoginName, maskedName } from '../domain/masking.ts';
import type { readAccount } from '../queries/account-queries.ts';
import { appointmentsOf } from '../queries/appointment-queries.ts';
import { areaNames } from './area-names.ts';

const AppointmentView = Type.Object({
  id: AppointmentIdSchema,
  role: Type.String(),
  area: nullable(Type.String()),
  /** The unit behind the area, with the one above it; null for the nation. */
  areaName: nullable(Type.String()),
  part: nullable(Type.String()),
  /** The position that brought it; null: it was given by itself. */
  position: nullable(Type.String()),
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
  decision: Type.String(),
});
export const AccountView = Type.Object({
  id: AccountIdSchema,
  name: Type.String(),
  loginName: Type.String(),
  demonstration: Type.Boolean(),
  passwordTemporary: Type.Boolean(),
  lockedAt: nullable(InstantSchema),
  lockReason: nullable(Type.String()),
  /** Null: confirmed. Else it is provisional, and opens nothing from this day on. */
  provisionalUntil: nullable(CalendarDateSchema),
  /** Null: its owner has never signed in. */
  lastSignedInAt: nullable(InstantSchema),
  createdAt: InstantSchema,
  appointments: Type.Array(AppointmentView),
});

export type AccountRow = Awaited<ReturnType<typeof readAccount>>[number];

/** How accounts are shown: on which day, names `masked` or in full, to whom. */
export type Shown = { readonly day: CalendarDate; readonly names: 'masked' | 'in-full'; readonly actor: Actor };

/** Accounts in the order given, with all their appointments where the actor manages accounts. */
export async function accountViews(tx: Tx, rows: readonly AccountRow[], { day, names, actor }: Shown) {
  const keys = await dataKeys(tx);
  const ids = rows.map(({ id }) => id);
  const all = await appointmentsOf(tx, ids);
  const appointments = all.filter(({ area, part }) => actor.permits(MANAGE, { area, part }));
  const areas = await areaNames(
    tx,
    appointments.map(({ area }) => area),
    day,
  );
  const named = appointments.map((appointment) => ({ ...appointment, areaName: areas.get(appointment.area) ?? null }));
  const byAccount = Map.groupBy(named, ({ accountId }) => accountId);
  return rows.map((row) => {
    const { loginSealed: _login, nameSealed: _name, dataKeyNumber: _number, passwordHash: _hash, ...account } = row;
    const person = personOf(row, keys, names === 'masked');
    const held = (byAccount.get(row.id) ?? []).map(({ accountId: _account, ...appointment }) => appointment);
    return { ...account, ...person, appointments: held };
  });
}

/** Name and login name of one account in full. */
export async function personNames(tx: Tx, row: AccountRow): Promise<{ name: string; loginName: string }> {
  return personOf(row, await dataKeys(tx), false);
}

function personOf(
  row: AccountRow,
  keys: Awaited<ReturnType<typeof dataKeys>>,
  masked: boolean,
): { name: string; loginName: string } {
  const key = keys.get(row.dataKeyNumber);
  if (!key) throw new Error(`data key ${row.dataKeyNumber} is gone`);
  const name = openPersonal(key, row.id, 'name', row.nameSealed);
  const loginName = openPersonal(key, row.id, 'login', row.loginSealed);
  return masked ? { name: maskedName(name), loginName: maskedLoginName(loginName) } : { name, loginName };
}
