import { Type } from 'typebox';
import { type Context, useCase } from '#kernel/use-case';
import { secretDigest } from '../../crypto/secret-box.ts';
import { type AccountId, AccountIdSchema } from '../../domain/account.ts';
import {
  nextStep,
  type SecondFactorDemand,
  type SignInMethod,
  type SignInStep,
} from '../../domain/second-factor/sign-in-step.ts';
import { deleteHalfSignIn, readHalfSignIn, upsertHalfSignIn, useGrace } from '../../queries/sign-in-rule-queries.ts';
import { factorsOf, hasFactor } from './factors.ts';
import { demandOn } from './sign-in-rules.ts';

const MINUTES = 15;

/** Why a password must be replaced: it is a first one, or too old. */
export type ReplaceReason = 'first' | 'expired';

/** How far a sign-in has come. */
export type HalfSignIn = {
  readonly accountId: AccountId;
  readonly methods: readonly SignInMethod[];
  readonly mustReplace: ReplaceReason | null;
};

/** Keeps how far the sign-in of an interaction has come, on the server: a browser can only ask for what comes next. */
export async function keepHalfSignIn({ database, clock }: Context, interactionId: string, half: HalfSignIn): Promise<void> {
  const end = new Date(clock.now().getTime() + MINUTES * 60_000).toISOString();
  await database.transaction((tx) =>
    upsertHalfSignIn(tx, secretDigest(interactionId), half.accountId, [...half.methods], half.mustReplace, end),
  );
}

/** How far the sign-in of an interaction has come; null when nothing was shown yet, or too long ago. */
export async function halfSignIn({ database, clock }: Context, interactionId: string): Promise<HalfSignIn | null> {
  const [row] = await database.reading((tx) => readHalfSignIn(tx, secretDigest(interactionId), clock.now().toISOString()));
  return row ? { ...row, methods: row.methods as SignInMethod[], mustReplace: row.mustReplace as ReplaceReason | null } : null;
}

export async function endHalfSignIn({ database }: Context, interactionId: string): Promise<void> {
  await database.transaction((tx) => deleteHalfSignIn(tx, secretDigest(interactionId)));
}

/** What comes next in a sign-in, and what its person's roles ask. */
export async function stepAfter(context: Context, half: HalfSignIn): Promise<{ step: SignInStep; demand: SecondFactorDemand }> {
  return context.database.reading(async (tx) => {
    const demand = await demandOn(tx, half.accountId, context.clock.now());
    const step = nextStep({
      methods: half.methods,
      mustReplace: half.mustReplace !== null,
      hasFactor: hasFactor(await factorsOf(tx, half.accountId)),
      demand,
    });
    return { step, demand };
  });
}

/** Notes that a sign-in has put the second factor off. */
export const deferSecondFactor = useCase(
  'identity.defer-second-factor',
  {
    permission: 'identity.sign-in',
    input: Type.Object({ accountId: AccountIdSchema }),
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId }, { tx }) => {
    await useGrace(tx, accountId);
  },
);
