import { Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { requestJob } from '#kernel/outbox';
import { reading, useCase } from '#kernel/use-case';
import { workingCalendar } from '#modules/organisations';
import { type RegimeContent, regimeFaults } from '../../domain/network/regime.ts';
import { openPeriodsByTheClock } from '../../jobs/open-periods.ts';
import { problem } from '../../problems.ts';
import {
  endRegimeOn,
  insertRegime,
  lockRegimes,
  selectLaterVersion,
  selectRegime,
  selectRegimes,
} from '../../queries/network/regime-queries.ts';
import { FormKeySchema, RegimeContentSchema } from '../../queries/network/schemas.ts';
import { formVersionsInForce } from './open-form-version.ts';

/** All reporting regimes with all their versions, the newest of each first. */
export const listRegimes = reading(
  'reporting.list-regimes',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx }) => ({ regimes: await selectRegimes(tx) }),
);

export const RegimeInput = Type.Object({
  key: FormKeySchema,
  validFrom: CalendarDateSchema,
  content: RegimeContentSchema,
});

/**
 * Publishes a regime from a day on; a version that holds then ends the day before. Periods that are open stay as they were opened;
 * one whose window is open already is opened at once. Of two of the same day the later one holds.
 * @throws reporting/regime-faulty with `faults`, or for a day in the past; form-not-published; regime-changes-later with the day
 *   `laterFrom` on which a version begins that was published before
 */
export const publishRegime = useCase(
  'reporting.publish-regime',
  {
    permission: 'reporting.manage-regimes',
    input: RegimeInput,
    audit: ({ key, validFrom }) => ({ key, validFrom }),
  },
  async ({ key, validFrom, content }, { tx, actor, clock }) => {
    const at = clock.now();
    await refuseFaults(tx, content, validFrom, vietnamDay(at));
    await lockRegimes(tx);
    const [later] = await selectLaterVersion(tx, key, validFrom);
    if (later) throw problem('regime-changes-later', { laterFrom: later.validFrom });
    await endRegimeOn(tx, key, validFrom, at.toISOString(), actor.name);
    const [regime] = await insertRegime(tx, key, 'published', validFrom, JSON.stringify(content), at.toISOString(), actor.name);
    if (!regime) throw new Error('a regime was not created');
    await requestJob(tx, openPeriodsByTheClock, {});
    return regime;
  },
);

async function refuseFaults(tx: Tx, content: RegimeContent, validFrom: CalendarDate, today: CalendarDate): Promise<void> {
  const faults: string[] = [...regimeFaults(content, validFrom, await workingCalendar(tx, validFrom, validFrom))];
  if (validFrom < today) faults.push('begins-in-the-past');
  if (faults.length > 0) throw problem('regime-faulty', { faults });
  const keys = content.forms.map(({ formKey }) => formKey);
  const published = await formVersionsInForce(tx, keys, validFrom);
  const missing = keys.filter((key) => !published.has(key));
  if (missing.length > 0) throw problem('form-not-published', { forms: missing });
}

export const EndRegimeInput = Type.Object({
  regimeNo: Type.Integer({ minimum: 1, maximum: 32_767 }),
  validTo: CalendarDateSchema,
});

/**
 * Ends a regime: from the day on no period of it is opened any more.
 * @throws reporting/regime-not-found, regime-faulty for a day in the past or before it began, regime-ended for a day after its end `endedOn`:
 *   another version, which nobody saw, would end in its place
 */
export const endRegime = useCase(
  'reporting.end-regime',
  {
    permission: 'reporting.manage-regimes',
    input: EndRegimeInput,
    audit: ({ regimeNo, validTo }) => ({ regimeNo, validTo }),
  },
  async ({ regimeNo, validTo }, { tx, actor, clock }) => {
    await lockRegimes(tx);
    const [regime] = await selectRegime(tx, regimeNo);
    if (!regime) throw problem('regime-not-found', { regimeNo });
    const at = clock.now();
    if (validTo < vietnamDay(at) || validTo < regime.validFrom)
      throw problem('regime-faulty', { faults: ['begins-in-the-past'] });
    if (regime.validTo !== null && validTo > regime.validTo) throw problem('regime-ended', { endedOn: regime.validTo });
    await endRegimeOn(tx, regime.key, validTo, at.toISOString(), actor.name);
    return {};
  },
);
