import { readFile } from 'node:fs/promises';
import { keptOnce } from '#kernel/kept';
import { keptExamples, meansTheSame } from '../../domain/themes/kept-examples.ts';
import type { FileFault } from '../../domain/themes/table-rows.ts';
import type { LabelledStatement, Taxonomy, Theme, ThemePhrase } from '../../domain/themes/taxonomy.ts';
import {
  type Read,
  readLabelledRows,
  readPhraseRows,
  readThemeRows,
  readWordRows,
  type Table,
} from '../../domain/themes/taxonomy-rows.ts';
import { readTable } from './read-table.ts';

const REFERENCE = new URL('../../../../../../../data/reference/', import.meta.url);

/** What a classifier is made of. */
export type Teaching = { readonly taxonomy: Taxonomy; readonly examples: readonly LabelledStatement[] };

/** The taxonomy, word sets, phrases and labelled statements that the product ships; read once. */
export const shippedTeaching: () => Promise<Teaching> = keptOnce(readShipped);

async function readShipped(): Promise<Teaching> {
  const words = taken(readWordRows(await shippedTable('theme-words.csv')));
  const themes = taken(readThemeRows(await shippedTable('feedback-themes.csv')));
  const phrases = taken(readPhraseRows(await shippedTable('theme-phrases.csv'), words));
  const examples = taken(readLabelledRows(await shippedTable('feedback-2025-09-22.csv'), 'annex'));
  return { taxonomy: { themes: withPhrases(themes, phrases), words }, examples };
}

/** Statements beside those that are learned from, labelled by the same rules, to check the classifier by. */
export async function shippedCheckStatements(): Promise<readonly LabelledStatement[]> {
  return taken(readLabelledRows(await shippedTable('theme-check-statements.csv'), 'origin'));
}

/** Files of another taxonomy, as text: themes, and phrases in place of the shipped ones. */
export type OtherTaxonomy = { readonly themes: string; readonly phrases: string | null };

/** A teaching, or the faults of one of the two files. */
export type TeachingRead =
  | { readonly value: Teaching }
  | { readonly faults: readonly FileFault[]; readonly from: 'themes' | 'phrases' };

/**
 * The shipped teaching under another taxonomy. Without phrases of its own a theme keeps those shipped for its key, and the labelled
 * statements, as long as its definition means the same; what was written for another definition says nothing about this one.
 */
export async function teachingUnder({ themes, phrases }: OtherTaxonomy): Promise<TeachingRead> {
  const older = await shippedTeaching();
  const { words } = older.taxonomy;
  const read = ofText(themes, readThemeRows);
  if ('faults' in read) return { ...read, from: 'themes' };
  const own = phrases === null ? null : ofText(phrases, (table) => readPhraseRows(table, words));
  if (own && 'faults' in own) return { ...own, from: 'phrases' };
  const kept = new Map(
    older.taxonomy.themes.flatMap((before) => {
      const theme = read.value.find(({ key }) => key === before.key);
      return theme && meansTheSame(theme, before) ? [[before.key, before.phrases] as const] : [];
    }),
  );
  const taxonomy = { themes: withPhrases(read.value, own?.value ?? kept), words };
  return { value: { taxonomy, examples: keptExamples(taxonomy, older.taxonomy, older.examples) } };
}

const withPhrases = (themes: readonly Theme[], phrases: ReadonlyMap<string, readonly ThemePhrase[]>): readonly Theme[] =>
  themes.map((theme) => ({ ...theme, phrases: phrases.get(theme.key) ?? [] }));

function ofText<Value>(text: string, read: (table: Table) => Read<Value>): Read<Value> {
  const table = readTable(text);
  return 'faults' in table ? table : read(table);
}

async function shippedTable(name: string): Promise<Table> {
  const table = readTable(await readFile(new URL(name, REFERENCE), 'utf8'));
  if ('faults' in table) throw new Error(`${name}: ${told(table.faults)}`);
  return table;
}

/** Shipped files are part of the program: a fault in one is a fault of ours. */
function taken<Value>(read: Read<Value>): Value {
  if ('faults' in read) throw new Error(told(read.faults));
  return read.value;
}

const told = (faults: readonly FileFault[]): string =>
  faults.map(({ line, column, en }) => `${line}:${column}: ${en}`).join('; ');
