import { type Static, Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { type Context, reading, type Work } from '#kernel/use-case';
import type { ListFault } from '../../domain/bulk/list-faults.ts';
import { type ListedPerson, listedPeople } from '../../domain/bulk/listed-people.ts';
import { maskedName } from '../../domain/masking.ts';
import { problem } from '../../problems.ts';
import { areaNames } from '../area-names.ts';
import { auditOfList, ListInput, type ListPlace, targetOfList } from './list-input.ts';
import { listRules } from './list-rules.ts';
import { fingerprintOf, type Plan, type Planned, planList } from './plan-list.ts';
import type { ReadList } from './read-list.ts';

/** Changes told one by one; the counts are of all. */
const MOST_TOLD = 300;
const MOST_FAULTS = 200;

const PostView = Type.Object({
  areaName: nullable(Type.String()),
  part: nullable(Type.String()),
  position: Type.String(),
});
export const ListPreview = Type.Object({
  counts: Type.Object({
    new: Type.Integer(),
    same: Type.Integer(),
    changed: Type.Integer(),
    gone: Type.Integer(),
    /** Of those changed: provisional until now. */
    confirmed: Type.Integer(),
  }),
  /** The first of those that change, in the order of the list, then who is gone. */
  changes: Type.Array(
    Type.Object({
      /** The first row of the person; null: not in the list. */
      line: nullable(Type.Integer()),
      /** Masked. */
      name: Type.String(),
      kind: Type.Enum(['new', 'changed', 'gone'] as const, { type: 'string' }),
      renamed: Type.Boolean(),
      confirmed: Type.Boolean(),
      begun: Type.Array(PostView),
      ended: Type.Array(PostView),
    }),
  ),
  /** To be handed in again with the same list, so that what is done is what was shown. */
  fingerprint: Type.String(),
});
export type ListPreview = Static<typeof ListPreview>;

/** People of a list and what it changes of them. @throws identity/list-faulty with `faults` by cell, the first of them, and their number */
export async function readPlan(on: Work, input: ListInput): Promise<Plan & { readonly people: readonly ListedPerson[] }> {
  const today = vietnamDay(on.clock.now());
  const { people, faults: ofRows } = listedPeople(input.rows, await listRules(on, input, today));
  const plan = await planList(on, input, people, input.whole ? null : []);
  const faults = [...ofRows, ...plan.faults].sort((one, other) => one.line - other.line);
  if (faults.length > 0) throw faulty(faults);
  return { ...plan, people };
}

/** The refusal of a list with the first of its faults. */
const faulty = (faults: readonly ListFault[]) =>
  problem('list-faulty', { faults: faults.slice(0, MOST_FAULTS), count: faults.length });

/**
 * What a list would change, before anything is written: who is new, the same, changed, gone.
 * @throws identity/list-faulty
 */
const previewRows = reading(
  'identity.preview-account-list',
  {
    permission: 'identity.manage',
    input: ListInput,
    target: targetOfList,
    audit: (input) => auditOfList(input, input.rows.length),
  },
  async (input, on): Promise<ListPreview> => {
    const plan = await readPlan(on, input);
    const changed = plan.planned.filter(({ change }) => change.kind !== 'same');
    return {
      counts: countsOf(plan),
      changes: await viewsOf(on, changed.slice(0, MOST_TOLD)),
      fingerprint: fingerprintOf(plan, input),
    };
  },
);

/** The same for a list as it was read; cells without a value are faults too. */
export async function previewList(context: Context, place: ListPlace, list: ReadList): Promise<ListPreview> {
  requireValues(list);
  return previewRows(context, { ...place, rows: [...list.rows] });
}

/** @throws identity/list-faulty when cells hold formulas or errors */
export function requireValues({ faults }: ReadList): void {
  if (faults.length > 0) throw faulty(faults);
}

function countsOf({ planned }: Plan): ListPreview['counts'] {
  const of = (kind: string) => planned.filter(({ change }) => change.kind === kind).length;
  const confirmed = planned.filter(({ change }) => change.confirmed).length;
  return { new: of('new'), same: of('same'), changed: of('changed'), gone: of('gone'), confirmed };
}

async function viewsOf({ tx, clock }: Work, planned: readonly Planned[]): Promise<ListPreview['changes']> {
  const posts = planned.flatMap(({ change }) => [...change.begun, ...change.ended]);
  const areas = await areaNames(
    tx,
    posts.map(({ area }) => area),
    vietnamDay(clock.now()),
  );
  const view = ({ area, part, position }: { area: string | null; part: string | null; position: string }) => ({
    areaName: areas.get(area) ?? null,
    part,
    position,
  });
  return planned.map(({ person, known, change }) => ({
    line: person?.line ?? null,
    name: maskedName(person?.name ?? known?.name ?? ''),
    kind: change.kind === 'same' ? 'changed' : change.kind,
    renamed: change.renamed,
    confirmed: change.confirmed,
    begun: change.begun.map(view),
    ended: change.ended.map(view),
  }));
}

/** Where a fault of a program's row lies: rows are counted from 1. */
export function rowsOfProgram(rows: readonly Omit<ListInput['rows'][number], 'line'>[]): ReadList {
  return { rows: rows.map((row, at) => ({ line: at + 1, ...row })), faults: [] };
}
