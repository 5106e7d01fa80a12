import type { Tone } from '@thong-suot/ui';
import type { MapTile } from './map-layout.ts';

export const MEASURES = ['readiness', 'greenShare', 'onlineShare', 'overdueTasks'] as const;
export type Measure = (typeof MEASURES)[number];

/** One figure of one province; a null value is "no report", never zero. */
export type Reading = {
  readonly value: number | null;
  /** The figure as it is printed, already in the language of the page. */
  readonly text: string;
  /** In percentage points or pieces against the compared day; null where there is nothing to compare. */
  readonly change: number | null;
  readonly tone: Tone | null;
  /** Class of the scale of blues, 1 to 5; null: the measure is not drawn by scale, or there is no figure. */
  readonly step: number | null;
  /** Leads to what the figure is made of. */
  readonly evidence: string | null;
};

export type ColourCounts = Readonly<Record<Tone, number>>;

export type ProvinceOnMap = MapTile & {
  readonly name: string;
  readonly communes: ColourCounts;
  readonly readings: Readonly<Record<Measure, Reading>>;
};

/** Upper ends of the classes of the scale, in percent; a value on the limit belongs to the lower class. */
export const SHARE_LIMITS = [20, 40, 60, 80, 100] as const;

/** The class (1 to 5) of a share in percent on the scale of blues. */
export function shareStep(share: number): number {
  return SHARE_LIMITS.findIndex((limit) => share <= limit) + 1 || SHARE_LIMITS.length;
}

/** Places of a ranking by its values in order: equal ones share the first place of theirs, none has no place. */
export function placesOf(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value) => (value === null ? null : values.indexOf(value) + 1));
}

/**
 * Provinces from the one that needs most attention; equal ones by their share of green communes. Those without figures come last
 * and are never named as worse.
 */
export function rankProvinces(provinces: readonly ProvinceOnMap[], measure: Measure): readonly ProvinceOnMap[] {
  const order = (a: number | null, b: number | null, rising: number) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (a - b) * rising;
  };
  const value = ({ readings }: ProvinceOnMap, of: Measure) => readings[of].value;
  return [...provinces].sort(
    (a, b) =>
      order(value(a, measure), value(b, measure), measure === 'overdueTasks' ? -1 : 1) ||
      order(value(a, 'greenShare'), value(b, 'greenShare'), 1),
  );
}
