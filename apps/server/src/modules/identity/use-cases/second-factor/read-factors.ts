import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { kernelProblem } from '#kernel/problems';
import { reading } from '#kernel/use-case';
import type { AccountId } from '../../domain/account.ts';
import { PasskeyIdSchema } from '../../domain/second-factor/passkey.ts';
import { secondFactorFrom } from '../../domain/second-factor/sign-in-rule.ts';
import { readConfirmation } from '../../queries/second-factor-queries.ts';
import { isSignedIn } from '../../signed-in-actor.ts';
import { namedPasskeys } from '../passkeys/own-passkeys.ts';
import { factorsOf, hasFactor } from './factors.ts';
import { confirmedUntil } from './fresh-confirmation.ts';
import { demandOn, rulesFor } from './sign-in-rules.ts';

export const OwnFactors = Type.Object({
  /** Since when an app shows codes; null: none does. */
  totpSince: nullable(InstantSchema),
  /** `usableHere`: it was made for the address that asks. */
  passkeys: Type.Array(
    Type.Object({
      id: PasskeyIdSchema,
      name: Type.String(),
      createdAt: InstantSchema,
      lastUsedAt: nullable(InstantSchema),
      usableHere: Type.Boolean(),
    }),
  ),
  /** Whether passkeys can be made at the address that asks: it has a name, and https or this machine. */
  passkeysHere: Type.Boolean(),
  recoveryCodesLeft: Type.Integer(),
  /** What shows that it is still oneself: the second factor where there is one. */
  confirmWith: Type.Union([Type.Literal('password'), Type.Literal('factor')]),
  /** Until when what was shown counts; null: nothing was. */
  confirmedUntil: nullable(InstantSchema),
  /** From which day a role of this person asks for a second factor; null: none does. */
  demandedFrom: nullable(CalendarDateSchema),
  /** How many sign-ins may still do without; null: it is not asked for yet. */
  deferrable: nullable(Type.Integer()),
});

/** The own ways to sign in besides the password. `rpId`: the name that passkeys made at this address are bound to, null where none can be made. */
export const readOwnFactors = reading(
  'identity.read-own-factors',
  { permission: 'kernel.signed-in', input: Type.Object({ rpId: nullable(Type.String()) }) },
  async ({ rpId: here }, { tx, actor, clock }) => {
    if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
    const accountId = actor.id as AccountId;
    const factors = await factorsOf(tx, accountId);
    const [session] = await readConfirmation(tx, actor.session.id);
    const until = confirmedUntil(session?.confirmedAt ?? null);
    const demand = await demandOn(tx, accountId, clock.now());
    return {
      totpSince: factors.totpSince,
      recoveryCodesLeft: factors.recoveryCodesLeft,
      passkeys: (await namedPasskeys(tx, accountId)).map(({ rpId, ...passkey }) => ({ ...passkey, usableHere: rpId === here })),
      passkeysHere: here !== null,
      confirmWith: hasFactor(factors) ? ('factor' as const) : ('password' as const),
      confirmedUntil: until !== null && until > clock.now().toISOString() ? until : null,
      demandedFrom: secondFactorFrom(await rulesFor(tx, accountId, vietnamDay(clock.now()))),
      deferrable: demand.demanded ? demand.deferrable : null,
    };
  },
);
