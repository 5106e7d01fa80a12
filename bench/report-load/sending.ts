import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../lib/measure.ts';
import type { LoadClient } from './client.ts';
import { type Expected, sendingOf } from './day-of-reports.ts';
import { type ProcessorUse, usePerOne } from './processor-use.ts';

export type Sent = {
  readonly count: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly failed: number;
  /** For each report. */
  readonly use: ProcessorUse;
};

/** Sends all as fast as they go, so many in flight. Requests are made before; what the client does meanwhile is sending alone. */
export async function sendAll(
  client: LoadClient,
  reports: readonly Expected[],
  inFlight: number,
  meter: () => Promise<ProcessorUse>,
): Promise<Sent> {
  const requests = reports.map((report, number) => client.prepare(`${report.path}/submission`, sendingOf(report, number)));
  const times: number[] = [];
  let failed = 0;
  let next = 0;
  const before = await meter();
  const startedAt = performance.now();
  const worker = async () => {
    for (let request = requests[next++]; request; request = requests[next++]) {
      const sentAt = performance.now();
      const { status, body } = await client.send(request);
      times.push(performance.now() - sentAt);
      if (status === 200) continue;
      failed += 1;
      if (failed === 1) process.stderr.write(`${status} ${body.slice(0, 400)}\n`);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    count: reports.length,
    perSecond: reports.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    failed,
    use: usePerOne(before, await meter(), reports.length),
  };
}

export type Paced = {
  readonly seconds: number;
  readonly p95: number;
  readonly failed: number;
  /** When each answer came. */
  readonly answeredAt: readonly number[];
};

/** Sends all spread evenly over a time, whatever the answers take. */
export async function sendPaced(client: LoadClient, reports: readonly Expected[], seconds: number): Promise<Paced> {
  const requests = reports.map((report, number) => client.prepare(`${report.path}/submission`, sendingOf(report, number)));
  const answeredAt: number[] = [];
  const times: number[] = [];
  let failed = 0;
  const startedAt = performance.now();
  await Promise.all(
    requests.map(async (request, number) => {
      const due = startedAt + (number * seconds * 1000) / requests.length;
      await sleep(Math.max(0, due - performance.now()));
      const sentAt = performance.now();
      const { status } = await client.send(request);
      times.push(performance.now() - sentAt);
      if (status === 200) answeredAt.push(performance.now());
      else failed += 1;
    }),
  );
  return { seconds: (performance.now() - startedAt) / 1000, p95: percentile(times, 0.95), failed, answeredAt };
}
