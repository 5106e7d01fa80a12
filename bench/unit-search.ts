import { calendarDate } from '../apps/server/src/kernel/calendar.ts';
import { fold } from '../apps/server/src/modules/organisations/domain/fold.ts';
import { UnitHistory } from '../apps/server/src/modules/organisations/domain/unit-history.ts';
import { searchIndex, searchUnits } from '../apps/server/src/modules/organisations/domain/unit-search.ts';
import { readVersions } from '../apps/server/src/modules/organisations/queries/catalogue-queries.ts';
import type { Benchmark } from './lib/benchmark.ts';
import type { Installation } from './lib/installation.ts';
import { measure } from './lib/measure.ts';
import { measurement } from './lib/result.ts';
import { withServer } from './lib/server.ts';

type Versions = Awaited<ReturnType<typeof readVersions>>;

const FOUND_AT_MOST = 20;
const DAY = calendarDate('2025-09-22');
const WARM_UPS = 20;
/** Units asked for follow each other at this distance through all of them. */
const STRIDE = 1009;

/** Search of units by name or code, old and new, with or without diacritics, as a person types. */
export const unitSearch: Benchmark = {
  name: 'unit-search',
  run: async (installation, { repeats }) => {
    const count = repeats * 5;
    const versions = await installation.context.database.reading(readVersions);
    const half = versions.filter((_, at) => at % 2 === 0);
    const typed = (run: number) => textTyped(versions, run);
    const overHttp = await withServer(installation.dataDir, ({ read }) =>
      measure({ count, warmUps: WARM_UPS }, (run) =>
        read(`/organisations/units/search?limit=${FOUND_AT_MOST}&text=${encodeURIComponent(typed(run))}`),
      ),
    );
    const sums = await measure({ count, warmUps: WARM_UPS }, (run) => searchByHand(installation, typed(run)));
    return {
      benchmark: 'unit-search',
      size: { 'names of units': [versions.length, half.length] },
      measurements: [
        measurement('search over HTTP', overHttp, {
          level: { p95: 20 },
          reference: { what: 'the same by LIKE in one statement', times: sums },
        }),
        measurement('search without HTTP', await timeIndex(versions, typed, count), {
          half: await timeIndex(half, typed, count),
        }),
      ],
    };
  },
};

/** What a person types on the way to a unit: a beginning, the whole name with and without diacritics, a code, the last words. */
function textTyped(versions: Versions, run: number): string {
  const { name, code } = versions[(run * STRIDE) % versions.length] ?? { name: 'Hà Nội', code: null };
  const [first = name, ...others] = name.split(' ');
  const rest = others.join(' ') || first;
  const ways = [rest.slice(0, 3), fold(rest), rest, code ?? fold(name), fold(name)];
  return ways[run % ways.length] ?? name;
}

function timeIndex(versions: Versions, typed: (run: number) => string, count: number) {
  const index = searchIndex(UnitHistory.of(versions, []));
  return measure({ count, warmUps: WARM_UPS }, async (run) => searchUnits(index, typed(run), { day: DAY, limit: FOUND_AT_MOST }));
}

const searchByHand = ({ asOwner }: Installation, text: string) =>
  asOwner((tx) =>
    tx.query({
      text: `select distinct on (unit_id) unit_id, name, code from organisations.unit_version
              where unaccent(lower(name)) like '%' || unaccent(lower($1)) || '%' or code like $1 || '%' order by unit_id limit ${FOUND_AT_MOST}`,
      values: [text],
    }),
  );
