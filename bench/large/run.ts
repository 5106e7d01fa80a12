import { runBenchmarks } from '../lib/run-benchmarks.ts';
import { screens } from '../screens.ts';

/** `node bench/large/run.ts`: the screens with a whole year of days, 6.06 million reports of communes. Some ten minutes. */
await runBenchmarks([screens], { days: 365, repeats: 40 });
