import type { ExerciseKey } from '../practice/exercises.ts';
import { escapeHtml, htmlOf, picturesOf, sectionsOf } from './markdown.ts';

type Both = { readonly vi: string; readonly en: string };

/** What a lesson is made of: sections of a guide, guides of pages, and the exercise that ends it. */
export type LessonPlan = {
  readonly key: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly audience: 'commune' | 'province' | 'everybody';
  readonly guide: string;
  readonly sections: readonly string[];
  readonly pages: readonly string[];
  readonly exercise: ExerciseKey;
};
export type LessonPlans = {
  readonly version: string;
  readonly lessons: readonly LessonPlan[];
  readonly exercises: Readonly<Record<ExerciseKey, { readonly vi: readonly string[]; readonly en: readonly string[] }>>;
};
export type PageGuide = { readonly title: Both; readonly answers: Both; readonly do: readonly Both[] };

export type Lesson = {
  readonly key: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly audience: LessonPlan['audience'];
  readonly exercise: ExerciseKey;
  readonly minutes: number;
  readonly pictures: readonly string[];
  readonly markdown: string;
  readonly html: string;
};

/** Our estimates: words read in a minute, and minutes that an exercise takes. */
const WORDS_A_MINUTE = 150;
const EXERCISE_MINUTES = 10;

/**
 * A lesson, close to the work: why, how, and an exercise in practice at its end.
 * @throws {RangeError} for a section or a page that is not there: a mistake of whoever wrote the plan
 */
export function makeLesson(
  plan: LessonPlan,
  exercises: LessonPlans['exercises'],
  guide: string,
  pages: ReadonlyMap<string, PageGuide>,
): Lesson {
  const { key, titleVi, titleEn, audience, exercise } = plan;
  const body = sectionsOf(guide, plan.sections);
  if (body === null) throw new RangeError(`lesson ${key}: a section is not in its guide`);
  const markdown = [
    `# ${titleVi}`,
    body,
    ...plan.pages.map((path) => pageText(pages.get(path), `lesson ${key}: no guide of ${path}`)),
    '## Bài tập',
    exercises[exercise].vi.map((step, at) => `${at + 1}. ${step}`).join('\n'),
    `*English: ${titleEn}. ${exercises[exercise].en.join(' ')}*`,
    '',
  ].join('\n\n');
  const minutes = Math.ceil(markdown.split(/\s+/).length / WORDS_A_MINUTE) + EXERCISE_MINUTES;
  const html = pageOf(titleVi, htmlOf(markdown));
  return { key, titleVi, titleEn, audience, exercise, minutes, pictures: [...new Set(picturesOf(markdown))], markdown, html };
}

function pageText(page: PageGuide | undefined, fault: string): string {
  if (!page) throw new RangeError(fault);
  return [`## Trang ${page.title.vi}`, page.answers.vi, page.do.map(({ vi }) => `- ${vi}`).join('\n')].join('\n\n');
}

const STYLE = `body{max-width:46rem;margin:1rem auto;padding:0 1rem;font:1.05rem/1.55 system-ui,sans-serif}img{max-width:100%}
table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left}code{background:#eee;padding:0 .25rem}`;

const pageOf = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
  `<title>${escapeHtml(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
