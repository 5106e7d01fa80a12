import { fileURLToPath } from 'node:url';

/** The day pack that ships with the product as demonstration data. */
export const SHIPPED_DAY = fileURLToPath(new URL('../../../../data/day-2025-09-22', import.meta.url));
