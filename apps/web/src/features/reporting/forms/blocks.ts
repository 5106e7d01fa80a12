const BLOCKS = ['party', 'council', 'committee', 'front'] as const;
export type Block = (typeof BLOCKS)[number];
export const BLOCKS_OF_FORMS: readonly Block[] = BLOCKS;

/** The word for the block that answers; without one the locality answers as a whole. */
export const blockWord = (block: string | null): Block | 'all' => BLOCKS.find((one) => one === block) ?? 'all';
