import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemClock, vietnamDay } from '#kernel/calendar';
import { type Command, EXIT, UsageError } from '#kernel/command';
import { lessonFiles } from '../use-cases/training/lessons.ts';

/** `bin/thongsuot export-training`: the lessons as files for other learning platforms (K-13). */
export const exportTrainingCommand: Command = {
  name: 'export-training',
  summary: 'Xuất bài học ra thư mục / Write the lessons to a folder',
  usage: `bin/thongsuot export-training --out DIR

DIR: thư mục chưa có hoặc trống / a folder that is not there yet, or is empty.
Mỗi bài có bản Markdown và HTML, hình đi kèm; manifest.json ghi tên, thời lượng, người học, phiên bản (docs/integrating.md).
Each lesson as Markdown and HTML with its pictures; manifest.json tells title, duration, audience, version.`,
  positionals: [],
  options: { out: { type: 'string' } },
  needsDatabase: false,
  run: async ({ out: tell, error }, { values: { out } }) => {
    if (typeof out !== 'string' || out === '') throw new UsageError('--out DIR');
    const present = await readdir(out).catch((failure: NodeJS.ErrnoException) => {
      if (failure.code === 'ENOENT') return [];
      throw new UsageError(`--out ${out}: không dùng được / cannot be used (${failure.code ?? ''})`);
    });
    if (present.length > 0) {
      error(`${out}: thư mục không trống / the folder is not empty`);
      return EXIT.faultyInput;
    }
    const files = await lessonFiles(vietnamDay(systemClock.now()));
    for (const { path, content } of files) {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), content);
    }
    tell(`${out}: ${files.length} tệp / files`);
    return EXIT.done;
  },
};
