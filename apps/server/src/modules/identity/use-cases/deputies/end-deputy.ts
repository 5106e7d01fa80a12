import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { DeputyIdSchema } from '../../domain/deputies/deputy.ts';
import { problem } from '../../problems.ts';
import { endDeputyRow, lockDeputy } from '../../queries/deputy-queries.ts';

/**
 * Ends that somebody stands in for another, at once: by the holder, by the deputy, or by an administrator of the place.
 * @throws identity/deputy-not-found (one between others too), deputy-ended
 */
export const endDeputy = useCase(
  'identity.end-deputy',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({ deputyId: DeputyIdSchema }),
    audit: ({ deputyId }) => ({ deputyId }),
  },
  async ({ deputyId }, { tx, actor, clock }) => {
    const [deputy] = await lockDeputy(tx, deputyId);
    const { area = null, part = null } = deputy ?? {};
    const concerned = deputy?.holderId === actor.id || deputy?.accountId === actor.id;
    if (!deputy || !(concerned || actor.permits('identity.manage', { area, part }))) throw problem('deputy-not-found');
    if (deputy.endedAt !== null) throw problem('deputy-ended', { endedAt: deputy.endedAt });
    await endDeputyRow(tx, deputyId, clock.now().toISOString(), actor.id);
  },
);
