import { percentile, type Times } from './measure.ts';

/** A level of service, in the unit of its measurement: what must not be exceeded. */
export type Level = { readonly p50?: number; readonly p95?: number; readonly p99?: number };
export type Unit = 'ms' | 'MiB';

/** One line of the table. */
export type Measurement = {
  readonly what: string;
  readonly unit: Unit;
  readonly count: number;
  /** The shortest: nearest to what an idle machine would show. */
  readonly best: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time of server and database for each, in ms: it hardly depends on what else the machine does. Null: not taken. */
  readonly processor: number | null;
  readonly level: Level | null;
  /** Null where there is no level. */
  readonly met: boolean | null;
  /** The median at half the size; null where there is only one size, and `ratioNote` says why. */
  readonly halfP50: number | null;
  /** Median at full size over median at half size: 1 does not grow at all, 2 grows with the size. */
  readonly ratio: number | null;
  /** The same rows or sums by the plainest means, in the same run. */
  readonly reference: { readonly what: string; readonly p50: number } | null;
};

export type BenchmarkResult = {
  readonly benchmark: string;
  /** What full and half size were: `{ days: [30, 15] }`. */
  readonly size: Readonly<Record<string, readonly [full: number, half: number]>>;
  readonly measurements: readonly Measurement[];
};

type Further = {
  readonly level?: Level;
  readonly half?: Times;
  readonly reference?: { readonly what: string; readonly times: Times };
  readonly unit?: Unit;
  readonly processor?: number;
};

/** Sums up times (or sizes) of one kind of work. */
export function measurement(
  what: string,
  times: Times,
  { level, half, reference, unit = 'ms', processor }: Further = {},
): Measurement {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => rounded(percentile(times, share))) as [number, number, number];
  const halfP50 = half ? rounded(percentile(half, 0.5)) : null;
  return {
    what,
    unit,
    count: times.length,
    best: rounded(Math.min(...times)),
    p50,
    p95,
    p99,
    processor: processor === undefined ? null : rounded(processor),
    level: level ?? null,
    met: level ? isMet({ p50, p95, p99 }, level) : null,
    halfP50,
    ratio: halfP50 === null ? null : rounded(p50 / Math.max(halfP50, 0.001)),
    reference: reference ? { what: reference.what, p50: rounded(percentile(reference.times, 0.5)) } : null,
  };
}

function isMet(found: Required<Level>, level: Level): boolean {
  return found.p50 <= (level.p50 ?? Infinity) && found.p95 <= (level.p95 ?? Infinity) && found.p99 <= (level.p99 ?? Infinity);
}

/** Three digits after the point below 10, one above: finer than any of these repeats. */
function rounded(value: number): number {
  return Number(value.toFixed(value < 10 ? 3 : 1));
}

const HEAD = ['what', 'count', 'best', 'p50', 'p95', 'p99', 'processor', 'half p50', 'ratio', 'reference p50', 'level', 'met'];

/** The result for people. */
export function tableOf({ benchmark, size, measurements }: BenchmarkResult): string {
  const rows = [HEAD, ...measurements.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const sizes = Object.entries(size).map(([name, [full, half]]) => `${full} ${name}, half ${half}`);
  return [`${benchmark} (${sizes.join('; ')})`, ...lines].join('\n');
}

function cellsOf({
  what,
  unit,
  count,
  best,
  p50,
  p95,
  p99,
  processor,
  level,
  met,
  halfP50,
  ratio,
  reference,
}: Measurement): string[] {
  const limits = Object.entries(level ?? {}).map(([name, limit]) => `${name} ≤ ${limit}`);
  return [
    `${what} (${unit})`,
    ...[count, best, p50, p95, p99].map(String),
    processor === null ? '–' : String(processor),
    halfP50 === null ? '–' : String(halfP50),
    ratio === null ? '–' : String(ratio),
    reference === null ? '–' : `${reference.p50} ${reference.what}`,
    limits.join(' ') || '–',
    met === null ? '–' : met ? 'yes' : 'NO',
  ];
}
