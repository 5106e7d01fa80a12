import { readFile } from 'node:fs/promises';
import { isCalendarDate } from '#kernel/calendar';
import { type Command, type CommandArguments, UsageError } from '#kernel/command';
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

/** `bin/thongsuot import-rollout`: the rollout of procedures by ministry (C-21). */
export const importRolloutCommand: Command = {
  name: 'import-rollout',
  summary: 'Nạp tình hình triển khai theo bộ, ngành / Import the rollout by ministry',
  usage: `bin/thongsuot import-rollout FILE --day YYYY-MM-DD --source "…"

CSV như data/reference/ministry-rollout-2026-02-06.csv / a CSV file like it.
${FAULTS}`,
  positionals: ['FILE'],
  options: OPTIONS,
  needsDatabase: true,
  run: async (environment, given) => {
    const head = dayAndSource(given);
    const [file = ''] = given.positionals;
    return tellingFaults(environment, { rollout: file }, async () => {
      const done = await importRollout(environment.context, { ...head, csv: await readFile(file, 'utf8') });
      environment.out(`${said(done.outcome)}: ${done.ministries}`);
    });
  },
};

/** `bin/thongsuot import-issued-documents`: whom a letter names as without a document (C-20). */
export const importIssuedDocumentsCommand: Command = {
  name: 'import-issued-documents',
  summary: 'Nạp danh sách tỉnh chưa ban hành văn bản / Import which provinces have not issued a document',
  usage: `bin/thongsuot import-issued-documents FILE --day YYYY-MM-DD --source "…"

CSV như data/reference/issued-documents-2026-02-06.csv / a CSV file like it.
${FAULTS}`,
  positionals: ['FILE'],
  options: OPTIONS,
  needsDatabase: true,
  run: async (environment, given) => {
    const head = dayAndSource(given);
    const [file = ''] = given.positionals;
    return tellingFaults(environment, { 'issued-documents': file }, async () => {
      const done = await importIssuedDocuments(environment.context, { ...head, csv: await readFile(file, 'utf8') });
      environment.out(`${said(done.outcome)}: ${done.statements}`);
    });
  },
};

/** `bin/thongsuot import-recommendations`: what provinces proposed before the start. */
export const importRecommendationsCommand: Command = {
  name: 'import-recommendations',
  summary: 'Nạp đề xuất, kiến nghị của các tỉnh trước ngày vận hành / Import what provinces proposed before the start',
  usage: `bin/thongsuot import-recommendations FILE --day YYYY-MM-DD --source "…"

CSV như data/reference/recommendations-2025-06-25.csv / a CSV file like it.
${FAULTS}`,
  positionals: ['FILE'],
  options: OPTIONS,
  needsDatabase: true,
  run: async (environment, given) => {
    const head = dayAndSource(given);
    const [file = ''] = given.positionals;
    return tellingFaults(environment, { recommendations: file }, async () => {
      const done = await importRecommendations(environment.context, { ...head, csv: await readFile(file, 'utf8') });
      environment.out(`${said(done.outcome)}: ${done.recommendations}`);
    });
  },
};
