import { loadDemonstrationDay } from '../../apps/server/src/modules/monitoring/use-cases/load-demonstration-day.ts';
import type { Benchmark, Scale } from './benchmark.ts';
import { withInstallation } from './installation.ts';
import { describeMachine, loadNow } from './machine.ts';
import { type BenchmarkResult, tableOf } from './result.ts';

/**
 * Runs benchmarks one after the other on an installation of their own with the demonstration day. Each prints its table on
 * standard error and its result with the machine as one line of JSON on standard output.
 */
export async function runBenchmarks(benchmarks: readonly Benchmark[], scale: Scale): Promise<void> {
  await withInstallation(async (installation) => {
    await loadDemonstrationDay(installation.context);
    for (const benchmark of benchmarks) {
      const machine = await installation.asOwner(describeMachine);
      const result = await benchmark.run(installation, scale, say);
      tell(result, { ...machine, loadAtEnd: loadNow() });
    }
  });
}

function tell(result: BenchmarkResult, machine: object): void {
  say(`\n${tableOf(result)}\n`);
  process.stdout.write(`${JSON.stringify({ ...result, machine })}\n`);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
