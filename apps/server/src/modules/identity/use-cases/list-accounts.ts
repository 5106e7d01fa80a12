import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { reading, useCase } from '#kernel/use-case';
import { dataKeys, openPersonal } from '../crypto/personal-data.ts';
import { AccountIdSchema } from '../domain/account.ts';
import { AppointmentIdSchema } from '../domain/appointment.ts';
import { maskedLoginName, maskedName } from '../domain/masking.ts';
import { problem } from '../problems.ts';
import { listAccountRows, readAccount } from '../queries/account-queries.ts';
import { appointmentsOf } from '../queries/appointment-queries.ts';

const Nullable = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) => Type.Union([schema, Type.Null()]);

const AppointmentView = Type.Object({
  id: AppointmentIdSchema,
  role: Type.String(),
  area: Nullable(Type.String()),
  part: Nullable(Type.String()),
  validFrom: CalendarDateSchema,
  validTo: Nullable(CalendarDateSchema),
  decision: Type.String(),
});
export const AccountView = Type.Object({
  id: AccountIdSchema,
  name: Type.String(),
  loginName: Type.String(),
  demonstration: Type.Boolean(),
  passwordTemporary: Type.Boolean(),
  lockedAt: Nullable(InstantSchema),
  lockReason: Nullable(Type.String()),
  createdAt: InstantSchema,
  appointments: Type.Array(AppointmentView),
});
export const AccountPage = Type.Object({ accounts: Type.Array(AccountView), next: Nullable(AccountIdSchema) });

type AccountRow = Awaited<ReturnType<typeof readAccount>>[number];
type AppointmentRow = Awaited<ReturnType<typeof appointmentsOf>>[number];

/**
 * Accounts in the order of their making, names and login names masked, with all their appointments.
 * `after` is the last id of the page before; `next` is null on the last page.
 */
export const listAccounts = reading(
  'identity.list-accounts',
  {
    permission: 'identity.manage',
    input: Type.Object({ after: Type.Optional(AccountIdSchema), limit: Type.Integer({ minimum: 1, maximum: 200 }) }),
  },
  async ({ after, limit }, { tx }) => {
    const rows = await listAccountRows(tx, after ?? '', limit + 1);
    const page = rows.slice(0, limit);
    const keys = await dataKeys(tx);
    const byAccount = Map.groupBy(
      await appointmentsOf(
        tx,
        page.map(({ id }) => id),
      ),
      ({ accountId }) => accountId,
    );
    const accounts = page.map((row) => accountView(row, personOf(row, keys, true), byAccount.get(row.id) ?? []));
    return { accounts, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
  },
);

/**
 * One account with name and login name in full; the audit line says who saw them.
 * @throws identity/account-not-found
 */
export const openAccount = useCase(
  'identity.open-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema }),
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId }, { tx }) => {
    const [row] = await readAccount(tx, accountId);
    if (!row) throw problem('account-not-found');
    return accountView(row, personOf(row, await dataKeys(tx), false), await appointmentsOf(tx, [accountId]));
  },
);

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

function accountView(row: AccountRow, person: { name: string; loginName: string }, appointments: readonly AppointmentRow[]) {
  const { id, demonstration, passwordTemporary, lockedAt, lockReason, createdAt } = row;
  return {
    id,
    ...person,
    demonstration,
    passwordTemporary,
    lockedAt,
    lockReason,
    createdAt,
    appointments: appointments.map(({ accountId: _account, ...appointment }) => appointment),
  };
}
