import type { FileRouteTypes } from '../../routeTree.gen.ts';

/** A text in both languages. */
type Both = { readonly vi: string; readonly en: string };
export type PagePath = FileRouteTypes['to'];

/** What a page answers, what one does there, its keys, and where to read on. */
export type Guide = {
  readonly title: Both;
  readonly answers: Both;
  readonly do: readonly Both[];
  readonly keys: readonly ({ readonly keys: string } & Both)[];
  /** The guide of `docs/guides` that says more. */
  readonly guide: string;
  /** Pages that go on from here; none of them takes a parameter. */
  readonly see: readonly string[];
};
export type GuidesOfArea = { readonly version: string; readonly guides: Readonly<Record<string, Guide>> };

/** Each area is a file of its own, fetched when somebody asks for help there. */
const AREAS: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  state: () => import('../../../../../data/guides/state.json'),
  reports: () => import('../../../../../data/guides/reports.json'),
  obstacles: () => import('../../../../../data/guides/obstacles.json'),
  direction: () => import('../../../../../data/guides/direction.json'),
  administration: () => import('../../../../../data/guides/administration.json'),
};
export const GUIDE_AREAS = Object.keys(AREAS);

const FIRST_WORDS: Readonly<Record<string, readonly string[]>> = {
  reports: [
    'own-reports',
    'exercises',
    'first-day',
    'review',
    'boards',
    'measurements',
    'contradictions',
    'reports',
    'regimes',
    'forms',
  ],
  obstacles: ['statements', 'themes', 'cases'],
  direction: ['direction', 'tasks'],
  administration: ['account', 'messages', 'admin', 'communication', 'training'],
};

/** The area whose file holds the guide of a page. */
export function areaOf(path: string): string {
  const word = path.split('/')[1] ?? '';
  return Object.entries(FIRST_WORDS).find(([, words]) => words.includes(word))?.[0] ?? 'state';
}

/** A path of a page as guides name it: without the slash that index routes end with. */
export const pagePath = (fullPath: string): string => (fullPath === '/' ? '/' : fullPath.replace(/\/$/, ''));

/** The guide of a page; null: there is none. */
export async function guideOf(path: string): Promise<Guide | null> {
  const { default: area } = (await AREAS[areaOf(path)]?.()) ?? { default: null };
  return (area as GuidesOfArea | null)?.guides[path] ?? null;
}
