import type { CalendarDate } from '#kernel/calendar';
import { homeCode, newId } from '#kernel/ids';
import type { Work } from '#kernel/use-case';
import { findSnapshot, readDayFacts, readThemedStatements } from '#modules/reporting';
import { blocksReported, caseKey, type Sighting, sightingsOf, themeFollower } from '../../domain/cases/sightings.ts';
import { type StatedSystem, statedSystem } from '../../domain/cases/stated-system.ts';
import { insertCase, lockCases, readCases } from '../../queries/cases/case-queries.ts';
import type { CaseRow } from '../../queries/cases/case-rows.ts';
import {
  countConfirmed,
  countQuietDay,
  forgetSaid,
  insertFollowed,
  lockFollowing,
  markGone,
  readFollowed,
  recountCases,
  upsertSightings,
} from '../../queries/cases/follow-queries.ts';
import { readSuccessions } from '../../queries/cases/rule-queries.ts';
import { knownBodies } from '../direction/known-bodies.ts';
import { type CaseRule, caseRuleOn } from './case-rules.ts';
import { type Router, routerOf } from './route-case.ts';
import { shippedSystemReader } from './system-words.ts';
import { tellOwners } from './tell-of-cases.ts';
import { keepCaseStep, writeCaseStep } from './write-case-step.ts';

/** A day whose figures came in: imported, or lived and frozen. */
export type FollowedDay = { readonly date: CalendarDate; readonly revision: number };
/** What a day did to the cases; null: it had been followed before, or a later day had. */
export type Followed = { readonly opened: number; readonly reopened: number; readonly closed: number } | null;

/**
 * Opens, closes and opens again the cases of the nation by what communes wrote on a day. A snapshot is followed once; a day before
 * the newest one followed moves nothing; another revision of the newest day adds who names a theme in it.
 * @rule CAS-101, CAS-102, CAS-302, CAS-303, CAS-401
 */
export async function followDay(work: Work, { date, revision }: FollowedDay): Promise<Followed> {
  const { tx, clock } = work;
  await lockFollowing(tx);
  const snapshot = await findSnapshot(tx, date, revision);
  if (!snapshot) throw new Error(`no snapshot of ${date}, revision ${revision}`);
  const [before] = await readFollowed(tx, snapshot.id);
  if (before?.done || (before?.newest && before.newest > date)) return null;
  await insertFollowed(tx, snapshot.id, date, clock.now().toISOString());
  const rule = await caseRuleOn(tx, date);
  const themed = await readThemedStatements(tx, snapshot);
  const sightings = sightingsOf(themed, themeFollower(await readSuccessions(tx)), await shippedSystemReader());
  const known = await knownBodies(work);
  const route = await routerOf(work, known);
  const reported = [...blocksReported(await readDayFacts(tx, snapshot.id))];
  const sent = reported.flatMap(([commune, blocks]) => blocks.map((block) => ({ commune, block })));
  // From here on nobody acts on a case: what takes long was read before.
  await lockCases(tx, null);
  const opened = await openCases(work, sightings, { date, rule, route });
  await keepSightings(work, sightings, date);
  await countQuietDay(
    tx,
    sent.map(({ commune }) => commune),
    sent.map(({ block }) => block),
    date,
  );
  await markGone(
    tx,
    themed.communes.map(({ code }) => code),
  );
  await recountCases(tx, null, rule.quietDays);
  const reopened = await reopenCases(work, sightings, { date, rule, route });
  await tellOwners(work, known, [...opened, ...reopened], snapshot.id);
  const closed = await closeCases(work, await readCases(tx, null), date);
  return { opened: opened.length, reopened: reopened.length, closed };
}

type OfDay = { readonly date: CalendarDate; readonly rule: CaseRule; readonly route: Router };

