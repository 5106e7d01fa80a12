import type { Client } from 'pg';

/** The three database roles (architecture §6). Group roles: logins become members, so one server can hold several databases. */
export const ROLES = { app: 'thong_suot_app', reader: 'thong_suot_reader' } as const;

/** Makes the roles that are missing and lets the present login, the owner, take them on. Needs CREATEROLE only when one is missing. */
export async function ensureRoles(owner: Client): Promise<void> {
  for (const role of Object.values(ROLES)) {
    const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
    // Roles belong to the whole server: another database may be making the same one at this moment.
    if (rowCount === 0) await owner.query(`create role ${role} nologin`).catch(unlessDuplicate);
    const { rows } = await owner.query<{ member: boolean }>(`select pg_has_role(current_user, $1, 'member') as member`, [role]);
    if (rows[0]?.member !== true) await owner.query(`grant ${role} to current_user`);
  }
}

/** Rights of app and reader on a module's schema: tables say in their migration what the app may change; everybody of ours may read. */
export async function grantReading(owner: Client, schema: string): Promise<void> {
  await owner.query(`grant usage on schema ${schema} to ${ROLES.app}, ${ROLES.reader}`);
  await owner.query(`grant select on all tables in schema ${schema} to ${ROLES.app}, ${ROLES.reader}`);
  await owner.query(`grant usage on all sequences in schema ${schema} to ${ROLES.app}`);
}

function unlessDuplicate(error: Error & { code?: string }): void {
  const duplicateObject = '42710',
    uniqueViolation = '23505';
  if (error.code !== duplicateObject && error.code !== uniqueViolation) throw error;
}
