import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { type Command, EXIT, UsageError } from '#kernel/command';
import { makeClassifier } from '../domain/themes/classifier.ts';
import { classifyFile } from '../use-cases/themes/classify-file.ts';
import { chosenTeaching, TAXONOMY_OPTIONS, TAXONOMY_USAGE, tellFaults, textOf } from './theme-files.ts';

/** `bin/thongsuot themes`: the theme of each statement of a file. */
export const themesCommand: Command = {
  name: 'themes',
  summary: 'Xếp chủ đề cho các ý kiến trong một tệp / Put a theme to each statement of a file',
  usage: `bin/thongsuot themes FILE --out FILE [--taxonomy FILE [--phrases FILE]]

FILE: CSV có các cột block, kind, statement_vi; các cột khác giữ nguyên / a CSV file with these columns; others are carried over.
Tệp ra thêm hai cột theme và confidence (0 đến 1) / the output has the columns theme and confidence (0 to 1) besides.
Có lỗi: mỗi lỗi một dòng FILE:LINE:COLUMN: message, thoát 2, không ghi gì / with faults: exit 2, nothing is written.
${TAXONOMY_USAGE}`,
  positionals: ['FILE'],
  options: { out: { type: 'string' }, ...TAXONOMY_OPTIONS },
  needsDatabase: false,
  run: async ({ out: tell, error }, given) => {
    const [file = ''] = given.positionals;
    const { out } = given.values;
    if (typeof out !== 'string' || out === '') throw new UsageError('--out FILE');
    const teaching = await chosenTeaching(error, given);
    if (!teaching) return EXIT.faultyInput;
    const classified = classifyFile(await textOf(file), () => makeClassifier(teaching.taxonomy, teaching.examples));
    if ('faults' in classified) {
      tellFaults(error, file, classified.faults);
      return EXIT.faultyInput;
    }
    await writeWhole(out, classified.csv);
    tell(`${out}: ${classified.statements} ý kiến / statements`);
    return EXIT.done;
  },
};

/** Writes a file whole or not at all: beside its place first, then moved there. */
async function writeWhole(file: string, content: string): Promise<void> {
  const beside = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content, { flush: true });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(`--out ${file}: không ghi được / cannot be written (${(error as NodeJS.ErrnoException).code ?? ''})`);
  }
}
