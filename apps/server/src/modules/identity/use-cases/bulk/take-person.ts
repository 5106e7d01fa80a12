import { Type } from 'typebox';
import type { CalendarDate } from '#kernel/calendar';
import { vietnamDay } from '#kernel/calendar';
import { CENTRAL, newId } from '#kernel/ids';
import { type Context, useCase, type Work } from '#kernel/use-case';
import { hashFirstCode } from '../../crypto/password-hash.ts';
import { currentDataKey, sealPersonal } from '../../crypto/personal-data.ts';
import { type AccountId, AccountIdSchema } from '../../domain/account.ts';
import type { NewPost } from '../../domain/bulk/differences.ts';
import type { ListedPerson } from '../../domain/bulk/listed-people.ts';
import { problem } from '../../problems.ts';
import { insertAccount, updateProvisional } from '../../queries/account-queries.ts';
import { insertAppointment } from '../../queries/appointment-queries.ts';
import { endAppointments, updateName } from '../../queries/bulk/list-queries.ts';
import { loginDigest } from '../login-digest.ts';
import { ListPlace, targetOfList } from './list-input.ts';
import type { Planned } from './plan-list.ts';

/** What a list does to one person. `code`: the first code of a new account; `until`: the day a new account is provisional to. */
export type Taken = Planned & {
  readonly place: Pick<ListPlace, 'area' | 'part'>;
  readonly code: string | null;
  readonly until: CalendarDate | null;
};

/** Writes what a list changes of one person, and an audit line with whom it changed and in what way. */
export async function takePerson(context: Context, { place, person, known, change, code, until }: Taken): Promise<void> {
  const accountId = known?.accountId ?? newId<'Account'>(CENTRAL, context.clock.now());
  await writePerson(context, { ...place, accountId, kind: change.kind, taken: { place, person, known, change, code, until } });
}

const writePerson = useCase(
  'identity.take-listed-person',
  {
    permission: 'identity.manage',
    input: Type.Object({
      area: ListPlace.properties.area,
      part: ListPlace.properties.part,
      accountId: AccountIdSchema,
      kind: Type.String(),
      taken: Type.Unsafe<Taken>(Type.Object({})),
    }),
    target: targetOfList,
    audit: ({ accountId, kind, taken: { change } }) => ({
      accountId,
      kind,
      begun: change.begun.map(told).join('; '),
      ended: change.ended.map(({ appointmentId }) => appointmentId).join('; '),
      renamed: String(change.renamed),
      confirmed: String(change.confirmed),
    }),
  },
  async ({ accountId, taken: { person, known, change, code, until } }, on) => {
    if (person && code !== null) await makeAccount(on, accountId, person, code, until);
    if (person && change.renamed) await rename(on, accountId, person);
    if (change.confirmed) await updateProvisional(on.tx, accountId, null);
    if (known && change.ended.length > 0) {
      const ids = change.ended.map(({ appointmentId }) => appointmentId);
      await endAppointments(on.tx, ids, vietnamDay(on.clock.now()));
    }
    for (const post of change.begun) await begin(on, accountId, post);
  },
);

const told = ({ role, area, part, position }: NewPost): string => [role, area ?? '00', part ?? '*', position].join(' ');

async function makeAccount(
  { tx, clock, actor }: Work,
  accountId: AccountId,
  { loginName, name, posts }: ListedPerson,
  code: string,
  until: CalendarDate | null,
): Promise<void> {
  const key = await currentDataKey(tx, clock);
  const [first] = posts;
  const made = await insertAccount(
    tx,
    accountId,
    loginDigest(loginName),
    sealPersonal(key, accountId, 'login', loginName),
    sealPersonal(key, accountId, 'name', name),
    key.number,
    hashFirstCode(code),
    true,
    false,
    clock.now().toISOString(),
    first?.area ?? null,
    first?.part ?? null,
    until,
    actor.id,
  );
  if (made.length === 0) throw problem('list-changed');
}

/** Login name and name are encrypted anew together: they share the number of their key. */
async function rename({ tx, clock }: Work, accountId: AccountId, { loginName, name }: ListedPerson): Promise<void> {
  const key = await currentDataKey(tx, clock);
  const loginSealed = sealPersonal(key, accountId, 'login', loginName);
  await updateName(tx, accountId, sealPersonal(key, accountId, 'name', name), loginSealed, key.number);
}

async function begin({ tx, clock }: Work, accountId: AccountId, post: NewPost): Promise<void> {
  const now = clock.now();
  await insertAppointment(
    tx,
    newId<'Appointment'>(CENTRAL, now),
    accountId,
    post.role,
    post.area,
    post.part,
    post.validFrom,
    post.validTo,
    post.decision,
    now.toISOString(),
    post.position,
  );
}
