import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { removeDataDir } from '../../apps/server/test/operations/server-process.ts';
import { newDataDir, openInstallation } from '../lib/installation.ts';
import { describeMachine, residentMemory } from '../lib/machine.ts';
import { startServer, untilReady } from '../lib/server.ts';
import { LoadClient } from './client.ts';
import { type Expected, expectedReports } from './day-of-reports.ts';
import { MapWatch } from './map-delay.ts';
import { type Outcome, tableOf } from './outcome.ts';
import { makeSender, signInSender } from './person.ts';
import { processorMeter } from './processor-use.ts';
import { pgbenchPerSecond } from './reference.ts';
import { sendAll, sendPaced } from './sending.ts';
import { publishSixtyValues } from './sixty-values.ts';

/**
 * `node bench/report-load/run.ts`: how many reports of communes a server takes, all sent over HTTP on this machine, what processor
 * time each costs, and how far the map is behind. First a form of 60 numbers and two texts by all communes, then half of the five real
 * forms as fast as they go (16 in flight), then the other half at the pace of a full day within a minute. pgbench with five such writes
 * runs before, on the same PostgreSQL. `--processor-time`: neither pgbench nor the paced half, on a machine that does other work too.
 */
const IN_FLIGHT = 16;
const PEAK_SECONDS = 60;
/** The first ones pay for compilation and empty caches. */
const WARM_UP = 300;

const { values } = parseArgs({
  options: { 'pgbench-seconds': { type: 'string', default: '15' }, 'processor-time': { type: 'boolean', default: false } },
});

const dataDir = await newDataDir();
try {
  const program = await startServer(dataDir);
  try {
    await untilReady(program);
    process.stdout.write(`${tableOf(await measureServer(program.address, program.child.pid ?? 0))}\n`);
  } finally {
    program.child.kill('SIGTERM');
    await program.ended();
  }
} finally {
  await removeDataDir(dataDir);
}

async function measureServer(address: string, pid: number): Promise<Outcome> {
  const installation = await openInstallation(dataDir);
  try {
    const machine = await installation.asOwner(describeMachine);
    const all = !values['processor-time'];
    const reference = all ? await pgbenchPerSecond(installation, Number(values['pgbench-seconds'])) : null;
    await makeSender(installation);
    await publishSixtyValues(installation);
    const cookie = await signInSender(address);
    const reports = await installation.asOwner(expectedReports);
    const sixty = reports.filter(({ kind }) => kind === 'number');
    const real = reports.filter(({ kind }) => kind === 'yes-no');
    const half = Math.floor(real.length / 2);
    const meter = await processorMeter(pid, installation);
    const client = await LoadClient.open(address, cookie, IN_FLIGHT);
    const watch = new MapWatch(address, cookie);
    try {
      await sendAll(client, sixty.slice(0, WARM_UP), IN_FLIGHT, meter);
      const results = [
        { what: '60 numbers, 2 texts', ...(await sendAll(client, sixty.slice(WARM_UP), IN_FLIGHT, meter)) },
        { what: 'real forms, 2 texts', ...(await sendAll(client, real.slice(0, half), IN_FLIGHT, meter)) },
      ];
      const peak = all ? await measurePeak(client, watch, real, half) : null;
      return { machine, inFlight: IN_FLIGHT, reference, results, peak, peakMiB: (await residentMemory(pid)).peak };
    } finally {
      watch.close();
      client.close();
    }
  } finally {
    await installation.close();
  }
}

/** @param sent of the reports so many count already */
async function measurePeak(
  client: LoadClient,
  watch: MapWatch,
  reports: readonly Expected[],
  sent: number,
): Promise<Outcome['peak']> {
  const paced = await sendPaced(client, reports.slice(sent), (PEAK_SECONDS * (reports.length - sent)) / reports.length);
  for (let look = 0; watch.counted < reports.length && look < 50; look += 1) await sleep(100);
  const delays = watch.delays(
    paced.answeredAt.toSorted((one, other) => one - other),
    sent,
  );
  return { ...paced, day: PEAK_SECONDS, delays, onMap: watch.counted, of: reports.length };
}
