/** Below this path the same pages work on the practice database (ADR 0032). */
export const PRACTICE_BASE = '/practice';

/** Whether these pages are those of practice; going from one to the other loads the pages anew. */
export const isPractice = window.location.pathname === PRACTICE_BASE || window.location.pathname.startsWith(`${PRACTICE_BASE}/`);

/** What stands before every address of the server and of a page. */
export const basePath = isPractice ? PRACTICE_BASE : '';

/** The name of something that the browser keeps: practice and the real installation never share it. */
export const keptName = (name: string): string => (isPractice ? practiceName(name) : name);

/** The name of the same in practice. */
export const practiceName = (name: string): string => `${name}.practice`;
