import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importDayPack } from '../apps/server/src/modules/monitoring/use-cases/import-day-pack.ts';
import { startProgram } from '../apps/server/test/operations/server-process.ts';
import type { Benchmark } from './lib/benchmark.ts';
import type { Installation } from './lib/installation.ts';
import { measure, type Times } from './lib/measure.ts';
import { checkedPack, type PackFiles, packFor } from './lib/packs.ts';
import { rowsOfSnapshot, timePlainCopy } from './lib/plain-copy.ts';
import { measurement } from './lib/result.ts';

const LEVEL = { p95: 4000 };
const MOST_PACKS = 5;

/** Taking in the raw figures of a national day: checked completely, stored whole. */
export const importDay: Benchmark = {
  name: 'import-day',
  run: async (installation, { repeats }) => {
    const count = Math.min(repeats, MOST_PACKS);
    const days = numbersFrom(0);
    const full = await timeImports(installation, 'full', count, days);
    const half = await timeImports(installation, 'half', count, days);
    const command = await timeCommand(installation, 'full', count, days);
    const halfCommand = await timeCommand(installation, 'half', count, days);
    const { id, no } = full.newest;
    const copy = await timePlainCopy(installation, rowsOfSnapshot(id, no), count);
    const reference = { what: `COPY of the same ${copy.rows} rows`, times: copy.times };
    return {
      benchmark: 'import-day',
      size: { communes: [full.communes, half.communes] },
      measurements: [
        measurement('check and store', full.times, { level: LEVEL, half: half.times, reference }),
        measurement('command import-day, start to end, beside a running database', command, {
          level: LEVEL,
          half: halfCommand,
          reference,
        }),
      ],
    };
  },
};

type Numbers = Iterator<number, never>;
function* numbersFrom(first: number): Generator<number, never> {
  for (let number = first; ; number += 1) yield number;
}

/** Each import brings a day of its own, since the same content again would change nothing. The files are in memory already. */
async function timeImports({ context, asOwner }: Installation, share: 'full' | 'half', count: number, days: Numbers) {
  const times: number[] = [];
  let newest = '';
  let communes = 0;
  for (let run = 0; run <= count; run += 1) {
    const { files } = await packFor(days.next().value, share);
    const [time = 0] = await measure({ count: 1 }, async () => {
      const pack = checkedPack(files);
      communes = pack.facts.communes.length;
      newest = (await importDayPack(context, { sourceName: 'bench', pack })).snapshot.id;
    });
    if (run > 0) times.push(time);
  }
  const { rows } = await asOwner((tx) =>
    tx.query<{ no: number }>({ text: 'select snapshot_no as no from reporting.snapshot where id = $1', values: [newest] }),
  );
  return { times, communes, newest: { id: newest, no: rows[0]?.no ?? 0 } };
}

/** What a person waits for: Node's start, the files from disk, the check, the transaction. */
async function timeCommand({ dataDir }: Installation, share: 'full' | 'half', count: number, days: Numbers): Promise<Times> {
  const times: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const folder = join(dataDir, 'pack');
    await writeFiles(folder, (await packFor(days.next().value, share)).files);
    const [time = 0] = await measure({ count: 1 }, async () => {
      const program = await startProgram(['import-day', folder], { dataDir });
      const code = await program.ended();
      if (code !== 0) throw new Error(`import-day ended with ${code}:\n${program.output()}`);
    });
    times.push(time);
    await rm(folder, { recursive: true });
  }
  return times;
}

async function writeFiles(folder: string, files: PackFiles): Promise<void> {
  await mkdir(folder);
  for (const [file, content] of files) await writeFile(join(folder, file), content);
}
