import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { homeOf } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { parseAgencyCode } from '../domain/agency-code.ts';
import { problem } from '../problems.ts';
import { endCode, insertCode, readBody } from '../queries/body-queries.ts';
import { BodyIdSchema } from '../queries/rows.ts';

/**
 * Records the identifier that a body bears from a day on (cấp mã định danh); the one of the same generation before it ends.
 * Both generations may be borne at once.
 * @throws organisations/agency-code-malformed, body-not-found, agency-code-in-use
 * @rule D-02
 */
export const recordAgencyCode = useCase(
  'organisations.record-agency-code',
  {
    permission: 'organisations.record-codes',
    input: Type.Object({
      bodyId: BodyIdSchema,
      code: Type.String({ maxLength: 40 }),
      day: CalendarDateSchema,
      source: Type.String({ minLength: 1, maxLength: 200 }),
    }),
    audit: ({ bodyId, code, day, source }) => ({ body: bodyId, code, day, source }),
    home: ({ bodyId }) => homeOf(bodyId),
  },
  async ({ bodyId, code, day, source }, { tx, actor, clock }) => {
    const parsed = parseAgencyCode(code);
    if (!parsed) throw problem('agency-code-malformed', { code });
    const [body] = await readBody(tx, bodyId, day);
    if (!body) throw problem('body-not-found', { body: bodyId });
    await endCode(tx, bodyId, parsed.generation, day);
    const [recorded] = await insertCode(
      tx,
      bodyId,
      parsed.generation,
      parsed.code,
      day,
      source,
      clock.now().toISOString(),
      actor.id,
    );
    if (!recorded) throw problem('agency-code-in-use', { code: parsed.code });
    return parsed;
  },
);
