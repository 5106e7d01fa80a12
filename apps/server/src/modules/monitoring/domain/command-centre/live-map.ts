import type { CalendarDate } from '#kernel/calendar';
import type { AnswerSheet, Block, FollowedDay, LiveChange } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import type { ReportRules } from '../daily-report/report-rules.ts';
import type { CommandDay } from './command-day.ts';
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

/** Keys of the forms that pages are made of: the conditions, which make the colours, and those of each block at both levels. */
export type FormKeys = {
  readonly conditions: string;
  readonly commune: (block: Block) => string;
  readonly province: (block: Block) => string;
};

/** The answers of a live day in memory, kept up by what changed. What it says must equal what a reading of all reports says. */
export class LiveMap {
  readonly #day: FollowedDay;
  readonly #units: OrderedUnits;
  readonly #keys: FormKeys;
  readonly #answers = new Map<number, Map<string, string>>();
  readonly #provinceOf: ReadonlyMap<string, string>;
  /** A sheet is taken for unchanging, so what changes gets a new one. */
  readonly #sheets = new Map<number, AnswerSheet | null>();

  constructor(day: FollowedDay, keys: FormKeys) {
    this.#day = day;
    this.#units = orderUnits(day);
    this.#keys = keys;
    this.#provinceOf = new Map([
      ...day.provinces.map(({ code }) => [code, code] as const),
      ...day.communes.map(({ code, provinceCode }) => [code, provinceCode] as const),
    ]);
    for (const { formVersionNo } of day.forms) this.#answers.set(formVersionNo, new Map());
  }

  /** Takes in what changed. @returns the provinces of which anything is other than before */
  apply(changes: readonly LiveChange[]): ReadonlySet<string> {
    const others = new Set<string>();
    for (const { formVersionNo, reporter, answers } of changes) {
      const sheet = this.#answers.get(formVersionNo);
      if (!sheet || (sheet.get(reporter) ?? null) === answers) continue;
      others.add(this.#provinceOf.get(reporter) ?? reporter);
      this.#sheets.delete(formVersionNo);
      if (answers === null) sheet.delete(reporter);
      else sheet.set(reporter, answers);
    }
    return others;
  }

  /** The state as it is told. @param at when it was read */
  message(rules: ReportRules, at: Date): LiveMapMessage {
    const signs = colourSigns(this.#units, this.#sheet(this.#keys.conditions), rules) ?? 'n'.repeat(this.#units.communes.length);
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

  /** The day as it was read a while ago, with the answers as they stand now. */
  dayAfter(read: CommandDay): CommandDay {
    const ofBlocks = (keyOf: (block: Block) => string) =>
      Object.fromEntries(BLOCKS.map((block) => [block, this.#sheet(keyOf(block))])) as Record<Block, AnswerSheet | null>;
    return {
      ...read,
      facts: {
        ...read.facts,
        conditionAnswers: this.#sheet(this.#keys.conditions),
        communeAnswers: ofBlocks(this.#keys.commune),
        provinceAnswers: ofBlocks(this.#keys.province),
      },
    };
  }

  /** Null: nobody reported. */
  #sheet(formKey: string): AnswerSheet | null {
    const form = this.#day.forms.find(({ key }) => key === formKey);
    if (!form) return null;
    const known = this.#sheets.get(form.formVersionNo);
    if (known !== undefined) return known;
    const sheet = sheetOf(form, this.#answers.get(form.formVersionNo) ?? new Map());
    this.#sheets.set(form.formVersionNo, sheet);
    return sheet;
  }
}

/** The yes/no items of a form among all that it asks. */
function sheetOf({ itemKeys, places }: FollowedDay['forms'][number], answersOf: ReadonlyMap<string, string>): AnswerSheet | null {
  if (answersOf.size === 0) return null;
  const byUnit = new Map<string, string>();
  for (const [unit, answers] of answersOf) {
    byUnit.set(unit, places.length === answers.length ? answers : places.map((at) => answers[at] ?? '-').join(''));
  }
  return { itemKeys, byUnit };
}
