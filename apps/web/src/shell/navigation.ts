/** The pages of the command centre, with the second key of "g then …" that opens each. */
export const PAGES = [
  { to: '/', key: 'm', text: 'pages.nation' },
  { to: '/communes', key: 'x', text: 'pages.communes' },
  { to: '/criteria', key: 'c', text: 'pages.criteria' },
  { to: '/tasks', key: 't', text: 'pages.tasks' },
  { to: '/statements', key: 'v', text: 'pages.statements' },
  { to: '/dossiers', key: 'h', text: 'pages.dossiers' },
  { to: '/signatures', key: 's', text: 'pages.signatures' },
  { to: '/systems', key: 'n', text: 'pages.systems' },
  { to: '/reports', key: 'b', text: 'pages.reports' },
] as const;
