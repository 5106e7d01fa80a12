import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { independentReport } from '#test/independent/independent-report';
import { freezeDays } from '../../../src/modules/reporting/use-cases/network/freeze-days.ts';
import { loadDailyRegimes } from '../../../src/modules/reporting/use-cases/network/load-daily-regime.ts';
import { openPeriods } from '../../../src/modules/reporting/use-cases/network/open-periods.ts';
import { communesOfDay, DAY, documentOf, pathOf, provincesOfDay, type Sheet, type Unit } from './day-to-live.ts';
import { type Counted, writeExpectedPack } from './expected-pack.ts';
import { LivedInstallation, type SignedIn } from './installation.ts';

/** Who takes part. `bulk`: provinces whose own software sends for all their communes. */
export type Cast = {
  readonly communes: readonly Unit[];
  readonly provinces: readonly Unit[];
  readonly bulk: ReadonlySet<string>;
  readonly inFlight: number;
};

/** Every commune and province of the nation; three provinces send by bulk. */
export function wholeNation(): Cast {
  return { communes: communesOfDay(), provinces: provincesOfDay(), bulk: new Set(['01', '40', '92']), inFlight: 8 };
}

/** Ten communes of two provinces, each with another fate, some of a third that sends by bulk, and one province: the same day in small. */
export function partOfNation(): Cast {
  const some = new Set(['91', '04']);
  const communes = communesOfDay();
  const chosen = [...some].flatMap((code) => communes.filter(({ provinceCode }) => provinceCode === code).slice(0, 5));
  const bulk = communes.filter(({ provinceCode }) => provinceCode === '11').slice(0, 8);
  const provinces = provincesOfDay().filter(({ code }) => code === '91');
  return { communes: [...chosen, ...bulk], provinces, bulk: new Set(['11']), inFlight: 4 };
}

export type LivedDay = {
  /** The report of the cut-off as the product has it, and as the independent computation makes it of what was sent. */
  readonly atCutOff: { readonly product: unknown; readonly independent: unknown };
  /** The same when the period has closed, with the late ones. */
  readonly whenClosed: { readonly product: unknown; readonly independent: unknown };
  /** Accepted sendings as the senders know them, and as the log has them. */
  readonly sendings: { readonly accepted: number; readonly inLog: number; readonly inAudit: number };
  /** Reports that count, and that are expected, in the ledger. */
  readonly ledger: { readonly counted: number; readonly expected: number };
  readonly retries: number;
};

/**
 * Plays the shipped day as it would have been lived here: communes report from 8:00 on, some without a line send when it returns,
 * provinces return reports and get them again, three send by bulk (one batch twice), figures close at 16:00, late ones come
 * after. The server is killed while reports come in, and again just after the cut-off; every sender repeats until it has an answer.
 */
export async function liveADay(cast: Cast): Promise<LivedDay> {
  const installation = new LivedInstallation();
  try {
    await installation.open(`${DAY}T00:05`);
    await loadDailyRegimes(installation.context, {});
    await openPeriods(installation.context, {});
    await installation.start();
    return await new Day(installation, cast).live();
  } finally {
    await installation.close();
  }
}

type Fate = 'early' | 'offline' | 'returned' | 'changed-late' | 'late' | 'never' | 'bulk';

class Day {
  readonly #on: LivedInstallation;
  readonly #cast: Cast;
  readonly #people = new Map<string, string>();
  readonly #signedIn = new Map<string, SignedIn>();
  /** What the senders know to count, by report. */
  readonly #counts = new Map<string, Counted>();
  #accepted = 0;
  #retries = 0;

  constructor(installation: LivedInstallation, cast: Cast) {
    this.#on = installation;
    this.#cast = cast;
  }

