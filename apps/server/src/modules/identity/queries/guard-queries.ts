import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';

const KindSchema = Type.Union([Type.Literal('account'), Type.Literal('address')]);

/**
 * Counts an attempt before it is made, so that many at once cannot outrun the count. Returns no row while attempts are blocked.
 * Parameters: kind, digest, now, and the moment before which attempts are forgotten.
 */
export const countAttempt = named(
  'identity.count_attempt',
  {
    parameters: [KindSchema, Type.String(), InstantSchema, InstantSchema],
    row: Type.Object({ attempts: Type.Integer() }),
  },
  `
  insert into identity.sign_in_guard as guard (kind, key_digest, attempts, last_attempt_at) values ($1, $2, 1, $3)
  on conflict (home_code, kind, key_digest) do update
     set attempts = case when guard.last_attempt_at < $4 then 1 else guard.attempts + 1 end, last_attempt_at = $3, blocked_until = null
   where guard.blocked_until is null or guard.blocked_until <= $3
  returning attempts`,
);

/** Takes over what was counted under older digests. Parameters: kind, digest, older digests of the same name or address. */
export const takeOverAttempts = named(
  'identity.take_over_attempts',
  { parameters: [KindSchema, Type.String(), Type.Array(Type.String())], row: NoRow },
  `
  with older as (
    delete from identity.sign_in_guard where home_code = '00' and kind = $1 and key_digest = any($3)
    returning attempts, last_attempt_at, blocked_until)
  insert into identity.sign_in_guard as guard (kind, key_digest, attempts, last_attempt_at, blocked_until)
  select $1, $2, sum(attempts), max(last_attempt_at), max(blocked_until) from older having count(*) > 0
  on conflict (home_code, kind, key_digest) do update set attempts = guard.attempts + excluded.attempts,
    last_attempt_at = greatest(guard.last_attempt_at, excluded.last_attempt_at),
    blocked_until = greatest(guard.blocked_until, excluded.blocked_until)`,
);

export const blockUntil = named(
  'identity.block_until',
  { parameters: [KindSchema, Type.String(), InstantSchema], row: NoRow },
  `update identity.sign_in_guard set blocked_until = $3 where home_code = '00' and kind = $1 and key_digest = $2`,
);

export const readBlock = named(
  'identity.read_block',
  {
    parameters: [KindSchema, Type.String()],
    row: Type.Object({ blockedUntil: nullable(InstantSchema) }),
  },
  `select blocked_until as "blockedUntil" from identity.sign_in_guard where home_code = '00' and kind = $1 and key_digest = $2`,
);

/** A success forgets the attempts on the account. */
export const forgetAttempts = named(
  'identity.forget_attempts',
  { parameters: [KindSchema, Type.String()], row: NoRow },
  `delete from identity.sign_in_guard where home_code = '00' and kind = $1 and key_digest = $2`,
);

/** A success takes only its own attempt off the address: another account's guesser may sit there too. */
export const giveBackAttempt = named(
  'identity.give_back_attempt',
  { parameters: [KindSchema, Type.String()], row: NoRow },
  `update identity.sign_in_guard set attempts = greatest(attempts - 1, 0), blocked_until = null
    where home_code = '00' and kind = $1 and key_digest = $2`,
);

export const deleteGuardsBefore = named(
  'identity.delete_guards_before',
  { parameters: [InstantSchema], row: NoRow },
  `delete from identity.sign_in_guard where home_code = '00' and last_attempt_at < $1`,
);
