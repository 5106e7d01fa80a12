import { setsNamedIn } from './phrases.ts';
import { type FileFault, missingColumns, type TableRow, unlessOneOf } from './table-rows.ts';
import {
  type LabelledStatement,
  STATEMENT_BLOCKS,
  type StatementBlock,
  type Theme,
  type ThemePhrase,
  WORD_ROLES,
  type WordSet,
} from './taxonomy.ts';

/** A file taken apart: the names of its columns and its rows. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly TableRow[] };
/** What was read, or every reason why it cannot be. */
export type Read<Value> = { readonly value: Value } | { readonly faults: readonly FileFault[] };

const KEY = /^[a-z][a-z0-9-]*$/u;
const SEPARATOR = /;\s*/u;

/** Reads `key,name_vi,name_en,definition_en` (or `definition`), one theme a row, without phrases. */
export function readThemeRows({ columns, rows }: Table): Read<readonly Theme[]> {
  const definition = columns.includes('definition') ? 'definition' : 'definition_en';
  const missing = missingColumns(columns, ['key', 'name_vi', 'name_en', definition]);
  if (missing.length > 0) return { faults: missing };
  const seen = new Set<string>();
  const faults = rows.flatMap(({ line, cells }) => {
    const key = cells['key'] ?? '';
    const repeated = seen.has(key);
    seen.add(key);
    return KEY.test(key) && !repeated ? [] : [keyFault(line)];
  });
  if (rows.length === 0) faults.push({ line: 1, column: '', vi: 'không có chủ đề nào', en: 'there is no theme' });
  if (faults.length > 0) return { faults };
  return {
    value: rows.map(({ cells }) => ({
      key: cells['key'] ?? '',
      nameVi: cells['name_vi'] ?? '',
      nameEn: cells['name_en'] ?? '',
      definition: cells[definition] ?? '',
      phrases: [],
    })),
  };
}

const keyFault = (line: number): FileFault => ({
  line,
  column: 'key',
  vi: 'mã chủ đề gồm chữ thường, số, gạch nối và không lặp lại',
  en: 'a key has small letters, digits and hyphens, and none stands twice',
});

/** Reads `role,name,words`, the words separated by `; `. */
export function readWordRows({ columns, rows }: Table): Read<readonly WordSet[]> {
  const faults = [
    ...missingColumns(columns, ['role', 'name', 'words']),
    ...rows.flatMap((row) => unlessOneOf(row, 'role', WORD_ROLES)),
  ];
  if (faults.length > 0) return { faults };
  return {
    value: rows.flatMap(({ cells }) => {
      const role = WORD_ROLES.find((one) => one === cells['role']);
      return role ? [{ role, name: cells['name'] ?? '', words: (cells['words'] ?? '').split(SEPARATOR) }] : [];
    }),
  };
}

/** Reads `theme,phrase,blocks,weight`: the phrases by key of the theme. Phrases of themes that are not there may stand in the file. */
export function readPhraseRows(
  { columns, rows }: Table,
  words: readonly WordSet[],
): Read<ReadonlyMap<string, readonly ThemePhrase[]>> {
  const faults = [
    ...missingColumns(columns, ['theme', 'phrase', 'blocks', 'weight']),
    ...rows.flatMap((row) => phraseFaults(row, words)),
  ];
  if (faults.length > 0) return { faults };
  const byTheme = Map.groupBy(rows, ({ cells }) => cells['theme'] ?? '');
  return {
    value: new Map(
      [...byTheme].map(([theme, own]) => [
        theme,
        own.map(({ cells }) => ({
          text: cells['phrase'] ?? '',
          blocks: blocksOf(cells['blocks'] ?? ''),
          weight: Number(cells['weight']),
        })),
      ]),
    ),
  };
}

const blocksOf = (text: string): readonly StatementBlock[] => STATEMENT_BLOCKS.filter((block) => text.split(' ').includes(block));

function phraseFaults({ line, cells }: TableRow, words: readonly WordSet[]): readonly FileFault[] {
  const weight = Number(cells['weight']);
  const unknown = setsNamedIn(cells['phrase'] ?? '').filter((set) => !words.some(({ name }) => name === set));
  return [
    ...(weight > 0 && weight <= 2
      ? []
      : [{ line, column: 'weight', vi: 'trọng số lớn hơn 0, không quá 2', en: 'a weight is above 0 and at most 2' }]),
    ...unknown.map((set) => ({ line, column: 'phrase', vi: `không có nhóm từ {${set}}`, en: `there is no word set {${set}}` })),
  ];
}

/** Reads labelled statements; `group` names the column whose statements are left out together when accuracy is measured. */
export function readLabelledRows({ columns, rows }: Table, group: string): Read<readonly LabelledStatement[]> {
  const faults = [
    ...missingColumns(columns, ['block', 'statement_vi', 'theme', group]),
    ...rows.flatMap((row) => unlessOneOf(row, 'block', STATEMENT_BLOCKS)),
  ];
  if (faults.length > 0) return { faults };
  return {
    value: rows.flatMap(({ cells }) => {
      const block = STATEMENT_BLOCKS.find((one) => one === cells['block']);
      return block
        ? [{ statement: cells['statement_vi'] ?? '', block, theme: cells['theme'] ?? '', group: cells[group] ?? '' }]
        : [];
    }),
  };
}
