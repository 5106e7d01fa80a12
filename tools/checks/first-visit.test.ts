import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FIRST_VISIT, findHeavyPages } from './first-visit.ts';

let folder = '';

/** A built front: an index page of 100 bytes compressed, which names files for all pages and for single ones. */
function built(
  bytes: Readonly<Record<string, number>>,
  pages: Readonly<Record<string, readonly string[]>>,
  all: readonly string[],
) {
  const tags = all.map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" crossorigin href="${file}">`
      : `<script type="module" crossorigin src="${file}"></script>`,
  );
  const data = `<script type="application/json" id="page-files">${JSON.stringify(pages)}</script>`;
  writeFileSync(join(folder, 'index.html'), `<html><head>${data}${tags.join('')}</head></html>`);
  for (const [file, size] of Object.entries({ '/index.html': 100, ...bytes }))
    writeFileSync(join(folder, `${file}.br`), 'x'.repeat(size));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'front-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('what a first visit weighs (K-07)', () => {
  const pages = { '/list': ['/assets/list.js', '/assets/shared.js'], '/entry': ['/assets/entry.js', '/assets/shared.js'] };
  const all = ['/assets/frame.js', '/assets/frame.css'];
  const bytes = {
    '/assets/frame.js': 500,
    '/assets/frame.css': 50,
    '/assets/list.js': 40,
    '/assets/entry.js': 200,
    '/assets/shared.js': 10,
  };

  test('a page within its budget, to the byte, is no fault: index page, files of all pages, its own', () => {
    built(bytes, pages, all);
    expect(findHeavyPages(folder, { '/list': 700, '/entry': 860 })).toEqual([]);
  });

  test('a page that is one byte too heavy is told with its weight and its heaviest files', () => {
    built(bytes, pages, all);
    expect(findHeavyPages(folder, { '/list': 700, '/entry': 859 })).toEqual([
      expect.stringMatching(/^\/entry: 860 bytes of at most 859; the heaviest: \/assets\/frame\.js 500, \/assets\/entry\.js 200/),
    ]);
  });

  test('what all pages carry counts for each of them', () => {
    built({ ...bytes, '/assets/frame.js': 1500 }, pages, all);
    expect(findHeavyPages(folder, { '/list': 700, '/entry': 860 })).toHaveLength(2);
  });

  test('a page that is not named, and a file that is not compressed, are faults, not nothing', () => {
    built(bytes, { '/list': ['/assets/gone.js'] }, all);
    expect(findHeavyPages(folder, { '/list': 9_999, '/entry': 9_999 })).toEqual([
      '/list: /assets/gone.js is not compressed',
      '/entry: the index page does not name its files',
    ]);
  });

  test('a front that is not built is a fault', () => {
    expect(findHeavyPages(join(folder, 'assets'), FIRST_VISIT)).toEqual([expect.stringContaining('the front is not built')]);
  });
});
