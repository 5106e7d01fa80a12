import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Context } from '#kernel/use-case';
import { listCentralBodies } from '#modules/organisations';
import { type Assignee, assigneeKey, type GroupMeaning, groupMeanings, splitAssignees } from '../../domain/direction/assignee.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { Assigned } from './store-directed-tasks.ts';

const REFERENCE = new URL('../../../../../../../data/reference/', import.meta.url);

/** The rows of a reference file by the names of its columns. */
export async function readReference(file: string): Promise<Record<string, string>[]> {
  return parse(await readFile(new URL(file, REFERENCE), 'utf8'), { columns: true });
}

/** Turns the words of documents into bodies: groups of `assignee-groups.csv`, then names of central bodies. */
export class AssigneeReader {
  readonly #known: KnownBodies;
  readonly #groups: ReadonlyMap<string, readonly GroupMeaning[]>;
  readonly #named = new Map<string, Assignee | null>();
  /** Every ministry of the day. */
  readonly ministries: readonly Assignee[];
  readonly #context: Context;

  private constructor(
    context: Context,
    known: KnownBodies,
    groups: ReadonlyMap<string, readonly GroupMeaning[]>,
    ministries: readonly Assignee[],
  ) {
    this.#context = context;
    this.#known = known;
    this.#groups = groups;
    this.ministries = ministries;
  }

  static async open(context: Context, known: KnownBodies): Promise<AssigneeReader> {
    const rows = await readReference('assignee-groups.csv');
    const groups = new Map(rows.map(({ text_vi = '', stands_for = '' }) => [text_vi, groupMeanings(stands_for)]));
    const { bodies } = await listCentralBodies(context, { day: known.day });
    const ministries = bodies.filter(({ kind }) => kind === 'ministry').map(({ bodyId }): Assignee => ({ kind: 'body', bodyId }));
    return new AssigneeReader(context, known, groups, ministries);
  }

  /**
   * Everybody whom a list of assignees means, each once (as lead where it is named as both): one assignment for each province or
   * ministry of a group. What means no single body stays as it is written.
   */
  async read(published: string): Promise<readonly Assigned[]> {
    const found = new Map<string, Assigned>();
    for (const { text, role, remark } of splitAssignees(published)) {
      for (const assignee of await this.#assigneesOf(text)) {
        const key = assigneeKey(assignee);
        if (!found.has(key)) found.set(key, { assignee, role, remark });
      }
    }
    return [...found.values()];
  }

  async #assigneesOf(text: string): Promise<readonly Assignee[]> {
    const meanings = this.#groups.get(text);
    if (!meanings) return [(await this.#bodyNamed(text)) ?? { kind: 'named', text }];
    const found: Assignee[] = [];
    for (const meaning of meanings) found.push(...(await this.#ofMeaning(meaning, text)));
    return found;
  }

  async #ofMeaning(meaning: GroupMeaning, text: string): Promise<readonly Assignee[]> {
    if (meaning.kind === 'those-named') return [];
    if (meaning.kind === 'ministries') return this.ministries;
    if (meaning.kind === 'unnamed') return [{ kind: 'named', text }];
    if (meaning.kind === 'body') return [(await this.#bodyNamed(meaning.name)) ?? { kind: 'named', text }];
    const provinces = this.#known.history.unitsOn(this.#known.day, 'province');
    return provinces.map(({ unitId }) => ({ kind: 'unit', unitId, part: 'committee' }));
  }

  async #bodyNamed(name: string): Promise<Assignee | null> {
    const kept = this.#named.get(name);
    if (kept !== undefined) return kept;
    const { bodies } = await listCentralBodies(this.#context, { name, day: this.#known.day });
    const [body] = bodies;
    const found: Assignee | null = body ? { kind: 'body', bodyId: body.bodyId } : null;
    this.#named.set(name, found);
    return found;
  }
}
