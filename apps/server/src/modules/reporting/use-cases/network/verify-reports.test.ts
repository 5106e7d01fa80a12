import fc from 'fast-check';
import type { QueryConfig, QueryResultRow } from 'pg';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '#kernel/calendar';
import { type DatabaseEnvironment, EXIT } from '#kernel/command';
import { readConfig } from '#kernel/config';
import type { Database } from '#kernel/db/database';
import type { Tx } from '#kernel/db/tx';
import { createLog, type Log } from '#kernel/log';
import { useTestDatabase } from '#test/harness';
import {
  atTime,
  conditionsOf,
  DAY,
  fullDocument,
  givenNetwork,
  person,
  reporterOf,
  reviewerOf,
  sendKey,
} from '#test/reporting/given-network';
import { verifyReportsCommand } from '../../commands/verify-reports.ts';
import { daysOfNight, verifyReportsByNight } from '../../jobs/verify-reports.ts';
import { approveReports, exemptReport, reopenReport, returnReport } from './decide-reports.ts';
import { freezeDays } from './freeze-days.ts';
import { readReport } from './read-report.ts';
import { submitReport } from './submit-report.ts';
import { listDifferences, verifyReports } from './verify-reports.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const COMMUNES = ['30292', '30301', '30307', '30316', '30325', '30337'] as const;
const at = (time: string, day: string = DAY) => db.context({ clock: atTime(time, day) });
const reviewer = () => db.context({ actor: reviewerOf('91'), clock: atTime('11:00') });
const verify = () => verifyReports(at('20:00'), { first: DAY, last: DAY, byNightOf: null });
const addressOf = (code: string) => conditionsOf(`91/${code}`);

async function send(code: string) {
  const address = addressOf(code);
  const { revision } = await readReport(at('09:00'), address);
  const actor = reporterOf(`91/${code}`, 'committee');
  const document = await fullDocument(db, address, {}, { statements: [{ kind: 'obstacle', text: 'Mạng yếu', itemKey: null }] });
  await submitReport(db.context({ actor, clock: atTime('10:00') }), {
    ...address,
    sendKey: sendKey(),
    baseRevision: revision,
    document,
  });
}

/** What reviewers and reporters may try in any order; what the standing of a report forbids changes nothing. */
const ACTS = {
  send,
  return: async (code: string) => {
    const { revision } = await readReport(at('09:00'), addressOf(code));
    await returnReport(reviewer(), { ...addressOf(code), revision: Math.max(1, revision), reason: 'Xem lại' });
  },
  approve: async (code: string) => {
    const { revision } = await readReport(at('09:00'), addressOf(code));
    const { reporter: _reporter, ...address } = addressOf(code);
    await approveReports(reviewer(), { ...address, reports: [{ reporter: code, revision: Math.max(1, revision) }] });
  },
  exempt: (code: string) => exemptReport(reviewer(), { ...addressOf(code), reason: 'Mất điện', exempt: true }),
  'end-exemption': (code: string) => exemptReport(reviewer(), { ...addressOf(code), reason: 'Có điện', exempt: false }),
  reopen: (code: string) => reopenReport(reviewer(), { ...addressOf(code), reason: 'Mở lại', until: '2025-09-26T00:00:00Z' }),
} as const;
type Act = keyof typeof ACTS;

