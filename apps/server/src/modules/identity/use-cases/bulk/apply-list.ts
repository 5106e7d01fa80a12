import { isDeepStrictEqual } from 'node:util';
import { Type } from 'typebox';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import { type Context, reading, useCase, type Work } from '#kernel/use-case';
import { generatedPassword } from '../../crypto/generated-password.ts';
import { type AccountId, AccountIdSchema } from '../../domain/account.ts';
import { PEOPLE_AT_ONCE } from '../../domain/bulk/list-columns.ts';
import type { ListedPerson } from '../../domain/bulk/listed-people.ts';
import { rolesFrom } from '../../domain/position.ts';
import { problem } from '../../problems.ts';
import { lockAccounts } from '../../queries/bulk/list-queries.ts';
import { lockPositions, readPositions, readProvisionalTerm } from '../../queries/position-queries.ts';
import { areaNames } from '../area-names.ts';
import { loginDigests } from '../login-digest.ts';
import { auditOfList, ListInput, type ListPlace, targetOfList } from './list-input.ts';
import { fingerprintOf, planList } from './plan-list.ts';
import { readPlan, requireValues } from './preview-list.ts';
import type { ReadList } from './read-list.ts';
import { takePerson } from './take-person.ts';

/** A first code as it is handed out, once; it is kept nowhere in clear. */
export type HandedCode = {
  readonly areaName: string | null;
  readonly name: string;
  readonly loginName: string;
  readonly code: string;
};
export type Applied = {
  readonly counts: { new: number; changed: number; gone: number };
  readonly codes: readonly HandedCode[];
};
/** `stoppedBy`: what ended it before the end of the list; null: all of it is written. */
export type AppliedList = Applied & { readonly stoppedBy: unknown };

/** The people of a list again, and who is gone, checked against what was shown. @throws identity/list-faulty, list-changed */
const readShownPlan = reading(
  'identity.read-shown-list',
  {
    permission: 'identity.manage',
    input: Type.Object({ ...ListInput.properties, fingerprint: Type.String() }),
    target: targetOfList,
  },
  async ({ fingerprint, ...input }, on) => {
    const plan = await readPlan(on, input);
    if (fingerprintOf(plan, input) !== fingerprint) throw problem('list-changed');
    const moved = plan.planned.filter(({ change }) => change.kind !== 'same');
    return {
      people: moved.flatMap(({ person }) => person ?? []),
      gone: moved.flatMap(({ person, known }) => (person === null && known ? known.accountId : [])),
    };
  },
);

const PersonSchema = Type.Unsafe<ListedPerson>(
  Type.Object({ line: Type.Integer(), loginName: Type.String(), name: Type.String(), posts: Type.Array(Type.Object({})) }),
);

/** One transaction of a list: some people, and some who are gone. Each is looked at again, so a repeat changes nothing. */
const applyBatch = useCase(
  'identity.apply-account-list',
  {
    permission: 'identity.manage',
    input: Type.Object({
      area: ListInput.properties.area,
      part: ListInput.properties.part,
      standing: ListInput.properties.standing,
      people: Type.Array(PersonSchema, { maxItems: PEOPLE_AT_ONCE }),
      gone: Type.Array(AccountIdSchema, { maxItems: PEOPLE_AT_ONCE }),
    }),
    target: targetOfList,
    audit: ({ people, gone, ...place }) => auditOfList({ ...place, whole: gone.length > 0 }, people.length + gone.length),
  },
  async ({ people, gone, ...place }, on): Promise<Applied> => {
    const { tx, context, clock } = on;
    const day = vietnamDay(clock.now());
    await requireSamePositions(on, people, day);
    const until = place.standing === 'provisional' ? await provisionalUntil(on, day) : null;
    await lockAccounts(
      tx,
      people.flatMap(({ loginName }) => loginDigests(loginName)),
      gone,
    );
    const { planned, faults } = await planList(on, place, people, gone);
    if (faults.length > 0) throw problem('list-changed');
    const counts = { new: 0, changed: 0, gone: 0 };
    const codes: (HandedCode & { readonly area: string | null })[] = [];
    for (const one of planned) {
      const { kind } = one.change;
      if (kind === 'same') continue;
      counts[kind] += 1;
      const code = kind === 'new' ? generatedPassword() : null;
      await takePerson(context, { ...one, place, code, until });
      const area = one.person?.posts[0]?.area ?? null;
      if (code !== null && one.person)
        codes.push({ area, areaName: null, name: one.person.name, loginName: one.person.loginName, code });
    }
    return { counts, codes: await withAreaNames(on, codes, day) };
  },
);

/** Positions stay as they are until the people of a transaction are written. @throws identity/list-changed: one changed since the list was read */
async function requireSamePositions({ tx }: Work, people: readonly ListedPerson[], day: CalendarDate): Promise<void> {
  await lockPositions.together(tx);
  const versions = Map.groupBy(await readPositions(tx), ({ code }) => code);
  for (const { position, area, validFrom, roles } of people.flatMap(({ posts }) => posts))
    if (!isDeepStrictEqual(rolesFrom(versions.get(position) ?? [], area, validFrom, day), roles)) throw problem('list-changed');
}

async function provisionalUntil({ tx }: Work, day: CalendarDate): Promise<CalendarDate> {
  const [term] = await readProvisionalTerm(tx);
  return addDays(day, term?.days ?? 0);
}

/** Codes with the names of the units they are handed out in. */
export async function withAreaNames(
  { tx }: Work,
  codes: readonly (HandedCode & { readonly area: string | null })[],
  day: CalendarDate,
): Promise<HandedCode[]> {
  const names = await areaNames(
    tx,
    codes.map(({ area }) => area),
    day,
  );
  return codes.map(({ area, ...code }) => ({ ...code, areaName: names.get(area) ?? null }));
}

/**
 * Does what was shown of a list, some people a transaction; when one fails, those before it stay and their codes are told, and the same
 * list, shown anew, goes on from there.
 * @returns the first codes of new accounts, to be handed out; nobody can read them later
 * @throws identity/list-faulty, list-changed, or whatever else stopped the first transaction: then nothing is written
 */
export async function applyList(context: Context, place: ListPlace, list: ReadList, fingerprint: string): Promise<AppliedList> {
  requireValues(list);
  const { people, gone } = await readShownPlan(context, { ...place, rows: [...list.rows], fingerprint });
  const { area, part, standing } = place;
  const batches = [
    ...inBatches(people).map((some) => ({ people: some, gone: [] })),
    ...inBatches<AccountId>(gone).map((some) => ({ people: [], gone: some })),
  ];
  const done: Applied[] = [];
  let stoppedBy: unknown = null;
  for (const batch of batches) {
    const written = await applyBatch(context, { area, part, standing, ...batch }).catch((error: unknown) => {
      if (done.length === 0) throw error;
      stoppedBy = error;
      return null;
    });
    if (written === null) break;
    done.push(written);
  }
  const sum = (kind: keyof Applied['counts']) => done.reduce((total, { counts }) => total + counts[kind], 0);
  return {
    counts: { new: sum('new'), changed: sum('changed'), gone: sum('gone') },
    codes: done.flatMap(({ codes }) => codes),
    stoppedBy,
  };
}

const inBatches = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / PEOPLE_AT_ONCE) }, (_none, at) =>
    all.slice(at * PEOPLE_AT_ONCE, (at + 1) * PEOPLE_AT_ONCE),
  );
