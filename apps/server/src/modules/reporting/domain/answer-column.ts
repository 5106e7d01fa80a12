import type { Answers } from './day-facts.ts';

/** A unit without a report. */
const NO_REPORT = '.';

/**
 * The answers of all units to one form, from one text in the order of a register; units without a report are not in it. It is
 * taken apart when somebody first asks, and no table is built: many sheets of a day are never looked at.
 * @throws {Error} on the first question when the text is of another register
 */
export class AnswerColumn implements ReadonlyMap<string, Answers> {
  readonly #text: string;
  readonly #places: ReadonlyMap<string, number>;
  #answers: readonly string[] | null = null;
  #size: number | null = null;

  /** @param places of the units in the register, from 0 */
  constructor(text: string, places: ReadonlyMap<string, number>) {
    this.#text = text;
    this.#places = places;
  }

  get size(): number {
    this.#size ??= this.#all().reduce((units, own) => units + Number(own !== NO_REPORT), 0);
    return this.#size;
  }

  get(unitCode: string): Answers | undefined {
    const place = this.#places.get(unitCode);
    const own = place === undefined ? undefined : this.#all()[place];
    return own === NO_REPORT ? undefined : own;
  }

  has(unitCode: string): boolean {
    return this.get(unitCode) !== undefined;
  }

  *entries(): MapIterator<[string, Answers]> {
    const answers = this.#all();
    for (const [code, place] of this.#places) {
      const own = answers[place];
      if (own !== undefined && own !== NO_REPORT) yield [code, own];
    }
  }

  *keys(): MapIterator<string> {
    for (const [code] of this.entries()) yield code;
  }

  *values(): MapIterator<Answers> {
    for (const own of this.#all()) if (own !== NO_REPORT) yield own;
  }

  [Symbol.iterator](): MapIterator<[string, Answers]> {
    return this.entries();
  }

  forEach(work: (answers: Answers, unitCode: string, column: ReadonlyMap<string, Answers>) => void): void {
    for (const [code, own] of this.entries()) work(own, code, this);
  }

  #all(): readonly string[] {
    if (this.#answers) return this.#answers;
    const answers = this.#text.split(',');
    if (answers.length !== this.#places.size) throw new Error(`${answers.length} answers of ${this.#places.size} units`);
    this.#answers = answers;
    return answers;
  }
}
