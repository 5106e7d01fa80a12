/**
 * A choice with less confidence goes to a person. Of the labelled statements left out 1 in 12 is below, and of those above
 * hardly one in two hundred is wrong (`docs/performance.md`).
 */
export const DOUBTFUL_BELOW = 0.75;
