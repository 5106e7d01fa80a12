import type { FileRouteTypes } from '../routeTree.gen.ts';
import type { Reach } from '../session/reading-scope.ts';
import type { shellVi } from './texts.vi.ts';

/** A page of the navigation: its name is told by the texts `pages.<name>`. */
export type NavigationPage = {
  readonly name: keyof typeof shellVi.pages;
  readonly to: FileRouteTypes['to'];
  readonly group: PageGroupName;
  /** Second key of "g then …" that opens the page; no two pages of one person share it. */
  readonly key?: string;
  /** For whom the server answers the page. */
  readonly reaches: readonly Reach[];
  /** What whoever opens it needs for the whole nation, beside reading. */
  readonly permission?: string;
  /** What whoever opens it needs in some place. */
  readonly permissionSomewhere?: string;
};

export type PageGroupName = keyof typeof shellVi.pageGroups;
export type PageGroup = { readonly name: PageGroupName; readonly pages: readonly NavigationPage[] };

const NATION = ['nation'] as const;
const ALL = ['nation', 'province', 'commune'] as const;
const DOWN_TO_PROVINCE = ['nation', 'province'] as const;
/** Ministries and enterprises report, and receive reports; no other page is about them. */
const BODIES = ['body'] as const;

/** The groups in the order of the navigation. */
const GROUPS: readonly PageGroupName[] = ['state', 'reports', 'obstacles', 'direction', 'administration'];

/** The pages in the order of their group. */
const PAGES: readonly NavigationPage[] = [
  { name: 'nation', to: '/', group: 'state', key: 'm', reaches: NATION },
  { name: 'own', to: '/', group: 'state', key: 'm', reaches: ['province', 'commune'] },
  { name: 'communes', to: '/communes', group: 'state', key: 'x', reaches: NATION },
  { name: 'criteria', to: '/criteria', group: 'state', key: 'c', reaches: NATION },
  { name: 'dossiers', to: '/dossiers', group: 'state', key: 'h', reaches: NATION },
  { name: 'signatures', to: '/signatures', group: 'state', key: 's', reaches: DOWN_TO_PROVINCE },
  { name: 'notReported', to: '/not-reported', group: 'state', key: 'k', reaches: DOWN_TO_PROVINCE },
  { name: 'systems', to: '/systems', group: 'state', key: 'n', reaches: DOWN_TO_PROVINCE },
  { name: 'readiness', to: '/readiness', group: 'state', key: 'w', reaches: DOWN_TO_PROVINCE },
  { name: 'servicePoints', to: '/service-points', group: 'state', key: 'w', reaches: ['commune'] },
  {
    name: 'ownReports',
    to: '/own-reports',
    group: 'reports',
    key: 'y',
    reaches: [...ALL, ...BODIES],
    permissionSomewhere: 'reporting.submit',
  },
  {
    name: 'review',
    to: '/review',
    group: 'reports',
    key: 'r',
    reaches: [...DOWN_TO_PROVINCE, ...BODIES],
    permissionSomewhere: 'reporting.review',
  },
  { name: 'boards', to: '/boards', group: 'reports', key: 'l', reaches: DOWN_TO_PROVINCE, permissionSomewhere: 'reporting.read' },
  {
    name: 'measurements',
    to: '/measurements',
    group: 'reports',
    key: 'o',
    reaches: ALL,
    permissionSomewhere: 'reporting.read',
  },
  {
    name: 'firstDay',
    to: '/first-day',
    group: 'reports',
    reaches: ['province', 'commune'],
    permissionSomewhere: 'reporting.read',
  },
  { name: 'exercises', to: '/exercises', group: 'reports', key: 'z', reaches: ALL },
  { name: 'reports', to: '/reports', group: 'reports', key: 'b', reaches: NATION },
  { name: 'regimes', to: '/regimes', group: 'reports', key: 'u', reaches: NATION, permission: 'reporting.manage-regimes' },
  { name: 'forms', to: '/forms', group: 'reports', key: 'f', reaches: NATION, permission: 'reporting.manage-regimes' },
  { name: 'statements', to: '/statements', group: 'obstacles', key: 'v', reaches: DOWN_TO_PROVINCE },
  { name: 'cases', to: '/cases', group: 'obstacles', key: 'j', reaches: DOWN_TO_PROVINCE },
  { name: 'themes', to: '/themes', group: 'obstacles', key: 'e', reaches: NATION },
  { name: 'direction', to: '/direction', group: 'direction', key: 'i', reaches: ALL },
  { name: 'tasks', to: '/tasks', group: 'direction', key: 't', reaches: DOWN_TO_PROVINCE },
  {
    name: 'accounts',
    to: '/admin/accounts',
    group: 'administration',
    key: 'q',
    reaches: ALL,
    permissionSomewhere: 'identity.manage',
  },
  {
    name: 'positions',
    to: '/admin/positions',
    group: 'administration',
    reaches: ALL,
    permissionSomewhere: 'identity.manage',
  },
  {
    name: 'accountBoard',
    to: '/admin/account-board',
    group: 'administration',
    key: 'a',
    reaches: DOWN_TO_PROVINCE,
    permissionSomewhere: 'identity.read-account-boards',
  },
  { name: 'communication', to: '/communication', group: 'administration', reaches: ['province', 'commune'] },
  { name: 'training', to: '/training', group: 'administration', reaches: ALL, permission: 'reporting.export-training' },
  {
    name: 'accountReviews',
    to: '/admin/reviews',
    group: 'administration',
    reaches: ALL,
    permissionSomewhere: 'identity.manage',
  },
  {
    name: 'units',
    to: '/admin/units',
    group: 'administration',
    key: 'd',
    reaches: ALL,
    permission: 'organisations.change-units',
  },
  { name: 'messageDeliveries', to: '/admin/messages', group: 'administration', reaches: ALL, permission: 'identity.manage' },
  {
    name: 'differences',
    to: '/admin/differences',
    group: 'administration',
    reaches: ALL,
    permission: 'reporting.see-differences',
  },
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

/** The pages by group, in the order of the navigation; a group without a page is left out. */
export function grouped(pages: readonly NavigationPage[]): readonly PageGroup[] {
  return GROUPS.map((name) => ({ name, pages: pages.filter(({ group }) => group === name) })).filter(
    ({ pages: some }) => some.length > 0,
  );
}
