import { Type } from 'typebox';
import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { reading, useCase } from '#kernel/use-case';
import { randomSecret, secretDigest } from '../../crypto/secret-box.ts';
import { AreaSchema, PartSchema } from '../../domain/appointment.ts';
import { MachineIdSchema, NewMachine } from '../../domain/machines/machine.ts';
import { problem } from '../../problems.ts';
import {
  endMachineSecrets,
  insertMachine,
  insertMachineSecret,
  listMachineRows,
  lockMachine,
  MachineColumns,
  revokeMachineRow,
  rolesForMachines,
  SecretRow,
} from '../../queries/machine-queries.ts';
import { areaNames } from '../area-names.ts';
import { requireEntrusted } from '../delegation.ts';
import { isAddressRange } from './address-ranges.ts';

const permission = 'identity.manage';
/** Longest time for which the secret before goes on beside a new one: a month of change-over. */
const LONGEST_OVERLAP_HOURS = 720;
const HOUR_MS = 3_600_000;

/** Where the machine is: its own place, so that the permission is asked there. */
const Place = { area: AreaSchema, part: PartSchema };
const One = Type.Object({ machineId: MachineIdSchema, ...Place });
export const NewSecret = Type.Object({
  ...Place,
  /** For how many hours the secret before goes on; 0: it ends at once. */
  overlapHours: Type.Integer({ minimum: 0, maximum: LONGEST_OVERLAP_HOURS }),
});
export const Revocation = Type.Object({ ...Place, reason: Type.String({ minLength: 3, maxLength: 300, pattern: '\\S' }) });
export const MachinePlace = Type.Object({ area: Type.Optional(Type.String({ maxLength: 40 })), part: Type.Optional(PartSchema) });

export const MachineList = Type.Object({
  machines: Type.Array(
    Type.Object({
      ...MachineColumns.properties,
      areaName: nullable(Type.String()),
      secrets: Type.Array(SecretRow),
    }),
  ),
  /** Roles that a machine may be given today. */
  roles: Type.Array(Type.Object({ code: Type.String(), title: Type.String(), titleEn: Type.String() })),
});

/**
 * Registers a program that acts by itself, with a role in an area and a block for a time.
 * @returns its first secret, shown once and kept as a digest
 * @throws identity/machine-id-taken, no-such-machine-role, role-not-entrusted, no-such-unit, dates-reversed, address-range-malformed
 */
export const registerMachine = useCase(
  'identity.register-machine',
  {
    permission,
    input: NewMachine,
    target: ({ area, part }) => ({ area, part }),
    audit: ({ machineId, role, area, part, validFrom, validTo, addressRanges, decision }) => ({
      machineId,
      role,
      area,
      part,
      validFrom,
      validTo,
      addressRanges: addressRanges.join(' '),
      decision,
    }),
  },
  async (machine, work) => {
    const { tx, actor, clock } = work;
    const { machineId, name, role, area, part, validFrom, validTo, addressRanges, requestsAMinute, decision } = machine;
    await refuseUnfit(tx, machine);
    await requireEntrusted(work, role, { area, part }, validFrom);
    const now = clock.now().toISOString();
    const by = [decision, now, actor.id] as const;
    const added = await insertMachine(
      tx,
      machineId,
      name,
      role,
      area,
      part,
      validFrom,
      validTo,
      addressRanges,
      requestsAMinute,
      ...by,
    );
    if (added.length === 0) throw problem('machine-id-taken');
    return { machineId, clientSecret: await issue(tx, machineId, now) };
  },
);

/**
 * Gives a machine another secret; the one before goes on for as long as the change-over takes, older ones end at once.
 * @throws identity/machine-not-found (one of another place, or revoked, too), role-not-entrusted: who has the secret has the role
 */
export const issueMachineSecret = useCase(
  'identity.issue-machine-secret',
  {
    permission,
    input: Type.Object({ machineId: MachineIdSchema, ...NewSecret.properties }),
    target: ({ area, part }) => ({ area, part }),
    audit: ({ machineId, overlapHours }) => ({ machineId, overlapHours }),
  },
  async ({ machineId, area, part, overlapHours }, work) => {
    const { tx, clock } = work;
    const [machine] = await lockMachine(tx, machineId, area, part);
    if (!machine) throw problem('machine-not-found');
    const now = clock.now();
    await requireEntrusted(work, machine.role, { area, part }, vietnamDay(now));
    const until = new Date(now.getTime() + overlapHours * HOUR_MS).toISOString();
    await endMachineSecrets(tx, machineId, until, now.toISOString());
    return { machineId, clientSecret: await issue(tx, machineId, now.toISOString()) };
  },
);

/** Ends what a machine may do, at once and for good. @throws identity/machine-not-found (one of another place, or revoked, too) */
export const revokeMachine = useCase(
  'identity.revoke-machine',
  {
    permission,
    input: Type.Object({ ...One.properties, reason: Revocation.properties.reason }),
    target: ({ area, part }) => ({ area, part }),
    audit: ({ machineId, reason }) => ({ machineId, reason }),
  },
  async ({ machineId, area, part, reason }, { tx, clock }) => {
    const [machine] = await lockMachine(tx, machineId, area, part);
    if (!machine) throw problem('machine-not-found');
    await revokeMachineRow(tx, machineId, clock.now().toISOString(), reason);
  },
);

/** The machines of a place and below it, without their secrets; revoked ones last, at most 500. */
export const listMachines = reading(
  'identity.list-machines',
  { permission, input: Type.Object(Place), target: ({ area, part }) => ({ area, part }) },
  async ({ area, part }, { tx, clock }) => {
    const now = clock.now();
    const day = vietnamDay(now);
    const rows = await listMachineRows(tx, area, part, now.toISOString());
    const names = await areaNames(
      tx,
      rows.map((row) => row.area),
      day,
    );
    const machines = rows.map((row) => ({ ...row, areaName: names.get(row.area) ?? null }));
    return { machines, roles: await rolesForMachines(tx, day) };
  },
);

async function issue(tx: Tx, machineId: string, now: string): Promise<string> {
  const secret = randomSecret();
  await insertMachineSecret(tx, machineId, secretDigest(secret), now);
  return secret;
}

async function refuseUnfit(tx: Tx, { role, area, validFrom, validTo, addressRanges }: NewMachine): Promise<void> {
  if (validTo !== null && validTo <= validFrom) throw problem('dates-reversed');
  const malformed = addressRanges.find((range) => !isAddressRange(range));
  if (malformed !== undefined) throw problem('address-range-malformed', { range: malformed });
  if (!(await hasRole(tx, role, validFrom))) throw problem('no-such-machine-role', { role });
  if (area !== null && !(await areaNames(tx, [area], validFrom)).has(area)) throw problem('no-such-unit', { area });
}

async function hasRole(tx: Tx, role: string, day: CalendarDate): Promise<boolean> {
  return (await rolesForMachines(tx, day)).some(({ code }) => code === role);
}
