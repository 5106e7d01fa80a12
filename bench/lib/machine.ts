import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Tx } from '../../apps/server/src/kernel/db/tx.ts';

const MIB = 1024 * 1024;

/** Where and when something was measured. `load`: processes at work on average over the last minute, our own included. */
export type Machine = {
  readonly processor: string;
  readonly cores: number;
  readonly memoryMiB: number;
  readonly node: string;
  readonly postgresql: string;
  readonly at: string;
  readonly load: number;
};

export async function describeMachine(tx: Tx): Promise<Machine> {
  const { rows } = await tx.query<{ version: string }>({ text: `select current_setting('server_version') as version` });
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryMiB: Math.round(totalmem() / MIB),
    node: process.version,
    postgresql: rows[0]?.version ?? 'unknown',
    at: new Date().toISOString(),
    load: loadNow(),
  };
}

export function loadNow(): number {
  return Number((loadavg()[0] ?? 0).toFixed(2));
}

/** Resident memory of a process in MiB (Linux): now, and the most it ever had. Without the processes it started. */
export type Memory = { readonly now: number; readonly peak: number };

/** @throws {Error} when the process is gone */
export async function residentMemory(pid: number): Promise<Memory> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const [now, peak] = ['VmRSS', 'VmHWM'].map(
    (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024,
  );
  if (now === undefined || peak === undefined || Number.isNaN(peak)) throw new Error(`process ${pid} has ended`);
  return { now, peak };
}

const LOOK_AGAIN_MS = 50;

/** The most memory that any process had which `pid` started and which ran while `work` did, in MiB; looked at every 50 ms. */
export async function peakOfChildren(pid: number, work: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const look = async () => {
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
    // One that ends meanwhile was looked at before.
    for (const child of children.split(' ').filter(Boolean))
      peak = Math.max(
        peak,
        await residentMemory(Number(child)).then(
          (memory) => memory.peak,
          () => 0,
        ),
      );
  };
  const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return peak;
}

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** Processor time that a process and the processes it started have used, in milliseconds (Linux); those that ended too. */
export async function processorTime(pid: number): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  const pids = [String(pid), ...children.split(' ').filter(Boolean)];
  // A process that ends meanwhile is none of those that serve: they stay.
  const texts = await Promise.all(pids.map((one) => readFile(`/proc/${one}/stat`, 'utf8').catch(() => '')));
  return texts.reduce((sum, text) => sum + ticksOf(text) * TICK_MS, 0);
}

/** Processor time that a process itself has used, all its threads, in milliseconds (Linux). @throws {Error} when it is gone */
export async function ownProcessorTime(pid: number): Promise<number> {
  return ticksOf(await readFile(`/proc/${pid}/stat`, 'utf8'), 2) * TICK_MS;
}

/** The name of the program, in brackets, may hold blanks; from the 12th field after it stand its times, own and of children that ended. */
function ticksOf(stat: string, times = 4): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 11 + times).reduce((sum, ticks) => sum + Number(ticks), 0);
}
