import { addDays, vietnamDay } from '#kernel/calendar';
import { CENTRAL, newId } from '#kernel/ids';
import type { Work } from '#kernel/use-case';
import { weekdayOf } from '#kernel/working-days';
import type { UnitId } from '#modules/organisations';
import { unitsWithin } from '../../domain/direction/place.ts';
import {
  type CAUSES,
  countOverdueByUnit,
  type GroupRow,
  insertAlerts,
  readContradicted,
  readGroups,
  readOverdueTasks,
} from '../../queries/direction-alert-queries.ts';
import { tellGroups } from '../messages/tell-groups.ts';
import { colourRuleOn } from './colour-rules.ts';
import { type KnownBodies, knownBodies } from './known-bodies.ts';

type Alert = {
  readonly groupId: string;
  readonly cause: (typeof CAUSES)[number];
  readonly subject: string;
  /** Each subject is told once for each occasion. */
  readonly occasion: string;
  readonly taskId: string | null;
  readonly count: number;
};

/**
 * Tells each working group what is overdue, contradicted or red in the provinces it watches, once for each occasion.
 * @returns how many alerts are new
 * @rule C-13, DIR-601
 */
export async function raiseAlerts(work: Work): Promise<number> {
  const groups = await readGroups(work.tx);
  if (groups.length === 0) return 0;
  const known = await knownBodies(work);
  const now = work.clock.now();
  const alerts: Alert[] = [];
  for (const group of groups) alerts.push(...(await alertsOf(work, known, group)));
  const rows = alerts.map((alert) => ({ id: newId<'DirectionAlert'>(CENTRAL, now), ...alert }));
  const fresh = new Set((await insertAlerts(work.tx, JSON.stringify(rows), now.toISOString())).map(({ id }) => id));
  await tellGroups(
    work,
    known,
    groups,
    rows.filter(({ id }) => fresh.has(id)),
  );
  return fresh.size;
}

async function alertsOf(work: Work, known: KnownBodies, group: GroupRow): Promise<readonly Alert[]> {
  const { tx, clock } = work;
  const now = clock.now().toISOString();
  const units = unitsOf(group, known);
  const groupId = group.id;
  const overdue = (await readOverdueTasks(tx, units, now)).map(
    ({ taskId, count, lastDue }): Alert => ({ groupId, cause: 'overdue', subject: taskId, occasion: lastDue, taskId, count }),
  );
  const contradicted = (await readContradicted(tx, units)).map(
    ({ id, taskId, claim }): Alert => ({ groupId, cause: 'contradicted', subject: id, occasion: `${claim}`, taskId, count: 1 }),
  );
  return [...overdue, ...contradicted, ...(await redProvinces(work, known, groupId, units))];
}

/** Communes count for their province; a province is red from so many overdue parts on. */
async function redProvinces(
  { tx, clock }: Work,
  known: KnownBodies,
  groupId: string,
  units: UnitId[] | null,
): Promise<readonly Alert[]> {
  const rule = await colourRuleOn(tx, known.day);
  const byProvince = new Map<string, number>();
  for (const { unitId, count } of await countOverdueByUnit(tx, units, clock.now().toISOString())) {
    const code = known.history.ancestorOn(unitId, 'province', known.day)?.code;
    if (code) byProvince.set(code, (byProvince.get(code) ?? 0) + count);
  }
  const today = vietnamDay(clock.now());
  const occasion = addDays(today, 1 - weekdayOf(today));
  return [...byProvince]
    .filter(([, count]) => count >= rule.redProvinceFrom)
    .map(([subject, count]) => ({ groupId, cause: 'red-province', subject, occasion, taskId: null, count }));
}

function unitsOf({ areas }: GroupRow, { history, day }: KnownBodies): UnitId[] | null {
  return areas === null ? null : areas.flatMap((area) => unitsWithin(history, area, day) ?? []);
}
