import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { Target } from '#kernel/permission';
import type { Work } from '#kernel/use-case';
import { accountsAt, type Message, messageAbout, sendMessages } from '#modules/identity';
import { unitHistory, workingCalendar } from '#modules/organisations';
import { windowOf } from '../../domain/network/regime.ts';
import { type DueReminder, dueReminders, type RemindedPeriod, reminderKey } from '../../domain/reminders/due-reminders.ts';
import {
  dayInWords,
  dueInWords,
  listOfForms,
  listOfUnits,
  type MissingReport,
  momentInWords,
} from '../../domain/reminders/missing-list.ts';
import { reportReminder, reportsMissing } from '../../messages.ts';
import { selectOpenedPeriods, selectRegimesBetween } from '../../queries/network/regime-queries.ts';
import {
  insertRemindersSent,
  lockReminders,
  selectMissingReports,
  selectRemindersSent,
} from '../../queries/reminders/reminder-queries.ts';
import { targetOf } from '../network/address.ts';
import { endsAround } from '../network/open-periods.ts';

/**
 * Sends the reminders whose moment has come: each person one message a period, with all reports that lack in their places, or, of who
 * reviews, with the units that lack some. Who sent, or is exempt, is not reminded. What went out is written in the same transaction, so
 * nothing goes out twice; a dozen statements for the whole nation. @returns how many messages were new
 */
export async function sendReminders(work: Pick<Work, 'tx' | 'clock'>): Promise<number> {
  const { tx, clock } = work;
  const now = clock.now();
  const { first, last } = await endsAround(tx, vietnamDay(now));
  await lockReminders(tx);
  const known = new Set((await selectRemindersSent(tx, first, last)).map(reminderKey));
  const { send, passOver } = dueReminders(await remindedPeriods(tx, first, last), known, now);
  if (send.length === 0) return 0;
  const missing = await missingOf(tx, send);
  const sendings = [
    ...(await toReporters(
      tx,
      send.filter(({ to }) => to === 'reporter'),
      missing,
      now,
    )),
    ...(await toReviewers(
      tx,
      send.filter(({ to }) => to === 'reviewer'),
      missing,
      now,
    )),
  ];
  await keepSent(tx, [...send, ...passOver], now);
  return sendMessages(work, sendings);
}

async function remindedPeriods(tx: Tx, first: CalendarDate, last: CalendarDate): Promise<readonly RemindedPeriod[]> {
  const regimes = new Map((await selectRegimesBetween(tx, first, last)).map((regime) => [regime.regimeNo, regime.content]));
  const calendar = await workingCalendar(tx, first, last);
  return (await selectOpenedPeriods(tx, first, last)).flatMap(({ regimeNo, periodEnd }) => {
    const content = regimes.get(regimeNo);
    if (!content || content.reminders.length === 0) return [];
    return [{ regimeNo, periodEnd, window: windowOf(content, periodEnd, calendar), reminders: content.reminders }];
  });
}

type Missing = MissingReport & { readonly regimeNo: number; readonly periodEnd: CalendarDate };

async function missingOf(tx: Tx, send: readonly DueReminder[]): Promise<readonly Missing[]> {
  const wanted = [...new Map(send.map((one) => [`${one.regimeNo} ${one.periodEnd}`, one])).values()];
  const rows = await selectMissingReports(
    tx,
    wanted.map(({ regimeNo }) => regimeNo),
    wanted.map(({ periodEnd }) => periodEnd),
  );
  const history = rows.length > 0 ? await unitHistory(tx) : null;
  return rows.map(({ unitId, ...row }) => ({
    ...row,
    unitName: unitId === null ? '' : (history?.versionOn(unitId, row.periodEnd)?.name ?? row.reporter),
  }));
}

type Sending = { readonly to: string; readonly message: Message };
/** What is told to one person about one period. */
type Share = { readonly to: string; readonly periodEnd: CalendarDate; readonly missing: readonly Missing[] };

