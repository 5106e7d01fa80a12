import { type Static, Type } from 'typebox';
import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { reading } from '#kernel/use-case';
import { type DayFacts, findSnapshot } from '#modules/reporting';
import { evidencePage } from '../domain/command-centre/evidence-page.ts';
import { figureScope } from '../domain/command-centre/figure-scope.ts';
import { figureAt, needsComparedDay } from '../domain/command-centre/figures.ts';
import { type Evidence, evidenceOfFigure } from '../domain/daily-report/explained.ts';
import { problem } from '../problems.ts';
import { itemNames } from '../queries/item-names.ts';
import { type DayHead, openDay } from '../queries/open-day.ts';
import { type SourceDays, type StatementsOf, sourcesOfParts } from '../queries/part-sources.ts';
import { BlockInput, CommuneCodeSchema, ProvinceCodeSchema, VIEW_FIELDS } from './view-input.ts';

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
  communeCode: Type.Optional(CommuneCodeSchema),
  block: Type.Optional(BlockInput),
};

/**
 * What a figure of a screen is made of, down to the single answers with who, when and source: of the nation, a province, or
 * one commune of it. Officials of one block name it, and see only figures of that block.
 * @throws monitoring/figure-not-found, page-not-found, and as readNationalView
 */
export const readEvidence = reading(
  'monitoring.read-evidence',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...EVIDENCE_FIELDS, ...PART_FIELDS }),
    target: ({ provinceCode, communeCode, block }) => ({ area: areaOf(provinceCode, communeCode), part: block ?? null }),
  },
  async ({ figure: address, provinceCode, communeCode, block, counted, search, limit, after, ...view }, { tx, clock }) => {
    const opened = await openDay(tx, view, clock);
    const before = needsComparedDay(address) ? await openCompared(tx, opened.head, view.anchor, clock) : null;
    const unit = { provinceCode: provinceCode ?? null, communeCode: communeCode ?? null };
    const isOwn = block === undefined || blockOf(address, opened.day.facts, unit.communeCode) === block;
    const scope = isOwn && figureScope(opened.day, before?.day ?? null, unit);
    const figure = scope && figureAt(scope, address);
    if (!figure) throw problem('figure-not-found', { figure: address });
    const wanted = { ...(counted && { counted }), ...(search && { search }), ...(limit && { limit }), ...(after && { after }) };
    const days = { own: sourceDay(opened), compared: before && sourceDay(before) };
    const evidence = await showEvidence(tx, days, evidenceOfFigure(figure, opened.day.rules), wanted, statementsOf(address));
    return { day: opened.head, figure: address, ...unit, ...evidence };
  },
);

/** A commune needs its province: without one the area is that of nobody. */
const areaOf = (provinceCode: string | undefined, communeCode: string | undefined): string | null =>
  communeCode === undefined ? (provinceCode ?? null) : `${provinceCode ?? ''}/${communeCode}`;

/** The whole day compared with, where it is stored itself. */
async function openCompared(tx: Tx, { comparedWith: date }: DayHead, anchor: string | undefined, clock: Clock) {
  if (date === null || !(await findSnapshot(tx, date))) return null;
  return openDay(tx, { date, ...(anchor !== undefined && { anchor }) }, clock);
}

const sourceDay = ({ snapshot, day }: Awaited<ReturnType<typeof openDay>>) => ({ snapshot, facts: day.facts });

const WITH_BLOCK: readonly string[] = ['province-criteria', 'criteria-met', 'reported', 'not-reported', 'provinces-reported'];

/** The block whose answers a figure is made of; null: of the locality as a whole. Conditions and dossiers of a commune are its committee's. */
function blockOf(address: string, { criteria }: DayFacts, communeCode: string | null): string | null {
  const [name = '', about = ''] = address.replace(/^change\//, '').split('/');
  if (name === 'criterion' || name === 'criterion-below') return criteria.find(({ key }) => key === about)?.block ?? null;
  if (name.startsWith('statement') || WITH_BLOCK.includes(name)) return about;
  return communeCode === null ? null : 'committee';
}

/** Block and kind of the statements that an address is about; null: it is about none. */
function statementsOf(address: string): StatementsOf | null {
  const [name = '', block = '', kind = ''] = address.replace(/^change\//, '').split('/');
  return name.startsWith('statement') ? { block, kind } : null;
}

/**
 * One page of evidence with names and sources.
 * @throws monitoring/page-not-found
 */
export async function showEvidence(
  tx: Tx,
  days: SourceDays,
  evidence: Evidence,
  { limit = PAGE_SIZE, ...wanted }: Static<typeof PartFields>,
  statements: StatementsOf | null,
) {
  const page = evidencePage(evidence, { ...wanted, limit });
  if (!page) throw problem('page-not-found', { after: wanted.after });
  const sources = await sourcesOfParts(tx, days, page.parts.items, statements);
  const nameOf = await itemNames(tx, days.own.snapshot, days.own.facts);
  const items = page.parts.items.map(({ source: kind, at: _at, ...part }, at) => ({
    ...part,
    kind,
    itemName: part.itemKey === null ? null : nameOf(part.itemKey),
    source: sources[at] ?? null,
  }));
  return { ...page.head, parts: { ...page.parts, items } };
}
