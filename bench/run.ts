import { parseArgs } from 'node:util';
import { dailyReport } from './daily-report.ts';
import { importDay } from './import-day.ts';
import { runBenchmarks } from './lib/run-benchmarks.ts';
import { screens } from './screens.ts';
import { startUp } from './start-up.ts';
import { unitSearch } from './unit-search.ts';

/**
 * `node bench/run.ts [NAME …] [--days 100] [--repeats 40]`: the benchmarks, all or those named. `bench/large/run.ts` does the whole year.
 */
const BENCHMARKS = [startUp, importDay, unitSearch, dailyReport, screens];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { days: { type: 'string', default: '100' }, repeats: { type: 'string', default: '40' } },
});
const unknown = positionals.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
if (unknown.length > 0)
  throw new Error(`no such benchmark: ${unknown.join(', ')}; there are: ${BENCHMARKS.map(({ name }) => name).join(', ')}`);
const [days, repeats] = [Number(values.days), Number(values.repeats)];
if (!Number.isInteger(days) || days < 3 || !Number.isInteger(repeats) || repeats < 1)
  throw new RangeError('--days from 3, --repeats from 1');
await runBenchmarks(
  BENCHMARKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
  { days, repeats },
);
