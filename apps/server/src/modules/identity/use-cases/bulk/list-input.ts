import { type Static, Type } from 'typebox';
import type { Target } from '#kernel/permission';
import { AreaSchema, PartSchema } from '../../domain/appointment.ts';
import { LIST_COLUMNS, MOST_ROWS } from '../../domain/bulk/list-columns.ts';

const Cell = Type.Optional(Type.String({ maxLength: 1000 }));
const Cells = Type.Object(
  Object.fromEntries(LIST_COLUMNS.map(({ key }) => [key, Cell])) as Record<(typeof LIST_COLUMNS)[number]['key'], typeof Cell>,
);

/** Rows as a program sends them: the same texts as in the cells of a file. */
export const SentRows = Type.Object({ rows: Type.Array(Cells, { maxItems: MOST_ROWS }) });

/**
 * For which place a list is, whether its people are certain, and whether it is whole: then the posts of everybody else in the place
 * end that a list gave.
 */
export const ListPlace = Type.Object({
  area: AreaSchema,
  part: PartSchema,
  standing: Type.Enum(['provisional', 'confirmed'] as const, { type: 'string' }),
  whole: Type.Boolean(),
});
export type ListPlace = Static<typeof ListPlace>;

export const ListInput = Type.Object({
  ...ListPlace.properties,
  rows: Type.Array(Type.Object({ line: Type.Integer({ minimum: 1 }), ...Cells.properties }), { maxItems: MOST_ROWS }),
});
export type ListInput = Static<typeof ListInput>;

export const targetOfList = ({ area, part }: Pick<ListPlace, 'area' | 'part'>): Target => ({ area, part });

/** What audit lines keep of a list: where, how, how many; never whom. */
export const auditOfList = ({ area, part, standing, whole }: ListPlace, rows: number) => ({
  area,
  part,
  standing,
  whole: String(whole),
  rows,
});