  async live(): Promise<LivedDay> {
    await this.#makeAccounts();
    const of = (...fates: Fate[]) => this.#cast.communes.filter((unit, at) => fates.includes(this.#fateOf(unit, at)));
    this.#on.moveTo(`${DAY}T08:00`);
    const killer = this.#killSoon();
    await this.#all(of('early', 'returned', 'changed-late'), (unit) => this.#sendAll(unit));
    await killer;
    this.#on.moveTo(`${DAY}T10:30`);
    await this.#all(of('returned'), (unit) => this.#returnConditions(unit));
    this.#on.moveTo(`${DAY}T14:00`);
    // One in two of those whose report came back sends it again in time.
    await this.#all(
      of('returned').filter((_unit, at) => at % 2 === 0),
      (unit) => this.#sendAgain(unit, 1),
    );
    this.#on.moveTo(`${DAY}T15:10`);
    await this.#all(of('offline'), (unit) => this.#sendAll(unit));
    await this.#all(this.#cast.provinces, (unit) => this.#sendAll(unit));
    for (const province of this.#cast.bulk)
      await this.#sendInBulk(
        province,
        of('bulk').filter(({ provinceCode }) => provinceCode === province),
      );
    const atCutOff = [...this.#counts.values()];
    this.#on.moveTo(`${DAY}T16:10`);
    await this.#all(of('late'), (unit) => this.#sendAll(unit));
    await this.#all(of('changed-late'), (unit) => this.#sendAgain(unit, 1));
    await this.#on.kill();
    await this.#on.start();
    this.#on.moveTo(`${DAY}T16:20`);
    await freezeDays(this.#on.context, {});
    const first = await this.#compare(1, atCutOff);
    this.#on.moveTo('2025-09-23T12:10');
    await freezeDays(this.#on.context, {});
    const second = await this.#compare(2, [...this.#counts.values()]);
    return { atCutOff: first, whenClosed: second, ...(await this.#ledger()), retries: this.#retries };
  }

  /** Spread over the communes of each province, so that every fate has some in most provinces. */
  #fateOf({ provinceCode }: Unit, at: number): Fate {
    if (this.#cast.bulk.has(provinceCode)) return 'bulk';
    return (
      (['early', 'early', 'offline', 'returned', 'early', 'changed-late', 'late', 'early', 'never', 'returned'] as const)[
        at % 10
      ] ?? 'early'
    );
  }

  async #makeAccounts(): Promise<void> {
    const { communes, provinces, bulk } = this.#cast;
    for (const { code, provinceCode } of communes) {
      if (bulk.has(provinceCode)) continue;
      this.#people.set(code, await this.#on.account('commune-reporter', `${provinceCode}/${code}`));
    }
    for (const code of new Set([...communes, ...provinces].map(({ provinceCode }) => provinceCode))) {
      this.#people.set(code, await this.#on.account('commune-reporter', code));
      this.#people.set(`reviewer ${code}`, await this.#on.account('province-reviewer', code));
    }
  }

  async #all(units: readonly Unit[], act: (unit: Unit) => Promise<void>): Promise<void> {
    const queue = [...units];
    await Promise.all(
      Array.from({ length: this.#cast.inFlight }, async () => {
        for (let unit = queue.shift(); unit; unit = queue.shift()) await act(unit);
      }),
    );
  }

  /** Kills the server once reports have begun to come in, and starts it again. */
  async #killSoon(): Promise<void> {
    const enough = Math.max(5, Math.floor(this.#cast.communes.length / 4));
    while (this.#accepted < enough) await sleep(20);
    await this.#on.kill();
    await this.#on.start();
  }

  /** Repeats until there is an answer: a server that is away, or a line that is cut, is no answer. */
  async #call(who: string, method: string, path: string, body: unknown) {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      try {
        const person = this.#signedIn.get(who) ?? (await this.#on.signIn(this.#people.get(who) ?? ''));
        this.#signedIn.set(who, person);
        const answer = await person.call(method, path, body);
        if (answer.status < 500 && answer.status !== 401) return answer;
        // Hours have passed since the sign-in.
        if (answer.status === 401) this.#signedIn.delete(who);
      } catch {
        // The server is away, perhaps in the middle of the sign-in.
        this.#signedIn.delete(who);
      }
      this.#retries += 1;
      await sleep(100);
    }
    throw new Error(`${who} had no answer from ${path}`);
  }

  async #sendAll(unit: Unit): Promise<void> {
    for (const sheet of unit.sheets) await this.#send(unit, sheet, 0);
  }

