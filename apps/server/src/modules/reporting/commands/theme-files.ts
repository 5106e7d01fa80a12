import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CommandArguments, CommandEnvironment } from '#kernel/command';
import { UsageError } from '#kernel/command';
import type { FileFault } from '../domain/themes/table-rows.ts';
import { shippedTeaching, type Teaching, teachingUnder } from '../use-cases/themes/shipped-taxonomy.ts';

/** Options of commands that may use another taxonomy than the shipped one. */
export const TAXONOMY_OPTIONS = { taxonomy: { type: 'string' }, phrases: { type: 'string' } } as const;
export const TAXONOMY_USAGE = `--taxonomy FILE: chủ đề khác (cột key, name_vi, name_en, definition_en) thay cho data/reference/feedback-themes.csv /
other themes in place of the shipped ones. --phrases FILE: cụm từ của chủ đề (theme, phrase, blocks, weight) / their phrases.
Định nghĩa đổi hẳn thì cụm từ và ý kiến đã gán nhãn theo định nghĩa cũ không dùng nữa / phrases and labels made for another definition are left out.`;

/** The text of a file in UTF-8. @throws {UsageError} when it is not there or not UTF-8 */
export async function textOf(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    const reason = error instanceof TypeError ? 'không phải UTF-8 / not UTF-8' : 'không đọc được / cannot be read';
    throw new UsageError(`${file}: ${reason}`);
  }
}

/** One line a fault: `FILE:LINE:COLUMN: message`. */
export function tellFaults(tell: CommandEnvironment['error'], file: string, faults: readonly FileFault[]): void {
  for (const { line, column, vi, en } of faults) tell(`${basename(file)}:${line}:${column}: ${vi} / ${en}`);
}

/** What the classifier is made of, as the options say; null when their files have faults, which are told. */
export async function chosenTeaching(tell: CommandEnvironment['error'], { values }: CommandArguments): Promise<Teaching | null> {
  const { taxonomy, phrases } = values;
  if (typeof taxonomy !== 'string') {
    if (phrases !== undefined) throw new UsageError('--phrases: cần --taxonomy / needs --taxonomy');
    return shippedTeaching();
  }
  const ownPhrases = typeof phrases === 'string' ? await textOf(phrases) : null;
  const read = await teachingUnder({ themes: await textOf(taxonomy), phrases: ownPhrases });
  if ('value' in read) return read.value;
  tellFaults(tell, read.from === 'phrases' && typeof phrases === 'string' ? phrases : taxonomy, read.faults);
  return null;
}