/** A theme that enough communes of a province name, and that has no case there, becomes one and goes to whom the rule names. */
async function openCases(work: Work, sightings: readonly Sighting[], { date, rule, route }: OfDay): Promise<readonly CaseRow[]> {
  const { tx, clock } = work;
  const there = new Set((await readCases(tx, null)).map(({ homeCode, theme }) => caseKey(homeCode, theme)));
  const wanted = sightings.filter(
    ({ provinceCode, theme, communes }) => communes.size >= rule.openFromCommunes && !there.has(caseKey(provinceCode, theme)),
  );
  const opened: CaseRow[] = [];
  for (const { provinceCode, theme, communes, systems } of wanted) {
    const now = clock.now();
    const home = homeCode(provinceCode);
    const id = newId<'ObstacleCase'>(home, now);
    const [row] = await insertCase(tx, home, id, theme, date, now.toISOString());
    if (!row) throw new Error('a case was not created');
    await keepCaseStep(work, row, 1, { kind: 'open', day: date, communes: communes.size, ruleFrom: rule.validFrom });
    const step = route(provinceCode, theme, statedSystem(systems, communes.size));
    opened.push(step ? await writeCaseStep(work, row, step) : row);
  }
  return opened;
}

async function keepSightings({ tx }: Work, sightings: readonly Sighting[], date: CalendarDate): Promise<void> {
  const ids = new Map((await readCases(tx, null)).map(({ id, homeCode, theme }) => [caseKey(homeCode, theme), id]));
  const seen = sightings.flatMap(({ provinceCode, theme, communes }) => {
    const id = ids.get(caseKey(provinceCode, theme));
    if (id === undefined) return [];
    return [...communes].flatMap(([commune, blocks]) => [...blocks].map((block) => [id, commune, block] as const));
  });
  await upsertSightings(
    tx,
    seen.map(([id]) => id),
    seen.map(([, commune]) => commune),
    seen.map(([, , block]) => block),
    date,
  );
}

/** A closed case that communes name on a later day opens again, with its history, and is routed by the rule of today. */
async function reopenCases(
  work: Work,
  sightings: readonly Sighting[],
  { date, rule, route }: OfDay,
): Promise<readonly CaseRow[]> {
  const { tx } = work;
  const named = new Map(sightings.map((one) => [caseKey(one.provinceCode, one.theme), one]));
  const returned = (await readCases(tx, null)).filter(
    ({ phase, closedOn, homeCode, theme }) =>
      phase === 'closed' &&
      closedOn !== null &&
      date > closedOn &&
      (named.get(caseKey(homeCode, theme))?.communes.size ?? 0) >= rule.reopenFromCommunes,
  );
  const reopened: CaseRow[] = [];
  for (const row of returned) {
    const seen = named.get(caseKey(row.homeCode, row.theme));
    if (!seen) continue;
    const stated = statedSystem(seen.systems, seen.communes.size);
    reopened.push(await reopenCase(work, row, { date, rule, route }, { communes: seen.communes.size, stated }));
  }
  if (returned.length > 0)
    await recountCases(
      tx,
      returned.map(({ id }) => id),
      rule.quietDays,
    );
  return reopened;
}

/** Opens a closed case again: what was said before is over, and it is routed by the rule of today. */
export async function reopenCase(
  work: Work,
  row: CaseRow,
  { date, rule, route }: OfDay,
  { communes, stated }: { readonly communes: number; readonly stated: StatedSystem | null },
): Promise<CaseRow> {
  const open = await writeCaseStep(work, row, { kind: 'reopen', day: date, communes, ruleFrom: rule.validFrom });
  await forgetSaid(work.tx, row.id, date);
  const step = route(row.homeCode, row.theme, stated);
  return step ? writeCaseStep(work, open, step) : open;
}

/**
 * Closes the cases that no commune has any more: some said so, or all have reported without it for long enough.
 * @param cases held by the transaction, with counts as they are now
 * @rule CAS-303
 */
export async function closeCases(work: Work, cases: readonly CaseRow[], day: CalendarDate): Promise<number> {
  const over = cases.filter(({ phase, waiting, communes }) => phase !== 'closed' && communes > 0 && waiting === 0);
  const confirmed = await countConfirmed(
    work.tx,
    over.map(({ id }) => id),
  );
  const saidSo = new Set(confirmed.flatMap(({ caseId, confirmed: number }) => (number > 0 ? [caseId] : [])));
  for (const row of over)
    await writeCaseStep(work, row, { kind: 'close', how: saidSo.has(row.id) ? 'confirmed' : 'stopped', day });
  return over.length;
}
