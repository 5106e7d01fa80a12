/** Where practice begins. */
export const PRACTICE_HOME = '/exercises';

const PRACTISED = [PRACTICE_HOME, '/own-reports', '/review'];

/** Whether a page works in practice: others show what only the real installation has. */
export const isPractised = (path: string): boolean => PRACTISED.some((one) => path === one || path.startsWith(`${one}/`));
