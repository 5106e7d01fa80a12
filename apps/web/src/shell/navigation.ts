import type { Reach } from '../features/monitoring/home/reading-scope.ts';

type NavigationPage = {
  readonly to:
    | '/'
    | '/communes'
    | '/criteria'
    | '/tasks'
    | '/statements'
    | '/dossiers'
    | '/signatures'
    | '/not-reported'
    | '/systems'
    | '/reports'
    | '/admin/accounts'
    | '/admin/units';
  /** Second key of "g then …" that opens the page. */
  readonly key: string;
  readonly text:
    | 'pages.nation'
    | 'pages.own'
    | 'pages.communes'
    | 'pages.criteria'
    | 'pages.tasks'
    | 'pages.statements'
    | 'pages.dossiers'
    | 'pages.signatures'
    | 'pages.notReported'
    | 'pages.systems'
    | 'pages.reports'
    | 'pages.accounts'
    | 'pages.units';
  /** For whom the server answers the page. */
  readonly reaches: readonly Reach[];
  /** What whoever opens it needs for the whole nation, beside reading. */
  readonly permission?: string;
};

const NATION = ['nation'] as const;
const ALL = ['nation', 'province', 'commune'] as const;
const DOWN_TO_PROVINCE = ['nation', 'province'] as const;

/** The pages of the command centre in the order of the navigation. */
const PAGES: readonly NavigationPage[] = [
  { to: '/', key: 'm', text: 'pages.nation', reaches: NATION },
  { to: '/', key: 'm', text: 'pages.own', reaches: ['province', 'commune'] },
  { to: '/communes', key: 'x', text: 'pages.communes', reaches: NATION },
  { to: '/criteria', key: 'c', text: 'pages.criteria', reaches: NATION },
  { to: '/tasks', key: 't', text: 'pages.tasks', reaches: DOWN_TO_PROVINCE },
  { to: '/statements', key: 'v', text: 'pages.statements', reaches: DOWN_TO_PROVINCE },
  { to: '/dossiers', key: 'h', text: 'pages.dossiers', reaches: NATION },
  { to: '/signatures', key: 's', text: 'pages.signatures', reaches: DOWN_TO_PROVINCE },
  { to: '/not-reported', key: 'k', text: 'pages.notReported', reaches: DOWN_TO_PROVINCE },
  { to: '/systems', key: 'n', text: 'pages.systems', reaches: DOWN_TO_PROVINCE },
  { to: '/reports', key: 'b', text: 'pages.reports', reaches: NATION },
  { to: '/admin/accounts', key: 'q', text: 'pages.accounts', reaches: ALL, permission: 'identity.manage' },
  { to: '/admin/units', key: 'd', text: 'pages.units', reaches: ALL, permission: 'organisations.change-units' },
];

/**
 * The pages that a person whose appointments reach so far can use.
 * @param permitted what the person may do everywhere
 */
export function pagesFor(reach: Reach, permitted: ReadonlySet<string>): readonly NavigationPage[] {
  return PAGES.filter(
    ({ reaches, permission }) => reaches.includes(reach) && (permission === undefined || permitted.has(permission)),
  );
}