  async #send(unit: Unit, sheet: Sheet, baseRevision: number): Promise<void> {
    const body = { sendKey: randomUUID(), baseRevision, document: documentOf(sheet) };
    const answer = await this.#call(unit.code, 'POST', `${pathOf(unit, sheet)}/submission`, body);
    if (answer.status !== 200) throw new Error(`${unit.code} ${sheet.formKey}: ${answer.status} ${JSON.stringify(answer.body)}`);
    this.#accepted += 1;
    this.#counts.set(pathOf(unit, sheet), { unit, sheet });
  }

  /** The conditions once more, with one answer turned round. */
  async #sendAgain(unit: Unit, baseRevision: number): Promise<void> {
    const sheet = unit.sheets.find(({ formKey }) => formKey === 'conditions');
    if (!sheet) return;
    const [first = ''] = Object.keys(sheet.answers);
    const turned = { ...sheet, answers: { ...sheet.answers, [first]: sheet.answers[first] === '1' ? '0' : '1' } };
    await this.#send(unit, turned, baseRevision);
  }

  async #returnConditions(unit: Unit): Promise<void> {
    const sheet = unit.sheets.find(({ formKey }) => formKey === 'conditions');
    if (!sheet) return;
    const path = pathOf(unit, sheet);
    const answer = await this.#call(`reviewer ${unit.provinceCode}`, 'POST', `${path}/return`, {
      revision: 1,
      reason: 'Đề nghị rà soát lại số liệu',
    });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    this.#counts.delete(path);
  }

  async #sendInBulk(province: string, units: readonly Unit[]): Promise<void> {
    const reports = units.flatMap((unit) =>
      unit.sheets.map((sheet) => {
        const { formKey, part } = sheet;
        const address = { periodEnd: DAY, provinceCode: province, reporter: unit.code, part, formKey };
        return { unit, sheet, body: { address, document: documentOf(sheet) } };
      }),
    );
    for (let from = 0; from < reports.length; from += 100) {
      const some = reports.slice(from, from + 100);
      const batch = { sendKey: randomUUID(), reports: some.map(({ body }) => body) };
      // The first batch is sent twice, as by software that did not see the answer.
      for (let time = 0; time < (from === 0 ? 2 : 1); time += 1) {
        const answer = await this.#call(province, 'POST', '/report-batches', batch);
        const refused = (answer.body.results ?? [{ outcome: 'refused' }]).filter(({ outcome }) => outcome === 'refused');
        if (refused.length > 0) throw new Error(`${province}: ${JSON.stringify(refused[0])}`);
      }
      this.#accepted += some.length;
      for (const { unit, sheet } of some) this.#counts.set(pathOf(unit, sheet), { unit, sheet });
    }
  }

  async #compare(revision: number, counted: readonly Counted[]) {
    const folder = mkdtempSync(join(tmpdir(), 'lived-day-expected-'));
    try {
      writeExpectedPack(folder, counted);
      this.#people.set('leader', this.#people.get('leader') ?? (await this.#on.account('leader', null)));
      const answer = await this.#call('leader', 'GET', `/daily-reports/${DAY}?revision=${revision}`, undefined);
      const { text: _text, ...product } = answer.body;
      return { product, independent: independentReport(folder) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  async #ledger() {
    const [row] = await this.#on.database.single(
      async (tx) =>
        (
          await tx.query<{ counted: number; expected: number; in_log: number; in_audit: number }>({
            text: `select count(*) filter (where state in ('sent', 'approved'))::int as counted, count(*)::int as expected,
              (select count(*)::int from reporting.report_action where period_end = '${DAY}' and kind = 'sent') as in_log,
              (select count(*)::int from kernel.audit_line where action = 'reporting.submit-report' and subject->>'periodEnd' = '${DAY}') as in_audit
              from reporting.report where period_end = '${DAY}'`,
          })
        ).rows,
    );
    return {
      sendings: { accepted: this.#accepted, inLog: row?.in_log ?? 0, inAudit: row?.in_audit ?? 0 },
      ledger: { counted: row?.counted ?? 0, expected: row?.expected ?? 0 },
    };
  }
}
