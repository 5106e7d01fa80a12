import type { Installation } from './installation.ts';
import type { BenchmarkResult } from './result.ts';

/** How much a benchmark does. */
export type Scale = {
  /** Days stored at full size, the demonstration day counted; half size has half of them. */
  readonly days: number;
  /** How often each kind of work is timed. */
  readonly repeats: number;
};

/** Something that is measured, with its reference. It finds a migrated installation with the units and the demonstration day. */
export type Benchmark = {
  readonly name: string;
  run(installation: Installation, scale: Scale, progress: (text: string) => void): Promise<BenchmarkResult>;
};
