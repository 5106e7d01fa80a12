import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { removeDataDir } from '../../apps/server/test/operations/server-process.ts';
import { newDataDir, openInstallation } from '../lib/installation.ts';
import { describeMachine, type Machine, residentMemory } from '../lib/machine.ts';
import { percentile } from '../lib/measure.ts';
import { startServer, untilReady } from '../lib/server.ts';
import { LoadClient } from './client.ts';
import { type Expected, expectedReports, sendingOf } from './day-of-reports.ts';
import { MapWatch } from './map-delay.ts';
import { makeSender, signInSender } from './person.ts';
import { pgbenchPerSecond } from './reference.ts';
import { publishSixtyValues } from './sixty-values.ts';

/**
 * `node bench/report-load/run.ts`: how many reports of communes a server takes, all sent over HTTP on this machine, and how far the map is
 * behind. First a form of 60 numbers and two texts by all communes, then the five real forms as fast as they go (16 in flight), then, on a day
 * of its own, all of them at the pace of a full day within a minute. pgbench with five such writes runs before, on the same PostgreSQL.
 */
const IN_FLIGHT = 16;
const PEAK_SECONDS = 60;

const { values } = parseArgs({ options: { 'pgbench-seconds': { type: 'string', default: '15' } } });

const dataDir = await newDataDir();
try {
  const program = await startServer(dataDir);
  try {
    await untilReady(program);
    const installation = await openInstallation(dataDir);
    try {
      const machine = await installation.asOwner(describeMachine);
      const reference = await pgbenchPerSecond(installation, Number(values['pgbench-seconds']));
      await makeSender(installation);
      await publishSixtyValues(installation);
      const cookie = await signInSender(program.address);
      const all = await installation.asOwner(expectedReports);
      const sixty = all.filter(({ kind }) => kind === 'number');
      const real = all.filter(({ kind }) => kind === 'yes-no');
      const half = Math.floor(real.length / 2);
      const pid = program.child.pid ?? 0;
      const client = new LoadClient(program.address, cookie, IN_FLIGHT);
      const watch = new MapWatch(program.address, cookie);
      await sendAll(client, sixty.slice(0, 300));
      const results = [
        { what: '60 numbers, 2 texts', ...(await sendAll(client, sixty.slice(300))) },
        { what: 'real forms, 2 texts', ...(await sendAll(client, real.slice(0, half))) },
      ];
      const peak = await sendPaced(client, real.slice(half), PEAK_SECONDS / 2);
      for (let look = 0; watch.counted < real.length && look < 50; look += 1) await sleep(100);
      const delays = watch.delays(
        peak.answeredAt.toSorted((one, other) => one - other),
        half,
      );
      const memory = await residentMemory(pid);
      process.stdout.write(
        `${tableOf({ machine, reference, results, peak, delays, reports: real.length, onMap: watch.counted, peakMiB: memory.peak })}\n`,
      );
      watch.close();
      client.close();
    } finally {
      await installation.close();
    }
  } finally {
    program.child.kill('SIGTERM');
    await program.ended();
  }
} finally {
  await removeDataDir(dataDir);
}

type Sent = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly failed: number;
};

/** Sends all as fast as they go, so many in flight. */
async function sendAll(client: LoadClient, reports: readonly Expected[]): Promise<Sent> {
  const times: number[] = [];
  let failed = 0;
  let next = 0;
  const startedAt = performance.now();
  const worker = async () => {
    while (next < reports.length) {
      const number = next++;
      const report = reports[number] as Expected;
      const body = sendingOf(report, number);
      const sentAt = performance.now();
      const answer = await client.send('POST', `${report.path}/submission`, body);
      times.push(performance.now() - sentAt);
      if (answer.status !== 200) {
        failed += 1;
        if (failed === 1) process.stderr.write(`${answer.status} ${answer.body.slice(0, 400)}\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    perSecond: reports.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    failed,
  };
}

/** Sends all spread evenly over a time, whatever the answers take. */
async function sendPaced(client: LoadClient, reports: readonly Expected[], seconds: number) {
  const answeredAt: number[] = [];
  const times: number[] = [];
  let failed = 0;
  const startedAt = performance.now();
  await Promise.all(
    reports.map(async (report, number) => {
      const due = startedAt + (number * seconds * 1000) / reports.length;
      await sleep(Math.max(0, due - performance.now()));
      const sentAt = performance.now();
      const answer = await client.send('POST', `${report.path}/submission`, sendingOf(report, number));
      times.push(performance.now() - sentAt);
      if (answer.status === 200) answeredAt.push(performance.now());
      else failed += 1;
    }),
  );
  return {
    seconds: (performance.now() - startedAt) / 1000,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    failed,
    answeredAt,
  };
}

type Outcome = {
  readonly machine: Machine;
  readonly reference: number;
  readonly results: readonly ({ readonly what: string } & Sent)[];
  readonly peak: {
    readonly seconds: number;
    readonly p95: number;
    readonly failed: number;
    readonly answeredAt: readonly number[];
  };
  readonly delays: readonly number[];
  readonly reports: number;
  readonly onMap: number;
  readonly peakMiB: number;
};

/** The outcome for people, in the units of the levels. */
function tableOf({ machine, reference, results, peak, delays, reports, onMap, peakMiB }: Outcome): string {
  const round = (value: number) => String(Math.round(value));
  return [
    `${machine.processor}, ${machine.cores} cores, PostgreSQL ${machine.postgresql}, Node ${machine.node}, ${machine.at}, load ${machine.load}`,
    `pgbench, five writes, ${IN_FLIGHT} in flight: ${round(reference)}/s; a third: ${round(reference / 3)}/s`,
    ...results.map(
      ({ what, perSecond, p50, p95, p99, failed }) =>
        `${what}, ${IN_FLIGHT} in flight: ${round(perSecond)}/s (level 800), p50 ${round(p50)}, p95 ${round(p95)} (level 40), p99 ${round(p99)} ms, ${failed} failed`,
    ),
    `at the pace of a day within ${PEAK_SECONDS} s: ${peak.answeredAt.length} in ${round(peak.seconds)} s, p95 ${round(peak.p95)} ms, ${peak.failed} failed`,
    `the map is behind by p50 ${round(percentile(delays, 0.5))}, p95 ${round(percentile(delays, 0.95))}, at most ${round(Math.max(...delays))} ms (level 2000); it shows ${onMap} of ${reports}`,
    `server at most ${round(peakMiB)} MiB (level 512)`,
  ].join('\n');
}
