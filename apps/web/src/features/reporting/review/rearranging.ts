import { createContext } from 'react';

/** Arranges the list anew after a decision of one's own; what others do leaves it as it stands. */
export const Rearranging = createContext<() => void>(() => undefined);
