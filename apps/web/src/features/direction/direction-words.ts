/** What an assignment can be looked for by. */
export const STANDINGS = [
  'open',
  'overdue',
  'due-soon',
  'silent',
  'asked',
  'escalated',
  'unnamed',
  'done',
  'claimed',
  'not-checked',
  'verified',
  'contradicted',
  'cancelled',
  'all',
] as const;

/** What tasks are about. */
export const SYSTEMS = [
  'procedures',
  'documents',
  'meetings',
  'exchange',
  'reporting',
  'portal',
  'infrastructure',
  'security',
  'accounts-sso',
  'signatures',
  'staffing',
  'communication',
  'data',
  'other',
] as const;

/** By what a board sums up. */
export const DIMENSIONS = ['age', 'system', 'directive', 'province', 'body', 'group'] as const;

/** By what checks are summed up. */
export const CHECK_DIMENSIONS = ['system', 'directive', 'body', 'group'] as const;
