/** The role of a word set: a topic names what a statement is about, `who` whom it is about, a mark only says how things
 * stand, and words of the field (digital transformation) are in most statements. */
export const WORD_ROLES = ['abbreviation', 'mark', 'who', 'topic', 'field', 'english'] as const;
export type WordRole = (typeof WORD_ROLES)[number];

/** Words of the field under one name; for an abbreviation and an English word, what it stands for in Vietnamese. */
export type WordSet = { readonly role: WordRole; readonly name: string; readonly words: readonly string[] };

/** Where a statement may come from: a block, or `general` for the service centres of all blocks. */
export const STATEMENT_BLOCKS = ['general', 'party', 'council', 'committee', 'front'] as const;
export type StatementBlock = (typeof STATEMENT_BLOCKS)[number];

/**
 * A way of speaking that belongs to a theme: `{name}` any word of the set, other words as they are, ` .. ` up to a few words
 * between. `blocks` empty: in all blocks. `weight` 0 to 2, usually 1.
 */
export type ThemePhrase = {
  readonly text: string;
  readonly blocks: readonly StatementBlock[];
  readonly weight: number;
};

/** A theme of statements (chủ đề ý kiến). Its names and definition are read by the classifier, not only shown. */
export type Theme = {
  /** Small letters, digits, hyphens; the same in all versions. */
  readonly key: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly definition: string;
  readonly phrases: readonly ThemePhrase[];
};

/** Everything that decides which theme a statement gets, besides the labelled examples. */
export type Taxonomy = { readonly themes: readonly Theme[]; readonly words: readonly WordSet[] };

/** A statement whose theme people decided. */
export type LabelledStatement = {
  readonly statement: string;
  readonly block: StatementBlock;
  readonly theme: string;
  /** Statements of one source: accuracy is measured by leaving out whole groups. */
  readonly group: string;
};

/** The theme for statements that name no issue: they are no obstacles. */
export const NO_ISSUE_THEME = 'no-specific-issue';
