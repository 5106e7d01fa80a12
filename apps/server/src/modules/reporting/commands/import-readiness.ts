import { readFile } from 'node:fs/promises';
import { isCalendarDate } from '#kernel/calendar';
import { type Command, type CommandArguments, type DatabaseEnvironment, UsageError } from '#kernel/command';
import { importChecklist } from '../use-cases/readiness/import-checklist.ts';
import { importIssuedDocuments } from '../use-cases/readiness/issued-documents.ts';
import { importRecommendations } from '../use-cases/readiness/recommendations.ts';
import { importRollout } from '../use-cases/rollout/import-rollout.ts';
import { tellingFaults } from './tell-faults.ts';

const OPTIONS = { day: { type: 'string' }, source: { type: 'string' } } as const;
const FAULTS = `--day YYYY-MM-DD: số liệu tính đến ngày / the day of the state; --source: tên văn bản / the document.
Có lỗi: mỗi lỗi một dòng FILE:LINE:COLUMN: message, thoát 2, không ghi gì / with faults: exit 2, nothing is written.`;
const said = (outcome: 'imported' | 'unchanged'): string =>
  outcome === 'imported' ? 'Đã nạp / Imported' : 'Không đổi / Unchanged';

/** @throws {UsageError} without a day that exists or without a source */
function dayAndSource({ values }: CommandArguments) {
  const { day, source } = values;
  if (typeof day !== 'string' || !isCalendarDate(day)) throw new UsageError('--day YYYY-MM-DD');
  if (typeof source !== 'string' || source.trim() === '') throw new UsageError('--source "…"');
  return { stateOn: day, sourceName: source };
}

/** `bin/thongsuot import-readiness`: a checklist of readiness (C-15). */
export const importReadinessCommand: Command = {
  name: 'import-readiness',
  summary: 'Nạp danh sách kiểm tra mức độ sẵn sàng / Import a checklist of readiness',
  usage: `bin/thongsuot import-readiness ITEMS STATES NOT_REPORTED --day YYYY-MM-DD --source "…"

CSV như data/reference/readiness-items.csv, readiness-2025-06-25.csv, readiness-not-reported-2025-06-25.csv / CSV files like these.
${FAULTS}`,
  positionals: ['ITEMS', 'STATES', 'NOT_REPORTED'],
  options: OPTIONS,
  needsDatabase: true,
  run: async (environment, given) => {
    const head = dayAndSource(given);
    const [items = '', states = '', silent = ''] = given.positionals;
    return tellingFaults(environment, { items, states, 'not-reported': silent }, async () => {
      const [itemsCsv, statesCsv, silentCsv] = await Promise.all([items, states, silent].map((file) => readFile(file, 'utf8')));
      const files = { items: itemsCsv ?? '', states: statesCsv ?? '', silent: silentCsv ?? '' };
      const done = await importChecklist(environment.context, { ...head, ...files });
      environment.out(`${said(done.outcome)}: ${done.items} mục / items, ${done.states} dòng / rows`);
    });
  },
};

type OneFile = {
  readonly name: string;
  readonly summary: string;
  /** The file that is shipped, as a pattern. */
  readonly like: string;
  /** What faults of the file are told under. */
  readonly file: string;
  readonly load: (
    environment: DatabaseEnvironment,
    from: ReturnType<typeof dayAndSource> & { readonly csv: string },
  ) => Promise<Loaded>;
};
type Loaded = { readonly outcome: 'imported' | 'unchanged'; readonly rows: number };

/** A command that imports one CSV file as the state on a day, named by its source. */
const importsOneFile = ({ name, summary, like, file, load }: OneFile): Command => ({
  name,
  summary,
  usage: `bin/thongsuot ${name} FILE --day YYYY-MM-DD --source "…"

CSV như ${like} / a CSV file like it.
${FAULTS}`,
  positionals: ['FILE'],
  options: OPTIONS,
  needsDatabase: true,
  run: async (environment, given) => {
    const head = dayAndSource(given);
    const [path = ''] = given.positionals;
    return tellingFaults(environment, { [file]: path }, async () => {
      const { outcome, rows } = await load(environment, { ...head, csv: await readFile(path, 'utf8') });
      environment.out(`${said(outcome)}: ${rows}`);
    });
  },
});

/** `bin/thongsuot import-rollout`: the rollout of procedures by ministry (C-21). */
export const importRolloutCommand = importsOneFile({
  name: 'import-rollout',
  summary: 'Nạp tình hình triển khai theo bộ, ngành / Import the rollout by ministry',
  like: 'data/reference/ministry-rollout-2026-02-06.csv',
  file: 'rollout',
  load: async ({ context }, from) => {
    const { outcome, ministries } = await importRollout(context, from);
    return { outcome, rows: ministries };
  },
});

/** `bin/thongsuot import-issued-documents`: whom a letter names as without a document (C-20). */
export const importIssuedDocumentsCommand = importsOneFile({
  name: 'import-issued-documents',
  summary: 'Nạp danh sách tỉnh chưa ban hành văn bản / Import which provinces have not issued a document',
  like: 'data/reference/issued-documents-2026-02-06.csv',
  file: 'issued-documents',
  load: async ({ context }, from) => {
    const { outcome, statements } = await importIssuedDocuments(context, from);
    return { outcome, rows: statements };
  },
});

/** `bin/thongsuot import-recommendations`: what provinces proposed before the start. */
export const importRecommendationsCommand = importsOneFile({
  name: 'import-recommendations',
  summary: 'Nạp đề xuất, kiến nghị của các tỉnh trước ngày vận hành / Import what provinces proposed before the start',
  like: 'data/reference/recommendations-2025-06-25.csv',
  file: 'recommendations',
  load: async ({ context }, from) => {
    const { outcome, recommendations } = await importRecommendations(context, from);
    return { outcome, rows: recommendations };
  },
});
