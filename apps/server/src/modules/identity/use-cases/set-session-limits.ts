import { Type } from 'typebox';
import { reading, useCase } from '#kernel/use-case';
import { readSessionLimits, updateSessionLimits } from '../queries/session-queries.ts';

export const SessionLimits = Type.Object({
  idleMinutes: Type.Integer({ minimum: 5, maximum: 240 }),
  absoluteHours: Type.Integer({ minimum: 1, maximum: 24 }),
});

/** Sets how long a session lasts without use, and at most. It holds at once, for open sessions too. */
export const setSessionLimits = useCase(
  'identity.set-session-limits',
  {
    permission: 'identity.manage',
    input: SessionLimits,
    audit: ({ idleMinutes, absoluteHours }) => ({ idleMinutes, absoluteHours }),
  },
  async ({ idleMinutes, absoluteHours }, { tx }) => {
    await updateSessionLimits(tx, idleMinutes, absoluteHours);
  },
);

/** The limits that hold now. */
export const sessionLimits = reading(
  'identity.session-limits',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx }) => {
    const [limits] = await readSessionLimits(tx);
    if (!limits) throw new Error('identity.session_limits has lost its row');
    return limits;
  },
);
