import type { Block } from '#modules/reporting';
import { DEFAULT_PARAGRAPHS } from './default-paragraphs.ts';

export type WordingKey = keyof typeof DEFAULT_PARAGRAPHS;

/** Which provinces and criteria an editorial sentence speaks of; what is absent follows the rule of the section. */
export type EditorialChoices = {
  /** Section I.2: provinces with a high online share and few results returned (codes). */
  readonly fewResultsReturned?: readonly string[];
  /** Section I.2: provinces far below their daily average of June (codes). */
  readonly farBelowJune?: readonly string[];
  /** Section III.4: criteria to speed up (keys). */
  readonly slowCriteria?: Partial<Readonly<Record<Block, readonly string[]>>>;
};

/** What an analyst may write. Figures stand in it only as `{placeholder}`, so no wording can change one. */
export type Wording = { readonly paragraphs: Partial<Readonly<Record<WordingKey, string>>>; readonly choices: EditorialChoices };
export const DEFAULT_WORDING: Wording = { paragraphs: {}, choices: {} };

/** The text of an editorial paragraph: the analyst's, else the default. */
export function wordingOf(wording: Wording, key: WordingKey): string {
  return wording.paragraphs[key] ?? DEFAULT_PARAGRAPHS[key];
}
