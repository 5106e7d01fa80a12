import { vietnamDay } from '#kernel/calendar';
import type { Actor } from '#kernel/permission';
import { kernelProblem } from '#kernel/problems';
import type { Context } from '#kernel/use-case';
import { RequestCount } from '../../domain/machines/machine.ts';
import { problem } from '../../problems.ts';
import { readActingMachine, touchMachine } from '../../queries/machine-queries.ts';
import { permitsOf } from '../../signed-in-actor.ts';
import { isFromOneOf } from './address-ranges.ts';

/** Use within this time of the last note is not noted again. */
const NOTE_EVERY_MS = 60_000;
const requests = new RequestCount();

/**
 * The machine that a token was given to, with what its role allows at this moment: revoked, its time over, or its role gone, it may
 * nothing at once, whatever token it holds.
 * @param machineId of a valid token; undefined: the token is none
 * @throws identity/token-refused (401), machine-elsewhere (from a network it may not use), kernel/too-many-requests
 */
export async function findMachine(
  { database, clock }: Pick<Context, 'database' | 'clock'>,
  machineId: string | undefined,
  address: string,
): Promise<Actor> {
  if (machineId === undefined) throw problem('token-refused');
  const now = clock.now();
  const day = vietnamDay(now);
  const [machine] = await database.single((tx) => readActingMachine(tx, machineId, day));
  if (!machine) throw problem('token-refused');
  if (!isFromOneOf(machine.addressRanges, address)) throw problem('machine-elsewhere');
  if (!requests.note(machineId, machine.requestsAMinute, now)) throw kernelProblem('too-many-requests');
  if (machine.lastUsedAt === null || now.getTime() - Date.parse(machine.lastUsedAt) > NOTE_EVERY_MS)
    await database.transaction((tx) => touchMachine(tx, machineId, now.toISOString()));
  return { id: machineId, name: machine.name, machine: true, permits: permitsOf([machine], day) };
}
