import { type Static, type TEnum, type TSchema, Type } from 'typebox';

/** A list that a handler may also answer with a readonly array. */
export const listOf = <Item extends TSchema>(item: Item) => Type.Immutable(Type.Array(item));

/** One of some words. */
export function oneOf<const Words extends readonly string[]>(words: Words): TEnum<[...Words]> {
  return Type.Enum([...words], { type: 'string' }) as TEnum<[...Words]>;
}

/** The same shape or null: "no data". Written as a list of types where it can be, which serialises faster than alternatives. */
export function orNull<Schema extends TSchema>(schema: Schema) {
  const { type, enum: words } = schema as { type?: string; enum?: readonly unknown[] };
  if (type === undefined) return Type.Unsafe<Static<Schema> | null>({ anyOf: [schema, { type: 'null' }] });
  return Type.Unsafe<Static<Schema> | null>({ ...schema, type: [type, 'null'], ...(words ? { enum: [...words, null] } : {}) });
}
