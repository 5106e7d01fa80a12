import { setsNamedIn } from './phrases.ts';
import { NO_ISSUE_THEME, type Theme, type WordSet } from './taxonomy.ts';

/** Why a taxonomy cannot be published, with the theme it is about. */
export type TaxonomyFault = { readonly theme: string; readonly vi: string; readonly en: string };

/** Every reason why themes cannot be a taxonomy: none at all, a key or name that stands twice, an unknown word set, no way to say "nothing". */
export function taxonomyFaults(themes: readonly Theme[], words: readonly WordSet[]): readonly TaxonomyFault[] {
  const sets = new Set(words.filter(({ role }) => role !== 'abbreviation' && role !== 'english').map(({ name }) => name));
  const missing = themes.some(({ key }) => key === NO_ISSUE_THEME)
    ? []
    : [
        {
          theme: NO_ISSUE_THEME,
          vi: 'phải có chủ đề cho ý kiến không nêu vướng mắc',
          en: 'there must be a theme for statements that name no issue',
        },
      ];
  return [
    ...missing,
    ...repeated(themes, ({ key }) => key, 'mã lặp lại', 'the key stands twice'),
    ...repeated(themes, ({ nameVi }) => nameVi.trim().toLowerCase(), 'tên lặp lại', 'the name stands twice'),
    ...themes.flatMap(({ key, phrases }) =>
      phrases
        .flatMap(({ text }) => setsNamedIn(text).filter((set) => !sets.has(set)))
        .map((set) => ({ theme: key, vi: `không có nhóm từ {${set}}`, en: `there is no word set {${set}}` })),
    ),
  ];
}

function repeated(themes: readonly Theme[], nameOf: (theme: Theme) => string, vi: string, en: string): readonly TaxonomyFault[] {
  const names = themes.map(nameOf);
  return themes.flatMap(({ key }, at) => (names.indexOf(names[at] ?? '') === at ? [] : [{ theme: key, vi, en }]));
}
