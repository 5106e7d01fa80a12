import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { selectPreparedPeople } from '../queries/prepared-queries.ts';

/** How many people of an area hold an office there, and how far they are prepared; numbers only, nobody is named. */
export type PreparedPeople = {
  readonly people: number;
  readonly passwordsTheirOwn: number;
  readonly secondFactors: number;
  readonly addressesConfirmed: number;
  readonly deputies: number;
};

/** By area, at or below the one given; an area where nobody holds an office is not there. */
export async function preparedPeople(tx: Tx, area: string, day: CalendarDate): Promise<ReadonlyMap<string, PreparedPeople>> {
  const rows = await selectPreparedPeople(tx, area, day);
  return new Map(
    rows.map(({ area: at, ...counts }) => [
      at,
      {
        people: Number(counts.people),
        passwordsTheirOwn: Number(counts.passwordsTheirOwn),
        secondFactors: Number(counts.secondFactors),
        addressesConfirmed: Number(counts.addressesConfirmed),
        deputies: Number(counts.deputies),
      },
    ]),
  );
}