describe('what happens meanwhile is no difference', () => {
  /** The database, where something happens right after the first answer to a statement about a home. */
  const interrupted = (statement: string, home: string, happen: () => Promise<void>): Database => {
    let hasHappened = false;
    const watched = (tx: Tx): Tx => {
      const plain = tx.query;
      const query = async <Row extends QueryResultRow>(asked: QueryConfig) => {
        const answer = await plain<Row>(asked);
        if (hasHappened || !asked.text.includes(statement) || asked.values?.[0] !== home) return answer;
        hasHappened = true;
        await happen();
        return answer;
      };
      return Object.assign(tx, { query });
    };
    return {
      ...db.database,
      reading: (work, options) => db.database.reading((tx) => work(watched(tx)), options),
      transaction: (work, options) => db.database.transaction((tx) => work(watched(tx)), options),
    };
  };

  test('a report that is sent between the readings of rows, log and board', async () => {
    const code = '30346';
    const revisionOf = async () => (await readReport(at('11:00'), addressOf(code))).revision;
    expect(await revisionOf()).toBe(0);
    const database = interrupted('reporting.select_kept_reports', '91', () => send(code));
    const asked = { first: DAY, last: DAY, byNightOf: null };
    const compared = await verifyReports({ ...at('20:00'), database }, asked);
    expect(await revisionOf()).toBe(1);
    expect(compared.differences).toEqual([]);
  });

  test('a form that units answer by one block here and by another there: boards count by form and block', async () => {
    const move = (from: string, to: string) =>
      db.owner(
        `update reporting.report r set part = '${to}' from reporting.form_version v
          where v.form_version_no = r.form_version_no and v.form_key = 'conditions' and r.home_code = '01' and r.period_end = '${DAY}'
            and r.part = '${from}' and right(r.reporter, 1) in ('0', '2', '4')`,
      );
    await move('committee', 'party');
    const { differences } = await verify();
    await move('party', 'committee');
    expect(differences).toEqual([]);
  });
});

