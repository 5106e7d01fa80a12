import { type Static, Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeCode } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { firstKeptDay } from '../../domain/measurements/line-reading.ts';
import { countReadings, deleteReadingsBefore, insertReadings } from '../../queries/measurement-queries.ts';
import { AreaSchema, BlockSchema } from './place.ts';

/** A place of a few people sends far fewer on a day; what comes beyond is not kept. */
const MOST_READINGS = 2_000;
const Count = Type.Integer({ minimum: 0, maximum: 10_000 });

export const ReadingsInput = Type.Object({
  /** Made by the browser once for each sending: a repeat over a bad line is the same one. */
  id: Type.String({ format: 'uuid' }),
  area: AreaSchema,
  part: nullable(BlockSchema),
  pages: Type.Array(
    Type.Object({
      /** The pattern of the page, `/reports/$day`, never its address. */
      page: Type.String({ pattern: '^/[A-Za-z0-9/$_.-]{0,79}$' }),
      requests: Count,
      failures: Count,
      /** Of answered requests, in milliseconds; a sample where there were many. */
      durations: Type.Array(Type.Integer({ minimum: 0, maximum: 600_000 }), { maxItems: 40 }),
    }),
    { minItems: 1, maxItems: 20 },
  ),
});
type Readings = Static<typeof ReadingsInput>;

/**
 * Keeps what the browser of somebody signed in saw of the line. A place is told by whoever may read its reports; the moment is
 * the server's. A repeat changes nothing; more failures than requests are as many as requests. No audit line says who sent it: no
 * person did, and the reading names nobody.
 */
export const sendReadings = useCase(
  'reporting.send-line-readings',
  {
    permission: 'reporting.read',
    input: ReadingsInput,
    target: ({ area, part }: Readings) => ({ area, part }),
    withoutLine: 'a reading names nobody, and a line beside it would',
  },
  async ({ id, area, part, pages }, { tx, clock }) => {
    const now = clock.now();
    const [home, day] = [homeCode(area.slice(0, 2)), vietnamDay(now)];
    const [{ readings } = { readings: 0 }] = await countReadings(tx, home, day, area);
    const distinct = [...new Map(pages.map((page) => [page.page, page])).values()];
    if (readings + distinct.length > MOST_READINGS) return { kept: 0 };
    const kept = await insertReadings(
      tx,
      home,
      day,
      id,
      area,
      part,
      now.toISOString(),
      distinct.map(({ page }) => page),
      distinct.map(({ requests }) => requests),
      distinct.map(({ failures, requests }) => Math.min(failures, requests)),
      distinct.map(({ durations }) => `{${durations.join(',')}}`),
    );
    return { kept: kept.length };
  },
);

/** Forgets readings that nothing is measured of any more. Bears a repeat. */
export const forgetReadings = useCase(
  'reporting.forget-line-readings',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    await deleteReadingsBefore(tx, firstKeptDay(vietnamDay(clock.now())));
    return {};
  },
);
