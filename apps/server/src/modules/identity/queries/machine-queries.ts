import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { PartSchema } from '../domain/appointment.ts';

export const MachineColumns = Type.Object({
  machineId: Type.String(),
  name: Type.String(),
  role: Type.String(),
  area: nullable(Type.String()),
  part: PartSchema,
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
  addressRanges: Type.Array(Type.String()),
  requestsAMinute: Type.Integer(),
  decision: Type.String(),
  registeredAt: InstantSchema,
  revokedAt: nullable(InstantSchema),
  revokeReason: nullable(Type.String()),
  lastUsedAt: nullable(InstantSchema),
});
const COLUMNS = `machine.id as "machineId", machine.name, machine.role_code as role, machine.area, machine.part,
  machine.valid_from as "validFrom", machine.valid_to as "validTo", machine.address_ranges as "addressRanges",
  machine.requests_a_minute as "requestsAMinute", machine.decision, machine.registered_at as "registeredAt",
  machine.revoked_at as "revokedAt", machine.revoke_reason as "revokeReason", machine.last_used_at as "lastUsedAt"`;

/** Registers a machine; returns no row when the id is taken. */
export const insertMachine = named(
  'identity.insert_machine',
  {
    parameters: [
      Type.String(),
      Type.String(),
      Type.String(),
      nullable(Type.String()),
      nullable(Type.String()),
      CalendarDateSchema,
      nullable(CalendarDateSchema),
      Type.Array(Type.String()),
      Type.Integer(),
      Type.String(),
      InstantSchema,
      Type.String(),
    ],
    row: Type.Object({ machineId: Type.String() }),
  },
  `insert into identity.machine (id, name, role_code, area, part, valid_from, valid_to, address_ranges, requests_a_minute, decision,
                                 registered_at, registered_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (home_code, id) do nothing returning id as "machineId"`,
);

/** Reads one at its place, not revoked, and keeps others from changing it until the transaction ends. */
export const lockMachine = named(
  'identity.lock_machine',
  { parameters: [Type.String(), nullable(Type.String()), nullable(Type.String())], row: MachineColumns },
  `select ${COLUMNS} from identity.machine
    where home_code = '00' and id = $1 and area is not distinct from $2 and part is not distinct from $3 and revoked_at is null for update`,
);

export const revokeMachineRow = named(
  'identity.revoke_machine',
  { parameters: [Type.String(), InstantSchema, Type.String()], row: NoRow },
  `update identity.machine set revoked_at = $2, revoke_reason = $3 where home_code = '00' and id = $1`,
);

export const touchMachine = named(
  'identity.touch_machine',
  { parameters: [Type.String(), InstantSchema], row: NoRow },
  `update identity.machine set last_used_at = greatest(last_used_at, $2) where home_code = '00' and id = $1`,
);

export const SecretRow = Type.Object({ no: Type.Integer(), issuedAt: InstantSchema, expiresAt: nullable(InstantSchema) });

/** Machines of a place and below it, with their secrets that still open something; revoked ones last. Parameters: area, block, now. */
export const listMachineRows = named(
  'identity.list_machines',
  {
    parameters: [nullable(Type.String()), nullable(Type.String()), InstantSchema],
    row: Type.Object({
      ...MachineColumns.properties,
      secrets: notNull(Type.Array(SecretRow), 'coalesced'),
    }),
  },
  `
  select ${COLUMNS}, coalesce((
           select jsonb_agg(jsonb_build_object('no', secret.no, 'issuedAt', secret.issued_at, 'expiresAt', secret.expires_at) order by secret.no)
             from identity.machine_secret secret
            where secret.home_code = '00' and secret.machine_id = machine.id and (secret.expires_at is null or secret.expires_at > $3)
         ), '[]'::jsonb) as secrets
    from identity.machine
   where home_code = '00' and ($1::text is null or area = $1 or area like $1 || '/%') and ($2::text is null or part = $2)
   order by revoked_at is not null, id limit 500`,
);

/** Digests of the secrets of a machine that open something now: none when it is revoked or its time has not come or is over. */
export const secretDigestsOfMachine = named(
  'identity.secret_digests_of_machine',
  {
    parameters: [Type.String(), InstantSchema, CalendarDateSchema],
    row: Type.Object({ name: Type.String(), digest: Type.String() }),
  },
  `
  select machine.name, secret.digest
    from identity.machine join identity.machine_secret secret on secret.home_code = '00' and secret.machine_id = machine.id
   where machine.home_code = '00' and machine.id = $1 and machine.revoked_at is null
     and machine.valid_from <= $3 and (machine.valid_to is null or $3 < machine.valid_to)
     and (secret.expires_at is null or secret.expires_at > $2)
   order by secret.no`,
);

export const insertMachineSecret = named(
  'identity.insert_machine_secret',
  { parameters: [Type.String(), Type.String(), InstantSchema], row: Type.Object({ no: Type.Integer() }) },
  `insert into identity.machine_secret (machine_id, no, digest, issued_at)
   select $1, coalesce(max(no), 0) + 1, $2, $3 from identity.machine_secret where home_code = '00' and machine_id = $1
   returning no`,
);

/** The newest secret so far goes on until the moment $2, those before it end now ($3): never more than two open anything. */
export const endMachineSecrets = named(
  'identity.end_machine_secrets',
  { parameters: [Type.String(), InstantSchema, InstantSchema], row: NoRow },
  `
  update identity.machine_secret secret
     set expires_at = least(coalesce(secret.expires_at, 'infinity'), case when secret.no = newest.no then $2::timestamptz else $3::timestamptz end)
    from (select max(no) as no from identity.machine_secret where home_code = '00' and machine_id = $1) newest
   where secret.home_code = '00' and secret.machine_id = $1`,
);

/** A machine as it may act on the day, with what its role allows; no row when it may not. */
export const readActingMachine = named(
  'identity.read_acting_machine',
  {
    parameters: [Type.String(), CalendarDateSchema],
    row: Type.Object({ ...MachineColumns.properties, permissions: Type.Array(Type.String()) }),
  },
  `
  select ${COLUMNS}, role.permissions
    from identity.machine
    join identity.role on role.home_code = '00' and role.code = machine.role_code and role.for_machines
     and role.valid_from <= $2 and (role.valid_to is null or $2 < role.valid_to)
   where machine.home_code = '00' and machine.id = $1 and machine.revoked_at is null
     and machine.valid_from <= $2 and (machine.valid_to is null or $2 < machine.valid_to)`,
);

/** Roles that a machine may be given on a day. */
export const rolesForMachines = named(
  'identity.roles_for_machines',
  {
    parameters: [CalendarDateSchema],
    row: Type.Object({ code: Type.String(), title: Type.String(), titleEn: Type.String() }),
  },
  `select code, title, title_en as "titleEn" from identity.role
    where home_code = '00' and for_machines and valid_from <= $1 and (valid_to is null or $1 < valid_to) order by code`,
);
