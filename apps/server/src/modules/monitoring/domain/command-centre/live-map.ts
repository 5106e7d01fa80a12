import type { CalendarDate } from '#kernel/calendar';
import type { AnswerSheet, FollowedDay, LiveChange } from '#modules/reporting';
import type { ReportRules } from '../daily-report/report-rules.ts';
import { type OrderedUnits, orderUnits } from './ordered-units.ts';
import { colourSigns, countsOf } from './readiness.ts';

/** The state of a day that is being lived, whole in each message: whoever misses one loses nothing. */
export type LiveMapMessage = {
  readonly date: CalendarDate;
  readonly snapshotId: string;
  /** When the state was read, UTC. */
  readonly at: string;
  /** Reports that count, of all forms. */
  readonly counted: number;
  /** `g`, `y`, `r` or `n` for each commune, in the order of the names of the day. */
  readonly colours: string;
  /** Of each province in the order of the names: communes, reported, green, yellow, red. */
  readonly provinces: readonly (readonly [number, number, number, number, number])[];
};

/** The answers of a live day in memory, kept up by what changed. What it says must equal what a reading of all reports says. */
export class LiveMap {
  readonly #day: FollowedDay;
  readonly #units: OrderedUnits;
  readonly #conditions: FollowedDay['forms'][number] | undefined;
  readonly #answers = new Map<number, Map<string, string>>();

  /** @param conditionsKey key of the form whose answers make the colours */
  constructor(day: FollowedDay, conditionsKey: string) {
    this.#day = day;
    this.#units = orderUnits(day);
    this.#conditions = day.forms.find(({ key }) => key === conditionsKey);
    for (const { formVersionNo } of day.forms) this.#answers.set(formVersionNo, new Map());
  }

  /** Takes in what changed. @returns true when anything is other than before */
  apply(changes: readonly LiveChange[]): boolean {
    let isOther = false;
    for (const { formVersionNo, reporter, answers } of changes) {
      const sheet = this.#answers.get(formVersionNo);
      if (!sheet || (sheet.get(reporter) ?? null) === answers) continue;
      isOther = true;
      if (answers === null) sheet.delete(reporter);
      else sheet.set(reporter, answers);
    }
    return isOther;
  }

  /** The state as it is told. @param at when it was read */
  message(rules: ReportRules, at: Date): LiveMapMessage {
    const signs = colourSigns(this.#units, this.#sheet(), rules) ?? 'n'.repeat(this.#units.communes.length);
    const counts = countsOf(this.#units, signs) ?? [];
    return {
      date: this.#day.date,
      snapshotId: this.#day.id,
      at: at.toISOString(),
      counted: [...this.#answers.values()].reduce((sum, { size }) => sum + size, 0),
      colours: signs,
      provinces: counts.map(({ communes, reported, green, yellow, red }) => [communes, reported, green, yellow, red]),
    };
  }

  /** A new sheet each time: sheets are taken for unchanging. */
  #sheet(): AnswerSheet | null {
    if (!this.#conditions) return null;
    const { formVersionNo, itemKeys, places } = this.#conditions;
    const byUnit = new Map<string, string>();
    for (const [unit, answers] of this.#answers.get(formVersionNo) ?? []) {
      byUnit.set(unit, places.length === answers.length ? answers : places.map((at) => answers[at] ?? '-').join(''));
    }
    return { itemKeys, byUnit };
  }
}
