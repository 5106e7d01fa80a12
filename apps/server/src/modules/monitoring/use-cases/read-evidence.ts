import { type Static, Type } from 'typebox';
import type { Tx } from '#kernel/db/tx';
import { reading } from '#kernel/use-case';
import type { DayFacts, Snapshot } from '#modules/reporting';
import { evidencePage } from '../domain/command-centre/evidence-page.ts';
import { figureScope } from '../domain/command-centre/figure-scope.ts';
import { figureAt } from '../domain/command-centre/figures.ts';
import { type Evidence, evidenceOfFigure } from '../domain/daily-report/explained.ts';
import { problem } from '../problems.ts';
import { itemNames } from '../queries/item-names.ts';
import { openDay } from '../queries/open-day.ts';
import { type StatementsOf, sourcesOfParts } from '../queries/part-sources.ts';
import { BlockInput, ProvinceCodeSchema, VIEW_FIELDS } from './view-input.ts';

const PAGE_SIZE = 50;

export const PART_FIELDS = {
  counted: Type.Optional(Type.Enum(['yes', 'no'], { type: 'string' })),
  search: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  after: Type.Optional(Type.String({ maxLength: 20 })),
};
const PartFields = Type.Object(PART_FIELDS);
export const EVIDENCE_FIELDS = {
  figure: Type.String({ minLength: 1, maxLength: 200 }),
  provinceCode: Type.Optional(ProvinceCodeSchema),
  block: Type.Optional(BlockInput),
};

/**
 * What a figure of a screen is made of, down to the single answers with who, when and source. Officials of one block
 * name it, and see only figures of that block.
 * @throws monitoring/figure-not-found, page-not-found, and as readNationalView
 */
export const readEvidence = reading(
  'monitoring.read-evidence',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...EVIDENCE_FIELDS, ...PART_FIELDS }),
    target: ({ provinceCode, block }) => ({ area: provinceCode ?? null, part: block ?? null }),
  },
  async ({ figure: address, provinceCode, block, counted, search, limit, after, ...view }, { tx, clock }) => {
    const { head, day, snapshot } = await openDay(tx, view, clock);
    const scope = figureScope(day, provinceCode ?? null);
    const figure = scope && (block === undefined || blockOf(address, day.facts) === block) ? figureAt(scope, address) : null;
    if (!figure) throw problem('figure-not-found', { figure: address });
    const wanted = { ...(counted && { counted }), ...(search && { search }), ...(limit && { limit }), ...(after && { after }) };
    const [kind, ...about] = address.split('/');
    const statements = kind === 'statement' ? { block: about[0] ?? '', kind: about[1] ?? '' } : null;
    const evidence = await showEvidence(
      tx,
      { snapshot, facts: day.facts },
      evidenceOfFigure(figure, day.rules),
      wanted,
      statements,
    );
    return { day: head, figure: address, provinceCode: provinceCode ?? null, ...evidence };
  },
);

/** The block whose answers a figure is made of; null: of the locality as a whole. */
function blockOf(address: string, { criteria }: DayFacts): string | null {
  const [name, about = ''] = address.split('/');
  if (name === 'criterion' || name === 'criterion-below') return criteria.find(({ key }) => key === about)?.block ?? null;
  return name === 'statement' || name === 'province-criteria' ? about : null;
}

/**
 * One page of evidence with names and sources.
 * @throws monitoring/page-not-found
 */
export async function showEvidence(
  tx: Tx,
  { snapshot, facts }: { readonly snapshot: Snapshot; readonly facts: DayFacts },
  evidence: Evidence,
  { limit = PAGE_SIZE, ...wanted }: Static<typeof PartFields>,
  statements: StatementsOf | null,
) {
  const page = evidencePage(evidence, { ...wanted, limit });
  if (!page) throw problem('page-not-found', { after: wanted.after });
  const sources = await sourcesOfParts(tx, { snapshot, facts }, page.parts.items, statements);
  const nameOf = await itemNames(tx, snapshot, facts);
  const items = page.parts.items.map(({ source: kind, at: _at, ...part }, at) => ({
    ...part,
    kind,
    itemName: part.itemKey === null ? null : nameOf(part.itemKey),
    source: sources[at] ?? null,
  }));
  return { ...page.head, parts: { ...page.parts, items } };
}