describe('what is kept equals its recomputation', () => {
  test('after any acts in any order every standing, answer and board is what the log says', async () => {
    const acts = fc.record({
      act: fc.constantFrom(...(Object.keys(ACTS) as Act[])),
      code: fc.constantFrom(...COMMUNES.slice(1)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 15, maxLength: 15 }), async (list) => {
        for (const { act, code } of list)
          await ACTS[act](code).catch((error: { code?: string }) => expect(error.code).toMatch(/^reporting\//));
        expect((await verify()).differences).toEqual([]);
      }),
      { numRuns: 2 },
    );
  }, 60_000);

  test('the snapshot of a cut-off equals its columns, its rows and the log of that moment', async () => {
    await send(COMMUNES[0]);
    expect((await freezeDays(at('16:01'), {})).frozen).toHaveLength(1);
    const { reports, snapshots, differences } = await verify();
    expect([reports, snapshots, differences]).toEqual([5 * 3321 + 4 * 34, 1, []]);
  });
});

describe('a difference is an alarm (never mended)', () => {
  const where = `home_code = '91' and period_end = '${DAY}' and reporter = '${COMMUNES[0]}'`;

  test('a row that was changed beside its log is found, with the board that counts it; seen again it is one row', async () => {
    await db.owner(
      `update reporting.report set state = 'approved', approved_revision = 1 where ${where} and part = 'committee' and revision > 0`,
    );
    const { differences } = await verify();
    expect(differences).toMatchObject([
      {
        kind: 'standing',
        place: `conditions ${COMMUNES[0]}`,
        kept: { state: 'approved', approvedRevision: 1 },
        recomputed: { state: 'sent', approvedRevision: null },
      },
      { kind: 'board', place: 'conditions committee' },
    ]);
    await verify();
    const shown = await listDifferences(at('20:01'), {});
    expect(shown.differences.map(({ kind, foundAt }) => `${kind} ${foundAt}`).sort()).toEqual([
      'board 2025-09-24T13:00:00.000Z',
      'standing 2025-09-24T13:00:00.000Z',
    ]);
    expect(shown.verifications.length).toBeGreaterThanOrEqual(5);
    const audit = await db.owner<{ n: number }>(
      `select count(*)::int as n from kernel.audit_line where action = 'reporting.difference-found' and subject ->> 'place' = $1`,
      [`conditions ${COMMUNES[0]}`],
    );
    expect(audit[0]?.n).toBe(2);
    const [row] = await db.owner<{ state: string }>(`select state from reporting.report where ${where} and revision > 0`);
    expect(row?.state).toBe('approved');
    await db.owner(`update reporting.report set state = 'sent', approved_revision = null where ${where} and revision > 0`);
    expect((await verify()).differences).toEqual([]);
  });

  test('an answer, a statement or a count of doubts that is not that of the last sending is found', async () => {
    await db.owner(`update reporting.report set yes_no[1] = 0, statements = '{}', doubts = 3 where ${where} and revision > 0`);
    const { differences } = await verify();
    expect(differences.map(({ kind }) => kind)).toEqual(['answers', 'cut']);
    expect(Object.keys(differences[0]?.kept as object)).toEqual(['yesNo', 'statements', 'doubts']);
    await db.owner(
      `update reporting.report set yes_no[1] = 1, statements = '{Mạng yếu}', doubts = 0 where ${where} and revision > 0`,
    );
  });

  test('a column of a snapshot that is not what the rows make it is found, and a row that is not what the log said', async () => {
    await db.owner(`update reporting.answer_column set answers = replace(answers, '1', '0')`);
    await db.owner(`update reporting.snapshot_column set statements = null`);
    const { differences } = await verify();
    expect(differences.map(({ kind, place }) => [kind, place.split(' ').slice(1).join(' ')])).toEqual(
      expect.arrayContaining([
        ['snapshot-column', `conditions ${DAY}`],
        ['snapshot-column', 'statements'],
        ['cut', `conditions ${COMMUNES[0]}`],
      ]),
    );
  });

  test('the command tells each difference and ends with 1; days that are none are faulty input', async () => {
    const [out, error]: [string[], string[]] = [[], []];
    const environment: DatabaseEnvironment = {
      config: readConfig({}, '.'),
      log: createLog('silent'),
      context: at('21:00'),
      stopRequested: new Promise(() => {}),
      out: (line) => void out.push(line),
      error: (line) => void error.push(line),
      progress: () => {},
    };
    const run = (values: Record<string, string>) => {
      if (!verifyReportsCommand.needsDatabase) throw new Error('reports stand in the database');
      return verifyReportsCommand.run(environment, { positionals: [], values });
    };
    expect(await run({ from: DAY, to: DAY })).toBe(EXIT.failed);
    expect(out[0]).toMatch(/differences: [1-9]/);
    expect(error.some((line) => line.startsWith(`${DAY} 00 snapshot-column`))).toBe(true);
    expect(await run({ from: '2025-02-30' })).toBe(EXIT.faultyInput);
    expect(await run({ from: '2025-01-01', to: '2025-01-31' })).toBe(EXIT.done);
  });

  test('it is for those who may, and not for years at once', async () => {
    const stranger = db.context({ actor: person('x', ['reporting.read'], null), clock: atTime('20:00') });
    await expect(listDifferences(stranger, {})).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(verifyReports(stranger, { first: DAY, last: DAY, byNightOf: null })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
    await expect(
      verifyReports(at('20:00'), { first: calendarDate('2023-01-01'), last: DAY, byNightOf: null }),
    ).rejects.toMatchObject({ code: 'reporting/span-too-long' });
  });
});

describe('by night', () => {
  test('within thirty nights every day of the last year is compared, and the last three each night', () => {
    const nights = Array.from({ length: 30 }, (_, after) => addDays(DAY, after));
    const seen = new Set(nights.flatMap((night) => daysOfNight(night).map(({ first }) => first)));
    for (let ago = 5; ago < 320; ago += 1) expect(seen.has(addDays(DAY, -ago)), `${ago}`).toBe(true);
    expect(daysOfNight(DAY)[0]).toEqual({ first: addDays(DAY, -3), last: addDays(DAY, -1) });
  });

  const run = async (night: CalendarDate, time: string, log: Log = createLog('silent')) => {
    const context = at(time, night);
    await db.inTx((tx) =>
      verifyReportsByNight.run({}, { tx, actor: context.actor, clock: context.clock, context: { ...context, tx }, log }),
    );
    const rows = await db.owner<{ first: string }>(
      'select first_day::text as first from reporting.verification where by_night_of = $1 order by first_day desc',
      [night],
    );
    return rows.map(({ first }) => first);
  };

  test('it is made after one o`clock, a span each minute, each once', async () => {
    const night = addDays(DAY, 40);
    const spans = daysOfNight(night).map(({ first }) => first);
    expect(await run(night, '00:30')).toEqual([]);
    for (const [after] of spans.entries()) {
      const minute = `01:${String(after).padStart(2, '0')}`;
      expect(await run(night, minute)).toEqual(spans.slice(0, after + 1));
    }
    expect(await run(night, '05:00')).toEqual(spans);
  });

  test('a difference is an error in the log of the process', async () => {
    const lines: object[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const night = addDays(DAY, 1);
    await run(night, '01:00', log);
    expect(lines).toMatchObject([{ level: 50, first: addDays(DAY, -2), last: DAY, night, differences: expect.any(Number) }]);
  });
});
