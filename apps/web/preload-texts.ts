import type { Plugin } from 'vite';

const TEXTS = /\/src\/i18n\/vi\.ts$/;

/** The index page names the Vietnamese texts, so that they come along with the first programs and not a round trip after them. */
export function preloadTexts(): Plugin {
  return {
    name: 'preload-texts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const texts = Object.values(bundle).find((one) => one.type === 'chunk' && one.moduleIds.some((id) => TEXTS.test(id)));
        if (!texts) throw new Error('the Vietnamese texts were not built');
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `/${texts.fileName}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
