import { readdir, readFile } from 'node:fs/promises';
import { Type } from 'typebox';
import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import { type Context, reading } from '#kernel/use-case';
import { type Lesson, type LessonPlans, makeLesson, type PageGuide } from '../../domain/training/lesson.ts';
import { zipOf } from './zip.ts';

const GUIDES = new URL('../../../../../../../docs/guides/', import.meta.url);
const PAGES = new URL('../../../../../../../data/guides/', import.meta.url);
const PLANS = 'lessons.json';
const FORMAT = 'thong-suot-lessons-1';

export type LessonFile = { readonly path: string; readonly content: Uint8Array };

/** All lessons, from the guides, the guides of pages and the plan of lessons. */
export async function readLessons(): Promise<{ readonly version: string; readonly lessons: readonly Lesson[] }> {
  const plans = await json<LessonPlans>(PLANS);
  const pages = new Map<string, PageGuide>();
  for (const file of (await readdir(PAGES)).filter((name) => name.endsWith('.json') && name !== PLANS)) {
    const { guides } = await json<{ guides: Record<string, PageGuide> }>(file);
    for (const [path, guide] of Object.entries(guides)) pages.set(path, guide);
  }
  const lessons = await Promise.all(
    plans.lessons.map(async (plan) =>
      makeLesson(plan, plans.exercises, await readFile(new URL(`${plan.guide}.md`, GUIDES), 'utf8'), pages),
    ),
  );
  return { version: plans.version, lessons };
}

const json = async <Content>(file: string): Promise<Content> =>
  JSON.parse(await readFile(new URL(file, PAGES), 'utf8')) as Content;

/** The lessons as files: Markdown, HTML that refers to nothing outside, pictures, and a manifest (docs/integrating.md). */
export async function lessonFiles(day: CalendarDate): Promise<readonly LessonFile[]> {
  const { version, lessons } = await readLessons();
  const pictures = [...new Set(lessons.flatMap((lesson) => lesson.pictures))];
  const manifest = {
    format: FORMAT,
    version,
    exportedOn: day,
    language: 'vi',
    lessons: lessons.map(({ key, titleVi, titleEn, audience, exercise, minutes, pictures: shown }) => ({
      key,
      titleVi,
      titleEn,
      audience,
      exercise,
      minutes,
      markdown: `lessons/${key}.md`,
      html: `lessons/${key}.html`,
      pictures: shown.map((file) => `lessons/${file}`),
    })),
  };
  return [
    { path: 'manifest.json', content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    ...lessons.flatMap(({ key, markdown, html }) => [
      { path: `lessons/${key}.md`, content: Buffer.from(markdown) },
      { path: `lessons/${key}.html`, content: Buffer.from(html) },
    ]),
    ...(await Promise.all(
      pictures.map(async (file) => ({ path: `lessons/${file}`, content: await readFile(new URL(file, GUIDES)) })),
    )),
  ];
}

/** The lessons with what they ask of whoever learns; for administrators, who bring them to other platforms. */
export const listLessons = reading(
  'reporting.list-lessons',
  { permission: 'reporting.export-training', input: Type.Object({}), target: () => ({ area: null, part: null }) },
  async () => {
    const { version, lessons } = await readLessons();
    return {
      version,
      lessons: lessons.map(({ key, titleVi, titleEn, audience, exercise, minutes }) => ({
        key,
        titleVi,
        titleEn,
        audience,
        exercise,
        minutes,
      })),
    };
  },
);

/** All of them as one ZIP. */
export async function lessonArchive(context: Context): Promise<Uint8Array> {
  await listLessons(context, {});
  return zipOf(await lessonFiles(vietnamDay(context.clock.now())));
}
