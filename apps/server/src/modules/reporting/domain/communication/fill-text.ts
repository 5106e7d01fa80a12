import type { ServicePoint } from '../readiness/service-point.ts';
import { spoken, spokenDigits } from './spoken.ts';

/** Where a text is said: each has a length, a tone and a form of its own. */
export const CHANNELS = ['press', 'radio', 'leaflet', 'portal', 'social', 'group'] as const;
export type CommunicationText = {
  readonly key: string;
  readonly channel: (typeof CHANNELS)[number];
  readonly nameVi: string;
  readonly nameEn: string;
  readonly title: string;
  readonly text: string;
};

/** What stands for a value that the unit has not published. */
const MISSING = '…';
const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** The values that texts may name, from what the unit has published; spoken ones are for reading aloud. */
export function valuesOf(unit: string, point: ServicePoint | null): Readonly<Record<string, string>> {
  const { name = '', address = '', hotline = '', openingHours = '', procedures = [] } = point ?? {};
  return {
    unit,
    name,
    address,
    hotline,
    hours: openingHours,
    procedures: procedures.join('; '),
    addressSpoken: spoken(address),
    hoursSpoken: spoken(openingHours),
    hotlineSpoken: spokenDigits(hotline.replace(/^\+84/, '0')),
  };
}

/** The names of values in a text, without those that nobody knows. */
export const placeholdersOf = (text: string): readonly string[] => [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '');

/** A text with its values; what is not published stays visible as "…" and is told by name. */
export function fillText(template: CommunicationText, values: Readonly<Record<string, string>>) {
  const missing = new Set<string>();
  const fill = (text: string) =>
    text.replaceAll(PLACEHOLDER, (_whole, name: string) => {
      const value = values[name]?.trim() ?? '';
      if (value === '') missing.add(name);
      return value || MISSING;
    });
  const { key, channel, nameVi, nameEn } = template;
  return { key, channel, nameVi, nameEn, title: fill(template.title), text: fill(template.text), missing: [...missing] };
}
