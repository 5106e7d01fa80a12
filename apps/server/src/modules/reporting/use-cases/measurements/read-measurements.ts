import { type Static, Type } from 'typebox';
import { addDays, type CalendarDate, CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { MeasuredValue, Measurement } from '#kernel/measurement';
import { reading } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import { allMeasurements, findMeasurement } from '../../measurement-registry.ts';
import { problem } from '../../problems.ts';
import { MeasurementKeySchema } from '../../queries/measured-item-queries.ts';
import { ProvinceCodeSchema } from '../../queries/network/schemas.ts';
import { AreaSchema, BlockSchema, nameOfArea, placesOf } from './place.ts';
import { reportedBeside } from './reported-beside.ts';
import { spanOf } from './span.ts';

/** So many days are measured at once, both ends included: a month. */
const MOST_DAYS = 31;
const EVENTS_A_PAGE = 100;

const SpanFields = {
  key: MeasurementKeySchema,
  first: CalendarDateSchema,
  last: CalendarDateSchema,
  /** A block; null: of all. */
  part: nullable(BlockSchema),
};

/** What the platform can measure itself, so that forms need not ask it. */
export const listMeasurements = reading(
  'reporting.list-measurements',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async () => ({ measurements: allMeasurements().map(viewOf) }),
);

/** A measurement without its functions, reasons in a list. */
function viewOf({ measure: _measure, events: _events, otherwise: _otherwise, whyNot, ...told }: Measurement) {
  return { ...told, whyNot: Object.entries(whyNot).map(([code, { vi, en }]) => ({ code, textVi: vi, textEn: en })) };
}

export const ValuesInput = Type.Object({ ...SpanFields, provinceCode: nullable(ProvinceCodeSchema) });

const NOTHING_BESIDE: Awaited<ReturnType<typeof reportedBeside>> = { asked: [], reportedOf: () => [] };

/**
 * What was measured of the communes of a province or, null, of all provinces, on some days, both included; of communes also what they
 * reported for the last day to the items that are compared with it.
 * @throws reporting/measurement-not-found, span-too-long
 */
export const readMeasuredValues = reading(
  'reporting.read-measured-values',
  {
    permission: 'reporting.read',
    input: ValuesInput,
    target: ({ provinceCode, part }: Static<typeof ValuesInput>) => ({ area: provinceCode, part }),
  },
  async ({ key, first, last, part, provinceCode }, { tx, clock }) => {
    const measurement = knownMeasurement(key, first, last);
    const now = clock.now();
    const places = placesOf(await unitHistory(tx), provinceCode, last);
    const areas = places.map(({ area }) => area);
    const values = await measurement.measure(tx, areas, spanOf(first, last, now), part);
    const { asked, reportedOf } =
      provinceCode === null ? NOTHING_BESIDE : await reportedBeside(tx, key, provinceCode, last, part, values);
    return {
      measuredAt: now.toISOString(),
      asked: [...asked],
      places: places.map((place) => ({ ...place, ...valueAt(values, place.area), reported: reportedOf(place.area) })),
    };
  },
);

export const EventsInput = Type.Object({
  ...SpanFields,
  area: AreaSchema,
  offset: Type.Integer({ minimum: 0, maximum: 100_000 }),
});

/**
 * What the value of one place was counted from: the raw events, a page at a time. They name no person.
 * @throws reporting/measurement-not-found, span-too-long
 */
export const readMeasuredEvents = reading(
  'reporting.read-measured-events',
  {
    permission: 'reporting.read',
    input: EventsInput,
    target: ({ area, part }: Static<typeof EventsInput>) => ({ area, part }),
  },
  async ({ key, first, last, part, area, offset }, { tx, clock }) => {
    const measurement = knownMeasurement(key, first, last);
    const now = clock.now();
    const span = spanOf(first, last, now);
    const history = await unitHistory(tx);
    const events = await measurement.events(tx, area, span, part, { offset, limit: EVENTS_A_PAGE + 1 });
    return {
      measuredAt: now.toISOString(),
      name: nameOfArea(history, area, last),
      ...valueAt(await measurement.measure(tx, [area], span, part), area),
      events: events.slice(0, EVENTS_A_PAGE).map((event) => ({ ...event, name: nameOfArea(history, event.area, last) })),
      nextOffset: events.length > EVENTS_A_PAGE ? offset + EVENTS_A_PAGE : null,
    };
  },
);

/** @throws reporting/measurement-not-found, span-too-long */
function knownMeasurement(key: string, first: CalendarDate, last: CalendarDate): Measurement {
  const measurement = findMeasurement(key);
  if (!measurement) throw problem('measurement-not-found', { key });
  if (first > last || addDays(first, MOST_DAYS - 1) < last) throw problem('span-too-long', { mostDays: MOST_DAYS });
  return measurement;
}

function valueAt(values: ReadonlyMap<string, MeasuredValue>, area: string): MeasuredValue {
  const value = values.get(area);
  if (!value) throw new Error(`nothing was said of ${area}`);
  return value;
}
