import { Type } from 'typebox';
import { STATEMENT_BLOCKS, type Taxonomy, type Theme, WORD_ROLES } from '../domain/themes/taxonomy.ts';

const text = (maxLength: number) => Type.String({ maxLength });

export const ThemeKeySchema = Type.String({ pattern: '^[a-z][a-z0-9-]{1,60}$' });
export const StatementBlockSchema = Type.Enum([...STATEMENT_BLOCKS], { type: 'string' });
export const StatementKindSchema = Type.Enum(['obstacle', 'recommendation'] as const, { type: 'string' });
/** A statement as somebody writes it: a page of text at most. */
export const StatementTextSchema = Type.String({ minLength: 1, maxLength: 20_000 });

const PhraseSchema = Type.Object({
  text: Type.String({ minLength: 1, maxLength: 200 }),
  blocks: Type.Array(StatementBlockSchema, { maxItems: STATEMENT_BLOCKS.length, uniqueItems: true }),
  weight: Type.Number({ exclusiveMinimum: 0, maximum: 2 }),
});
export const ThemeSchema = Type.Unsafe<Theme>(
  Type.Object({
    key: ThemeKeySchema,
    nameVi: Type.String({ minLength: 1, maxLength: 200 }),
    nameEn: Type.String({ minLength: 1, maxLength: 200 }),
    definition: text(2000),
    phrases: Type.Array(PhraseSchema, { maxItems: 300 }),
  }),
);
/** As many themes as a person can tell apart, and some more. */
export const MOST_THEMES = 100;
export const ThemesSchema = Type.Unsafe<Taxonomy['themes']>(Type.Array(ThemeSchema, { maxItems: MOST_THEMES }));
export const WordSetSchema = Type.Object({
  role: Type.Enum([...WORD_ROLES], { type: 'string' }),
  name: text(60),
  words: Type.Array(text(80)),
});
export const TaxonomySchema = Type.Unsafe<Taxonomy>(Type.Object({ themes: ThemesSchema, words: Type.Array(WordSetSchema) }));
