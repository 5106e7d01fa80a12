import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '#kernel/config';
import { createLog } from '#kernel/log';
import { exportTrainingCommand } from '../../commands/export-training.ts';
import { lessonFiles, readLessons } from '../../use-cases/training/lessons.ts';
import { zipOf } from '../../use-cases/training/zip.ts';
import { makeLesson } from './lesson.ts';
import { htmlOf, sectionsOf } from './markdown.ts';

const DAY = '2026-01-05' as never;
const said: string[] = [];
const run = (values: Record<string, string>) => {
  if (exportTrainingCommand.needsDatabase) throw new Error('lessons need no database');
  const tell = (text: string) => void said.push(text);
  const config = readConfig({ LOG_LEVEL: 'silent' }, '/nowhere/');
  return exportTrainingCommand.run(
    { config, log: createLog('silent'), out: tell, error: tell, progress: () => undefined },
    { positionals: [], values },
  );
};

test('every lesson has a title, an audience, a duration, and ends in an exercise of practice (K-13)', async () => {
  const { lessons } = await readLessons();
  expect(lessons.length).toBeGreaterThanOrEqual(4);
  for (const { minutes, markdown, html } of lessons) {
    expect(minutes).toBeGreaterThan(10);
    expect(markdown.lastIndexOf('## Bài tập')).toBeGreaterThan(0);
    expect(html).toContain('<h2>Bài tập</h2>');
  }
});

test('pages of lessons refer to nothing outside of their folder, and every picture is there', async () => {
  const files = await lessonFiles(DAY);
  const paths = new Set(files.map(({ path }) => path));
  for (const { path, content } of files.filter((file) => file.path.endsWith('.html'))) {
    const html = Buffer.from(content).toString('utf8');
    expect(html).not.toMatch(/https?:|<script|href=/);
    for (const [, source] of html.matchAll(/src="([^"]+)"/g)) expect(paths, path).toContain(`lessons/${source}`);
  }
  const manifest = JSON.parse(Buffer.from(files[0]?.content ?? []).toString('utf8')) as {
    lessons: { html: string; markdown: string; pictures: string[] }[];
  };
  for (const { html, markdown, pictures } of manifest.lessons)
    for (const path of [html, markdown, ...pictures]) expect(paths).toContain(path);
});

test('the folder is written whole, and one that holds something is left alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lessons-'));
  try {
    const out = join(folder, 'new');
    expect(await run({ out })).toBe(0);
    expect(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))).toMatchObject({ format: 'thong-suot-lessons-1' });
    expect(await run({ out })).toBe(2);
    await writeFile(join(folder, 'file'), '');
    await expect(run({ out: join(folder, 'file') })).rejects.toThrow('ENOTDIR');
    await expect(run({})).rejects.toThrow('--out');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('Markdown becomes HTML: headings, lists, tables, pictures, and nothing that a browser would run', () => {
  expect(htmlOf('# A & <b>\n\n- một\n  tiếp\n- hai\n\n1. x')).toBe(
    '<h1>A &amp; &lt;b&gt;</h1>\n<ul><li>một tiếp</li><li>hai</li></ul>\n<ol><li>x</li></ol>',
  );
  expect(htmlOf('| a | b |\n| --- | --- |\n| 1 | `2` |')).toBe(
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><code>2</code></td></tr></tbody></table>',
  );
  expect(htmlOf('![x](p/a.png) [chữ](https://example.org) **đậm** *nghiêng*')).toBe(
    '<p><img src="p/a.png" alt="x"> chữ <strong>đậm</strong> <em>nghiêng</em></p>',
  );
});

test('a plan that names a section or a page that is not there is told', () => {
  const plan = {
    key: 'a',
    titleVi: 'A',
    titleEn: 'A',
    audience: 'commune',
    guide: 'g',
    sections: ['B'],
    pages: ['/x'],
    exercise: 'review',
  } as const;
  const exercises = { review: { vi: ['x'], en: ['x'] } } as never;
  expect(sectionsOf('# T\n\n## B\nx\n', ['C'])).toBeNull();
  expect(() => makeLesson(plan, exercises, '## C\n', new Map())).toThrow(/section/);
  expect(() => makeLesson(plan, exercises, '## B\nx\n', new Map())).toThrow(/no guide of \/x/);
});

test('an archive of the same files has the same bytes', () => {
  const files = [{ path: 'a/đ.txt', content: Buffer.from('x') }];
  expect(zipOf(files)).toEqual(zipOf(files));
  expect(Buffer.from(zipOf(files)).readUInt32LE(0)).toBe(0x04034b50);
});
