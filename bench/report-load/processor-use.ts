import { readFile } from 'node:fs/promises';
import type { Installation } from '../lib/installation.ts';
import { ownProcessorTime, processorTime } from '../lib/machine.ts';

/** Processor time in milliseconds of all that shares the machine in a measurement; what else runs on it changes it little. */
export type ProcessorUse = { readonly server: number; readonly postgresql: number; readonly client: number };

/**
 * Looks at the processor time so far of the server, of PostgreSQL with all its processes, and of ourselves.
 * @param serverPid the server's process, without those that it started
 */
export async function processorMeter(serverPid: number, { asOwner }: Installation): Promise<() => Promise<ProcessorUse>> {
  const postmaster = await asOwner(async (tx) => {
    const { rows } = await tx.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' });
    return parentOf(rows[0]?.pid ?? 0);
  });
  return async () => {
    const { user, system } = process.cpuUsage();
    const [server, postgresql] = await Promise.all([ownProcessorTime(serverPid), processorTime(postmaster)]);
    return { server, postgresql, client: (user + system) / 1000 };
  };
}

/** What was used between two looks, for each of so many. */
export function usePerOne(before: ProcessorUse, after: ProcessorUse, count: number): ProcessorUse {
  return {
    server: (after.server - before.server) / count,
    postgresql: (after.postgresql - before.postgresql) / count,
    client: (after.client - before.client) / count,
  };
}

async function parentOf(pid: number): Promise<number> {
  const parent = /^PPid:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (parent === undefined) throw new Error(`process ${pid} has no parent`);
  return Number(parent);
}
