import { Type } from 'typebox';
import { addDays, type CalendarDate, CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import { reading } from '#kernel/use-case';
import { workingCalendar } from '#modules/organisations';
import { regimeFaults, windowOf } from '../../domain/network/regime.ts';
import { RegimeContentSchema } from '../../queries/network/schemas.ts';
import { formVersionsInForce } from './open-form-version.ts';
import { periodsBetween, reportersOf } from './open-periods.ts';

/** A year's report is shown with the next one, too. */
const LOOKS_AHEAD_DAYS = 800;
const MOST_PERIODS = 4;

export const RegimePreviewInput = Type.Object({ validFrom: CalendarDateSchema, content: RegimeContentSchema });

/**
 * What a regime would do if it were published from the day on: its next periods with their windows, who would report, how many
 * reports that makes a period, and what stands against publishing it. Nothing is kept.
 */
export const previewRegime = reading(
  'reporting.preview-regime',
  { permission: 'reporting.manage-regimes', input: RegimePreviewInput },
  async ({ validFrom, content }, { tx, clock }) => {
    const today = vietnamDay(clock.now());
    const isPast = validFrom < today;
    const first: CalendarDate = isPast ? today : validFrom;
    const last = addDays(first, LOOKS_AHEAD_DAYS);
    const calendar = await workingCalendar(tx, first, last);
    const faults: string[] = [...regimeFaults(content, first, calendar)];
    if (isPast) faults.push('begins-in-the-past');
    const keys = content.forms.map(({ formKey }) => formKey);
    const published = await formVersionsInForce(tx, keys, validFrom);
    const periods = periodsBetween(content, first, last)
      .slice(0, MOST_PERIODS)
      .map((period) => ({ ...period, ...windowOf(content, period.last, calendar) }));
    const reporters = await reportersOf(tx, content, periods[0]?.last ?? first);
    return {
      faults,
      formsNotPublished: keys.filter((key) => !published.has(key)),
      periods,
      reporters: reporters.length,
      reports: reporters.length * published.size,
    };
  },
);
