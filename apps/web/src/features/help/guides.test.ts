import { expect, test } from 'vitest';
import { areaOf, GUIDE_AREAS, type Guide, type GuidesOfArea } from './guides.ts';

const routeTree = Object.values(
  import.meta.glob<string>('../../routeTree.gen.ts', { eager: true, query: '?raw', import: 'default' }),
).join('');
const ROUTES = [...(/export interface FileRoutesByTo \{\n([^}]*)\}/.exec(routeTree)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
  ([, path]) => path ?? '',
);
const files = import.meta.glob<GuidesOfArea>('../../../../../data/guides/*.json', { eager: true, import: 'default' });
const documents = Object.keys(import.meta.glob('../../../../../docs/guides/*.md'));
const nameOf = (file: string) => file.split('/').at(-1)?.split('.')[0] ?? '';
const guides = new Map<string, Guide & { readonly area: string }>(
  Object.entries(files)
    .filter(([file]) => GUIDE_AREAS.includes(nameOf(file)))
    .flatMap(([file, { guides: found }]) =>
      Object.entries(found).map(([path, guide]) => [path, { ...guide, area: nameOf(file) }] as const),
    ),
);

test('every page has a guide, in the file where it is looked for (K-12)', () => {
  expect(ROUTES.length).toBeGreaterThan(40);
  expect(ROUTES.filter((path) => guides.get(path)?.area !== areaOf(path))).toEqual([]);
});

test('no guide is of a page that is not there', () => {
  expect([...guides.keys()].filter((path) => !ROUTES.includes(path))).toEqual([]);
});

test.each([...guides])('the guide of %s is short, in both languages, and leads to pages that are there', (_path, guide) => {
  const sentences = [guide.answers, ...guide.do];
  expect(sentences.length).toBeGreaterThanOrEqual(2);
  expect(sentences.length).toBeLessThanOrEqual(6);
  for (const text of [guide.title, ...sentences, ...guide.keys]) {
    expect(text.vi.trim()).not.toBe('');
    expect(text.en.trim()).not.toBe('');
    expect(text.en).not.toBe(text.vi);
  }
  expect(guide.see.length).toBeGreaterThan(0);
  for (const path of guide.see) {
    expect(ROUTES).toContain(path);
    expect(path).not.toContain('$');
  }
  expect(documents.map(nameOf)).toContain(guide.guide);
});
