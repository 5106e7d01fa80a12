import { Type } from 'typebox';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { homeCode } from '#kernel/ids';
import { reading, useCase } from '#kernel/use-case';
import { preparedPeople } from '#modules/identity';
import { unitHistory } from '#modules/organisations';
import { checklistOf, MARKED_ITEMS, type Mark, NOTHING_SEEN, type SeenState } from '../../domain/first-day/checklist.ts';
import { problem } from '../../problems.ts';
import {
  insertFirstDayMark,
  selectAreasWithServicePoint,
  selectFirstDayMarks,
  selectReportsSentOfProvince,
} from '../../queries/first-day/first-day-queries.ts';
import { PartSchema, ProvinceCodeSchema } from '../../queries/network/schemas.ts';
import { homeOfAddress, targetOf } from '../network/address.ts';

/** Reports of so many days back tell whether a place has begun to report. */
const REPORTS_BACK_DAYS = 31;

/** A commune, and the block of whoever asks; null: all of them. */
export const FirstDayPlace = Type.Object({
  provinceCode: ProvinceCodeSchema,
  reporter: Type.String({ pattern: '^\\d{5}$' }),
  part: nullable(PartSchema),
});
const target = ({
  part,
  ...place
}: {
  provinceCode: string;
  reporter: string;
  part: Parameters<typeof targetOf>[0]['part'] | null;
}) => targetOf({ ...place, part: part ?? 'all' });

/** What a commune has done of its first day; how far people are prepared is told in numbers, without names. */
export const readFirstDay = reading(
  'reporting.read-first-day',
  { permission: 'reporting.read', input: FirstDayPlace, target },
  async ({ provinceCode, reporter }, { tx, clock }) => {
    const area = `${provinceCode}/${reporter}`;
    const state = await stateOf(tx, provinceCode, area, vietnamDay(clock.now()));
    return { items: [...checklistOf(state.seen(area), state.marks(area))] };
  },
);

export const MarkInput = Type.Object({
  ...FirstDayPlace.properties,
  itemKey: Type.Enum([...MARKED_ITEMS], { type: 'string' }),
  isDone: Type.Boolean(),
});

/** Ticks an item that only an official can say, or takes it back; who and when stay. What the system sees has no mark. */
export const markFirstDay = useCase(
  'reporting.mark-first-day',
  {
    permission: 'reporting.submit',
    input: MarkInput,
    target,
    home: homeOfAddress,
    audit: ({ provinceCode, reporter, itemKey, isDone }) => ({
      area: `${provinceCode}/${reporter}`,
      itemKey,
      isDone: Number(isDone),
    }),
  },
  async ({ provinceCode, reporter, itemKey, isDone }, { tx, actor, clock }) => {
    const now = clock.now();
    const unit = (await unitHistory(tx)).unitWithCode(reporter, vietnamDay(now));
    if (unit?.level !== 'commune') throw problem('place-not-found', { reporter });
    const area = `${provinceCode}/${reporter}`;
    await insertFirstDayMark(tx, homeCode(provinceCode), area, itemKey, isDone, now.toISOString(), actor.id, actor.name);
    return {};
  },
);

/** How many items each commune of a province has done, those with the fewest first. */
export const listFirstDays = reading(
  'reporting.list-first-days',
  {
    permission: 'reporting.read',
    input: Type.Object({ provinceCode: ProvinceCodeSchema, part: nullable(PartSchema) }),
    target: ({ provinceCode, part }) => targetOf({ provinceCode, reporter: provinceCode, part: part ?? 'all' }),
  },
  async ({ provinceCode }, { tx, clock }) => {
    const day = vietnamDay(clock.now());
    const history = await unitHistory(tx);
    const province = history.unitWithCode(provinceCode, day);
    const state = await stateOf(tx, provinceCode, provinceCode, day);
    const communes = (province ? history.childrenOn(province.unitId, day) : []).flatMap(({ code, name }) => {
      if (code === null) return [];
      const items = checklistOf(state.seen(`${provinceCode}/${code}`), state.marks(`${provinceCode}/${code}`));
      return [
        {
          code,
          name,
          done: items.filter(({ isDone }) => isDone).length,
          open: items.flatMap((one) => (one.isDone ? [] : [one.key])),
        },
      ];
    });
    communes.sort((one, other) => one.done - other.done || (one.code < other.code ? -1 : 1));
    return { communes };
  },
);

/** What is known of the areas at or below one, read in four statements however many they are. */
async function stateOf(tx: Tx, provinceCode: string, area: string, day: CalendarDate) {
  const home = homeCode(provinceCode);
  const people = await preparedPeople(tx, area, day);
  const sent = new Map(
    (await selectReportsSentOfProvince(tx, home, addDays(day, -REPORTS_BACK_DAYS))).map((row) => [
      row.reporter,
      Number(row.sent),
    ]),
  );
  const points = new Map((await selectAreasWithServicePoint(tx, home)).map((row) => [row.area, Number(row.points)]));
  const marks = Map.groupBy(await selectFirstDayMarks(tx, home, area), (mark) => mark.area);
  return {
    seen: (of: string): SeenState => ({
      ...NOTHING_SEEN,
      ...people.get(of),
      reportsSent: sent.get(of.split('/')[1] ?? of) ?? 0,
      servicePoints: points.get(of) ?? 0,
    }),
    marks: (of: string): readonly Mark[] => marks.get(of) ?? [],
  };
}