/** Gives each missing report to those who are meant by its place, and gathers by person and period. */
async function sharesOf(
  tx: Tx,
  missing: readonly Missing[],
  placeOf: (one: Missing) => Target,
  permission: string,
  now: Date,
): Promise<readonly Share[]> {
  const keyOf = (one: Missing) => JSON.stringify(placeOf(one));
  const places = new Map(missing.map((one) => [keyOf(one), placeOf(one)]));
  const accounts = await accountsAt(tx, [...places.values()], permission, vietnamDay(now));
  const people = new Map([...places.keys()].map((key, at) => [key, accounts[at] ?? []]));
  const shares = new Map<string, { to: string; periodEnd: CalendarDate; missing: Missing[] }>();
  for (const one of missing) {
    for (const to of people.get(keyOf(one)) ?? []) {
      const key = `${to} ${one.periodEnd}`;
      const share = shares.get(key) ?? { to, periodEnd: one.periodEnd, missing: [] };
      share.missing.push(one);
      shares.set(key, share);
    }
  }
  return [...shares.values()];
}

const among = (missing: readonly Missing[], reminders: readonly DueReminder[]) => {
  const wanted = new Set(reminders.map(({ regimeNo, periodEnd }) => `${regimeNo} ${periodEnd}`));
  return missing.filter(({ regimeNo, periodEnd }) => wanted.has(`${regimeNo} ${periodEnd}`));
};

/** The occasion of a message: the reminders of the period that it carries out. */
const occasionOf = (reminders: readonly DueReminder[], period: CalendarDate) =>
  reminders
    .filter(({ periodEnd }) => periodEnd === period)
    .map(reminderKey)
    .toSorted()
    .join(',');

async function toReporters(
  tx: Tx,
  reminders: readonly DueReminder[],
  all: readonly Missing[],
  now: Date,
): Promise<readonly Sending[]> {
  const placeOf = ({ home, reporter, part }: Missing) => targetOf({ provinceCode: home, reporter, part: part as 'all' });
  const shares = await sharesOf(tx, among(all, reminders), placeOf, 'reporting.submit', now);
  return shares.map(({ to, periodEnd, missing }) => {
    const [one] = missing;
    const isOnePlace = missing.every(({ reporter }) => reporter === one?.reporter);
    const link = isOnePlace && one ? `/own-reports/${periodEnd}/${one.home}/${one.reporter}` : '/own-reports';
    const message = messageAbout(reportReminder, occasionOf(reminders, periodEnd), link, {
      count: missing.length,
      period: dayInWords(periodEnd),
      due: dueInWords(missing, now),
      list: listOfForms(missing),
    });
    return { to, message };
  });
}

/** Who reviews communes is appointed in their province, for all blocks or one. */
async function toReviewers(
  tx: Tx,
  reminders: readonly DueReminder[],
  all: readonly Missing[],
  now: Date,
): Promise<readonly Sending[]> {
  const placeOf = ({ home, part }: Missing): Target => ({ area: home, part: part === 'all' ? null : part });
  const shares = await sharesOf(tx, among(all, reminders), placeOf, 'reporting.review', now);
  return shares.map(({ to, periodEnd, missing }) => {
    const message = messageAbout(reportsMissing, occasionOf(reminders, periodEnd), `/review/${missing[0]?.home}/${periodEnd}`, {
      period: dayInWords(periodEnd),
      units: new Set(missing.map(({ reporter }) => reporter)).size,
      count: missing.length,
      due: momentInWords(missing.map(({ dueAt }) => dueAt).toSorted()[0] ?? ''),
      list: listOfUnits(missing),
    });
    return { to, message };
  });
}

async function keepSent(tx: Tx, reminders: readonly DueReminder[], now: Date): Promise<void> {
  await insertRemindersSent(
    tx,
    reminders.map(({ regimeNo }) => regimeNo),
    reminders.map(({ periodEnd }) => periodEnd),
    reminders.map(({ to }) => to),
    reminders.map(({ minutesAfterDue }) => minutesAfterDue),
    now.toISOString(),
  );
}
