import { expect, test } from 'vitest';
import { filesOfPage } from './page-files.ts';

const pages = {
  '/': ['/home.js'],
  '/own-reports': ['/list.js'],
  '/own-reports/$periodEnd/$provinceCode/$reporter': ['/entry.js'],
};

test('a page is found by its path, with whatever stands where the path varies', () => {
  expect(filesOfPage(pages, '/')).toEqual(['/home.js']);
  expect(filesOfPage(pages, '/own-reports/')).toEqual(['/list.js']);
  expect(filesOfPage(pages, '/own-reports/2025-09-22/91/30292')).toEqual(['/entry.js']);
});

test('of another page no file is fetched ahead', () => {
  expect(filesOfPage(pages, '/own-reports/2025-09-22')).toEqual([]);
  expect(filesOfPage(pages, '/review')).toEqual([]);
});
