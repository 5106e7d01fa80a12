import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { AccountIdSchema } from '../domain/account.ts';
import { GUARD_MEMORY_HOURS } from '../domain/lock-out.ts';

const Attempt = Type.Object({ accountId: Type.Union([AccountIdSchema, Type.Null()]), network: Type.String() });

/** Notes that a password was right. */
export const recordSignIn = useCase(
  'identity.sign-in',
  {
    permission: 'identity.sign-in',
    input: Attempt,
    audit: ({ accountId, network }) => ({ accountId, network }),
  },
  async () => undefined,
);

/** Notes that a sign-in failed. The account is null when the login name is nobody's: what was typed may be a password. */
export const recordFailedSignIn = useCase(
  'identity.sign-in-failed',
  {
    permission: 'identity.sign-in',
    input: Attempt,
    audit: ({ accountId, network }) => ({ accountId, network }),
  },
  async () => undefined,
);

/** Notes that the second factor was right, and which it was. */
export const recordSecondFactor = useCase(
  'identity.second-factor',
  {
    permission: 'identity.sign-in',
    input: Type.Object({ ...Attempt.properties, method: Type.String() }),
    audit: ({ accountId, network, method }) => ({ accountId, network, method }),
  },
  async () => undefined,
);

/** Notes that the first factor was right, and the second was not. */
export const recordFailedSecondFactor = useCase(
  'identity.second-factor-failed',
  {
    permission: 'identity.sign-in',
    input: Attempt,
    audit: ({ accountId, network }) => ({ accountId, network }),
  },
  async () => undefined,
);

/** Notes that so many attempts failed that nobody may try for a while. */
export const recordLockOut = useCase(
  'identity.lock-out',
  {
    permission: 'identity.sign-in',
    input: Type.Object({ ...Attempt.properties, seconds: Type.Integer({ minimum: 1, maximum: GUARD_MEMORY_HOURS * 3600 }) }),
    audit: ({ accountId, network, seconds }) => ({ accountId, network, seconds }),
  },
  async () => undefined,
);
