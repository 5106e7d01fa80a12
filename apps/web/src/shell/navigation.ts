import type { Reach } from '../features/monitoring/home/reading-scope.ts';

type NavigationPage = {
  readonly to:
    | '/'
    | '/own-reports'
    | '/review'
    | '/boards'
    | '/communes'
    | '/criteria'
    | '/tasks'
    | '/direction'
    | '/statements'
    | '/themes'
    | '/dossiers'
    | '/signatures'
    | '/not-reported'
    | '/systems'
    | '/readiness'
    | '/service-points'
    | '/reports'
    | '/admin/accounts'
    | '/admin/units';
  /** Second key of "g then …" that opens the page. */
  readonly key: string;
  readonly text:
    | 'pages.nation'
    | 'pages.own'
    | 'pages.ownReports'
    | 'pages.review'
    | 'pages.boards'
    | 'pages.communes'
    | 'pages.criteria'
    | 'pages.tasks'
    | 'pages.direction'
    | 'pages.statements'
    | 'pages.themes'
    | 'pages.dossiers'
    | 'pages.signatures'
    | 'pages.notReported'
    | 'pages.systems'
    | 'pages.readiness'
    | 'pages.servicePoints'
    | 'pages.reports'
    | 'pages.accounts'
    | 'pages.units';
  /** For whom the server answers the page. */
  readonly reaches: readonly Reach[];
  /** What whoever opens it needs for the whole nation, beside reading. */
  readonly permission?: string;
  /** What whoever opens it needs in some place. */
  readonly permissionSomewhere?: string;
};

const NATION = ['nation'] as const;
const ALL = ['nation', 'province', 'commune'] as const;
const DOWN_TO_PROVINCE = ['nation', 'province'] as const;

/** The pages of the command centre in the order of the navigation. */
const PAGES: readonly NavigationPage[] = [
  { to: '/', key: 'm', text: 'pages.nation', reaches: NATION },
  { to: '/', key: 'm', text: 'pages.own', reaches: ['province', 'commune'] },
  { to: '/own-reports', key: 'y', text: 'pages.ownReports', reaches: ALL, permissionSomewhere: 'reporting.submit' },
  { to: '/review', key: 'r', text: 'pages.review', reaches: DOWN_TO_PROVINCE, permissionSomewhere: 'reporting.review' },
  { to: '/boards', key: 'l', text: 'pages.boards', reaches: DOWN_TO_PROVINCE, permissionSomewhere: 'reporting.read' },
  { to: '/communes', key: 'x', text: 'pages.communes', reaches: NATION },
  { to: '/criteria', key: 'c', text: 'pages.criteria', reaches: NATION },
  { to: '/tasks', key: 't', text: 'pages.tasks', reaches: DOWN_TO_PROVINCE },
  { to: '/direction', key: 'i', text: 'pages.direction', reaches: ALL },
  { to: '/statements', key: 'v', text: 'pages.statements', reaches: DOWN_TO_PROVINCE },
  { to: '/themes', key: 'e', text: 'pages.themes', reaches: NATION },
  { to: '/dossiers', key: 'h', text: 'pages.dossiers', reaches: NATION },
  { to: '/signatures', key: 's', text: 'pages.signatures', reaches: DOWN_TO_PROVINCE },
  { to: '/not-reported', key: 'k', text: 'pages.notReported', reaches: DOWN_TO_PROVINCE },
  { to: '/systems', key: 'n', text: 'pages.systems', reaches: DOWN_TO_PROVINCE },
  { to: '/readiness', key: 'w', text: 'pages.readiness', reaches: DOWN_TO_PROVINCE },
  { to: '/service-points', key: 'w', text: 'pages.servicePoints', reaches: ['commune'] },
  { to: '/reports', key: 'b', text: 'pages.reports', reaches: NATION },
  { to: '/admin/accounts', key: 'q', text: 'pages.accounts', reaches: ALL, permission: 'identity.manage' },
  { to: '/admin/units', key: 'd', text: 'pages.units', reaches: ALL, permission: 'organisations.change-units' },
];

/**
 * The pages that a person whose appointments reach so far can use.
 * @param everywhere what the person may do in the whole nation
 * @param somewhere what the person may do in some place
 */
export function pagesFor(
  reach: Reach,
  everywhere: ReadonlySet<string>,
  somewhere: ReadonlySet<string>,
): readonly NavigationPage[] {
  const has = (permissions: ReadonlySet<string>, wanted: string | undefined) => wanted === undefined || permissions.has(wanted);
  return PAGES.filter(
    ({ reaches, permission, permissionSomewhere }) =>
      reaches.includes(reach) && has(everywhere, permission) && has(somewhere, permissionSomewhere),
  );
}
