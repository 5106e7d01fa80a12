import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { MarkSchema, markOf } from '#kernel/mark';
import { reading } from '#kernel/use-case';
import { PositionVersion } from '../domain/position.ts';
import { countHolders, readPositions } from '../queries/position-queries.ts';
import { managedPlaces, scopeLists } from './delegation.ts';

export const LevelSchema = Type.Enum(['nation', 'province', 'commune'] as const, { type: 'string' });
export const PositionList = Type.Object({
  positions: Type.Array(PositionVersion),
  /** Of each position the mark of all its versions: whoever changes it says which one they saw. */
  marks: Type.Array(Type.Object({ code: Type.String(), mark: MarkSchema })),
  /** People who hold a position at a level today or later, where the reader manages accounts. */
  holders: Type.Array(Type.Object({ code: Type.String(), level: LevelSchema, people: Type.Integer() })),
});

/** Every version of every position (chức danh), and how many hold each; for whoever manages accounts anywhere. */
export const listPositions = reading(
  'identity.list-positions',
  { permission: 'identity.manage', input: Type.Object({}), target: 'found-inside' },
  async (_input, on) => {
    const { areas, parts } = scopeLists(managedPlaces(on));
    const counted = await countHolders(on.tx, vietnamDay(on.clock.now()), areas, parts);
    const positions = await readPositions(on.tx);
    const marks = [...Map.groupBy(positions, ({ code }) => code)].map(([code, versions]) => ({ code, mark: markOf(versions) }));
    return {
      positions,
      marks,
      holders: counted.map(({ code, level, people }) => ({ code: code ?? '', level, people: Number(people) })),
    };
  },
);
