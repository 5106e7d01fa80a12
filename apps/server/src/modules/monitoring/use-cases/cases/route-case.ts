import { vietnamDay } from '#kernel/calendar';
import type { Work } from '#kernel/use-case';
import { listCentralBodies } from '#modules/organisations';
import { readSystemSurvey } from '#modules/reporting';
import type { CaseStep } from '../../domain/cases/case-step.ts';
import { type Route, type RoutedProvince, routeOf } from '../../domain/cases/routing.ts';
import type { StatedSystem } from '../../domain/cases/stated-system.ts';
import type { Assignee } from '../../domain/direction/assignee.ts';
import type { KnownBodies } from '../direction/known-bodies.ts';
import { answerDueAt, caseRoutingOn } from './case-rules.ts';

/**
 * Says for each theme in a province with whom its case lies by the rule of today, and by the system that its communes name; null: the
 * province is on today's map no more.
 */
export type Router = (
  provinceCode: string,
  theme: string,
  stated: StatedSystem | null,
) => Extract<CaseStep, { kind: 'route' }> | null;

/**
 * Prepares routing: the routing of today, the survey of suppliers, and the names that both use.
 * @rule CAS-201, CAS-202, CAS-204
 */
export async function routerOf(work: Work, known: KnownBodies): Promise<Router> {
  const { tx, clock } = work;
  const now = clock.now();
  const routing = await caseRoutingOn(tx, vietnamDay(now));
  const suppliers = (await readSystemSurvey(tx))?.suppliers ?? [];
  const names = new Set([...namesOf(routing.routes), ...suppliers.flatMap(({ providers }) => providers)]);
  const bodies = await bodiesNamed(work, known, names);
  const dueAt = await answerDueAt(tx, now);
  return (provinceCode, theme, stated) => {
    const unit = known.history.unitWithCode(provinceCode, known.day);
    if (!unit) return null;
    const province: RoutedProvince = {
      code: provinceCode,
      unitId: unit.unitId,
      suppliers,
      bodyNamed: (name) => bodies.get(name) ?? null,
    };
    const routed = routeOf(theme, routing.routes, province, stated?.system ?? null);
    const asStated = stated && routed.system === stated.system ? { stated: { communes: stated.communes, of: stated.of } } : {};
    return { kind: 'route', ...routed, ...asStated, routingFrom: routing.validFrom, dueAt };
  };
}

const namesOf = (routes: readonly Route[]) => routes.flatMap(({ to }) => (to.kind === 'body' ? [to.name] : []));

/** The body of each name or alias; names that nobody has are left out. */
async function bodiesNamed(
  { context }: Work,
  { day }: KnownBodies,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Assignee>> {
  const found = new Map<string, Assignee>();
  for (const name of names) {
    const [body] = (await listCentralBodies(context, { name, day })).bodies;
    if (body) found.set(name, { kind: 'body', bodyId: body.bodyId });
  }
  return found;
}
