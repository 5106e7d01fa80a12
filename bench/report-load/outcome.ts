import type { Machine } from '../lib/machine.ts';
import { percentile } from '../lib/measure.ts';
import type { Paced, Sent } from './sending.ts';

export type Outcome = {
  readonly machine: Machine;
  readonly inFlight: number;
  /** What pgbench reached, in transactions a second; null: not asked. */
  readonly reference: number | null;
  readonly results: readonly ({ readonly what: string } & Sent)[];
  /** At the pace of a full day within so many seconds, and how far the map was behind; null: not asked. */
  readonly peak:
    | (Paced & { readonly day: number; readonly delays: readonly number[]; readonly onMap: number; readonly of: number })
    | null;
  readonly peakMiB: number;
};

const round = (value: number) => String(Math.round(value));
const exact = (value: number) => value.toFixed(2);

/** The outcome for people, in the units of the levels. */
export function tableOf({ machine, inFlight, reference, results, peak, peakMiB }: Outcome): string {
  const { processor, cores, postgresql, node, at, load } = machine;
  const lines = [`${processor}, ${cores} cores, PostgreSQL ${postgresql}, Node ${node}, ${at}, load ${load}`];
  if (reference !== null)
    lines.push(`pgbench, five writes, ${inFlight} in flight: ${round(reference)}/s; a third: ${round(reference / 3)}/s`);
  for (const { what, count, perSecond, p50, p95, p99, failed, use } of results) {
    lines.push(
      `${what}, ${inFlight} in flight: ${round(perSecond)}/s (level 800), p50 ${round(p50)}, p95 ${round(p95)} (level 40), p99 ${round(p99)} ms, ${failed} failed of ${count}`,
      `  processor time a report: server ${exact(use.server)}, PostgreSQL ${exact(use.postgresql)}, client ${exact(use.client)}, together ${exact(use.server + use.postgresql + use.client)} ms`,
    );
  }
  if (peak) {
    const { answeredAt, seconds, p95, failed, day, delays, onMap, of } = peak;
    lines.push(
      `at the pace of a day within ${day} s: ${answeredAt.length} in ${round(seconds)} s, p95 ${round(p95)} ms, ${failed} failed`,
      `the map is behind by p50 ${round(percentile(delays, 0.5))}, p95 ${round(percentile(delays, 0.95))}, at most ${round(Math.max(...delays))} ms (level 2000); it shows ${onMap} of ${of}`,
    );
  }
  return [...lines, `server at most ${round(peakMiB)} MiB (level 512)`].join('\n');
}
