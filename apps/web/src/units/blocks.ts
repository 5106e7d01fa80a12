/** The four blocks of a locality, always in this order. */
export const BLOCKS = ['party', 'council', 'committee', 'front'] as const;
export type Block = (typeof BLOCKS)[number];
