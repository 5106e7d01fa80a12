/** Sign-in requests of one address a minute: far above what an office behind one address needs, far below what a flood sends. */
export const RATE_LIMIT = { max: 120, timeWindow: 60_000 } as const;
