import type { Block, UnitId } from '#modules/organisations';
import type { InformationSystem, SystemSupplier } from '#modules/reporting';
import type { Assignee } from '../direction/assignee.ts';
import type { RouteBasis } from './case-step.ts';

/** Whom a theme goes to: a body of the province itself, a central body by its name, or whoever supplies a system there. */
export type RouteTarget =
  | { readonly kind: 'province'; readonly part: Block }
  | { readonly kind: 'body'; readonly name: string }
  | { readonly kind: 'supplier'; readonly system: InformationSystem };
export type Route = { readonly theme: string; readonly to: RouteTarget };

/** What is known of a province when a case is routed. */
export type RoutedProvince = {
  readonly code: string;
  readonly unitId: UnitId;
  readonly suppliers: readonly Pick<SystemSupplier, 'provinceCode' | 'system' | 'providers'>[];
  /** The central body or enterprise of a name or alias; null: nobody of that name. */
  readonly bodyNamed: (name: string) => Assignee | null;
};
/** `remark`: what else a person must know, in Vietnamese; empty: nothing. `system`: whose supplier was looked for. */
export type Routed = {
  readonly to: Assignee;
  readonly basis: RouteBasis;
  readonly remark: string;
  readonly system?: InformationSystem;
};

/** How the survey of suppliers says that the province supplies a system itself. */
const SELF = 'self';

/**
 * Who can remove the obstacles of a theme in a province. Where the rule names the supplier of a system, it is that of the system which
 * communes name, else of the one in the rule. Whom the rule names and nobody knows is replaced by the committee of the
 * province, and that is said.
 * @rule CAS-201, CAS-204
 */
export function routeOf(
  theme: string,
  routes: readonly Route[],
  province: RoutedProvince,
  stated: InformationSystem | null,
): Routed {
  const to = routes.find((route) => route.theme === theme)?.to;
  if (!to) return fallback(province, 'Quy tắc không nêu chủ đề này');
  if (to.kind === 'province') return { to: ownBody(province, to.part), basis: 'province', remark: '' };
  if (to.kind === 'supplier') {
    const system = stated ?? to.system;
    return { ...supplierOf(system, province), system };
  }
  const body = province.bodyNamed(to.name);
  return body ? { to: body, basis: 'body', remark: '' } : fallback(province, `Không có cơ quan tên "${to.name}"`);
}

function supplierOf(system: InformationSystem, province: RoutedProvince): Routed {
  const survey = province.suppliers.find((one) => one.provinceCode === province.code && one.system === system);
  if (!survey) return fallback(province, 'Chưa có khảo sát nhà cung cấp hệ thống này tại tỉnh');
  const { providers } = survey;
  if (providers.every((provider) => provider === SELF))
    return { to: ownBody(province, 'committee'), basis: 'self-supplied', remark: 'Tỉnh tự triển khai hệ thống' };
  const known = providers.map((name) => ({ name, body: province.bodyNamed(name) })).find(({ body }) => body !== null);
  if (!known?.body) return fallback(province, `Chưa có danh mục cơ quan cho nhà cung cấp ${providers.join('; ')}`);
  const others = providers.filter((name) => name !== known.name && name !== SELF);
  return { to: known.body, basis: 'supplier', remark: others.length > 0 ? `Cùng cung cấp: ${others.join('; ')}` : '' };
}

const ownBody = ({ unitId }: RoutedProvince, part: Block): Assignee => ({ kind: 'unit', unitId, part });
const fallback = (province: RoutedProvince, remark: string): Routed => ({
  to: ownBody(province, 'committee'),
  basis: 'fallback',
  remark,
});
