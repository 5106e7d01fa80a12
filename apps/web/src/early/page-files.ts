/** The files of each page people begin with, by its path with `$` for what varies; the build writes it into the index page. */
export type PageFiles = Readonly<Record<string, readonly string[]>>;
/** Where it stands there. */
export const PAGE_FILES_ID = 'page-files';

/** The files of the page at a path; none: the page is not one of those. */
export function filesOfPage(pages: PageFiles, path: string): readonly string[] {
  const words = wordsOf(path);
  const fits = (pattern: string) => {
    const wanted = wordsOf(pattern);
    return wanted.length === words.length && wanted.every((word, place) => word.startsWith('$') || word === words[place]);
  };
  return Object.entries(pages).find(([pattern]) => fits(pattern))?.[1] ?? [];
}

const wordsOf = (path: string) => path.split('/').filter((word) => word !== '');

/** Fetches the files now, so that they come beside the first programs and not after them. */
export function preload(files: readonly string[]): void {
  for (const file of files) {
    const link = document.createElement('link');
    link.crossOrigin = '';
    link.href = file;
    if (file.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style' });
    else link.rel = 'modulepreload';
    document.head.append(link);
  }
}
