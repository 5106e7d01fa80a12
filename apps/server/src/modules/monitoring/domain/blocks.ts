import type { Block } from '#modules/reporting';

/** The four blocks in the order of the report (outline §1.1). Of another module domain/ takes types only, so the list stands here, checked by its type. */
export const BLOCKS = ['party', 'council', 'committee', 'front'] as const satisfies readonly Block[];
