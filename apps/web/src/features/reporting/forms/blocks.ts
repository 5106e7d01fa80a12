import type { FormContent } from './form-queries.ts';

export type Block = NonNullable<FormContent['block']>;
export type Level = FormContent['level'];
export const BLOCKS_OF_FORMS = ['party', 'council', 'committee', 'front'] as const satisfies readonly Block[];
export const LEVELS_OF_FORMS = ['commune', 'province', 'body'] as const satisfies readonly Level[];

/** The word for the block that answers; without one the locality or body answers as a whole. */
export const blockWord = (block: string | null): Block | 'all' => BLOCKS_OF_FORMS.find((one) => one === block) ?? 'all';

/** The level that a word names. */
export const levelOf = (word: string): Level => LEVELS_OF_FORMS.find((one) => one === word) ?? 'commune';
