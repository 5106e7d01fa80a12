import type { Moment, RegimeContent, RegimeVersion } from './regime-queries.ts';

export const FREQUENCIES = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-year',
  'second-half-year',
  'nine-month',
  'year',
  'on-request',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];
/** Rhythms whose figures may be closed on the 14th (Decree 09/2019/NĐ-CP, Art. 12). */
const WITH_DATA_WINDOW: ReadonlySet<Frequency> = new Set([
  'monthly',
  'quarterly',
  'half-year',
  'second-half-year',
  'nine-month',
  'year',
]);
export const hasDataWindow = (frequency: Frequency): boolean => WITH_DATA_WINDOW.has(frequency);

/** A regime with its versions, the newest first, and the one that holds on a day. */
export type Regime = {
  readonly key: string;
  readonly versions: readonly RegimeVersion[];
  /** The version in force, else the next to come; null: all have ended. */
  readonly current: RegimeVersion | null;
};

/** Versions as the server lists them, by regime; those in force first, those that ended last. */
export function regimesOf(listed: readonly RegimeVersion[], today: string): readonly Regime[] {
  const byKey = new Map<string, RegimeVersion[]>();
  for (const version of listed) byKey.set(version.key, [...(byKey.get(version.key) ?? []), version]);
  const regimes = [...byKey].map(([key, versions]): Regime => {
    // A version that was replaced on the day it began has held on no day.
    const holds = versions.filter(({ validFrom, validTo }) => validTo === null || (validTo > today && validTo > validFrom));
    const inForce = holds.find(({ validFrom }) => validFrom <= today);
    return { key, versions, current: inForce ?? holds.at(-1) ?? null };
  });
  return regimes.sort((one, other) => Number(one.current === null) - Number(other.current === null));
}

const at = (time: string, days = 0): Moment => ({ days, count: 'days', time });

/** A regime before anybody has said anything: daily, for all communes, due at 16:00. */
export function emptyRegime(): RegimeContent {
  return {
    nameVi: '',
    nameEn: '',
    legalBasisVi: null,
    frequency: 'daily',
    dataWindow: 'calendar',
    requested: null,
    opens: at('00:00'),
    due: at('16:00'),
    closes: at('12:00', 1),
    chain: null,
    reporters: { level: 'commune', provinces: null },
    forms: [],
    throughProvince: true,
    toVi: '',
    reminders: [],
  };
}

/** The content in another rhythm, with what only the one before had taken away. */
export function withFrequency(content: RegimeContent, frequency: Frequency, today: string): RegimeContent {
  return {
    ...content,
    frequency,
    dataWindow: hasDataWindow(frequency) ? content.dataWindow : 'calendar',
    requested: frequency === 'on-request' ? (content.requested ?? { first: today, last: today }) : null,
    chain: frequency === 'daily' ? content.chain : null,
  };
}

/** The content for reporters of another level: forms and units of the one before do not fit. */
export function withLevel(content: RegimeContent, level: 'commune' | 'province' | 'body'): RegimeContent {
  if (content.reporters.level === level) return content;
  const reporters = level === 'body' ? { level, bodies: [] } : { level, provinces: null };
  return { ...content, reporters, forms: [], throughProvince: level === 'commune' };
}

/** The usual chain of a day, to be changed. */
export const usualChain = (): NonNullable<RegimeContent['chain']> => ({
  cutOff: at('16:00'),
  reviewed: at('17:00'),
  published: at('18:00'),
});
