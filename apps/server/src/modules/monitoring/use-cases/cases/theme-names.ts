import type { Static } from 'typebox';
import type { Work } from '#kernel/use-case';
import { readTaxonomy } from '#modules/reporting';
import type { TitleSchema } from '../direction/views.ts';

/** The names of a theme; one that the taxonomy has no more is called by its key. */
export type ThemeNames = (theme: string) => Static<typeof TitleSchema>;

/** The names of the themes by the taxonomy in force. */
export async function themeNames({ context }: Work): Promise<ThemeNames> {
  const { themes } = await readTaxonomy(context, {});
  const names = new Map(themes.map(({ key, nameVi, nameEn }) => [key, { vi: nameVi, en: nameEn }]));
  return (theme) => names.get(theme) ?? { vi: theme, en: theme };
}
