import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { type Built, filesOf } from './built-files.ts';
import { PAGE_FILES_ID } from './src/early/page-files.ts';

/** Comes and runs before all other programs. */
const EARLY = fileURLToPath(new URL('./src/early/begin.ts', import.meta.url));
const FIRST_TEXTS = /\/src\/i18n\/first\.vi\.ts$/;
const FURTHER_TEXTS = /\/src\/i18n\/vi\.ts$/;

/** The pages that people begin with, and what each needs beside the programs of all: its route, and texts if not the first ones do. */
const FIRST_PAGES: Readonly<Record<string, readonly RegExp[]>> = {
  '/': [/\/src\/routes\/index\.tsx\?/, FURTHER_TEXTS],
  '/own-reports': [/\/src\/routes\/own-reports\.index\.tsx\?/],
  '/own-reports/$periodEnd/$provinceCode/$reporter': [
    /\/src\/routes\/own-reports\.\$periodEnd\.\$provinceCode\.\$reporter\.tsx\?/,
  ],
};

/**
 * Lets everything that a first page needs come over the line at once, not one after the other: the index page names the first
 * Vietnamese texts, and begins with a small program that fetches the files of the page and asks what the page will ask.
 */
export function firstPages(): Plugin {
  return {
    name: 'first-pages',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: EARLY, name: 'early' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const built = bundle as unknown as Built;
        const texts = `/${programWith(built, (id) => FIRST_TEXTS.test(id))}`;
        const named = (file: string) => html.includes(`"${file}"`) || file === texts;
        return [
          module('script', 'src', `/${programWith(built, (id) => id === EARLY)}`, 'head-prepend', {
            type: 'module',
            async: true,
          }),
          module('link', 'href', texts, 'head', { rel: 'modulepreload' }),
          pageFiles(built, named),
        ];
      },
    },
  };
}

const module = (
  tag: string,
  address: string,
  file: string,
  injectTo: 'head' | 'head-prepend',
  attrs: Record<string, string | boolean>,
): HtmlTagDescriptor => ({ tag, attrs: { ...attrs, crossorigin: true, [address]: file }, injectTo });

/** A block of data, which the content security policy lets stand in the page since it is no program. */
function pageFiles(built: Built, named: (file: string) => boolean): HtmlTagDescriptor {
  const pages = Object.entries(FIRST_PAGES).map(([path, modules]) => {
    const found = new Set<string>();
    for (const module of modules)
      filesOf(
        built,
        programWith(built, (id) => module.test(id)),
        found,
      );
    return [path, [...found].map((file) => `/${file}`).filter((file) => !named(file))] as const;
  });
  const children = JSON.stringify(Object.fromEntries(pages));
  return { tag: 'script', attrs: { type: 'application/json', id: PAGE_FILES_ID }, children, injectTo: 'head-prepend' };
}

/** The name of the program that holds a module. */
function programWith(built: Built, isWanted: (id: string) => boolean): string {
  const found = Object.values(built).find((one) => one.type === 'chunk' && one.moduleIds.some(isWanted));
  if (!found) throw new Error('a program that the first pages need was not built');
  return found.fileName;
}
