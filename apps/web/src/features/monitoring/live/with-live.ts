import type { National } from '../contract.ts';

/** What the stream of the live day says: the whole state each time. */
export type LiveMapMessage = {
  readonly date: string;
  readonly snapshotId: string;
  /** When the state was read, UTC. */
  readonly at: string;
  /** Reports that count, of all forms. */
  readonly counted: number;
  /** A character for each commune, in the order of the national view. */
  readonly colours: string;
  /** Of each province in that order: communes, reported, green, yellow, red. */
  readonly provinces: readonly (readonly number[])[];
};

type Counts = Readonly<Record<'communes' | 'reported' | 'green' | 'yellow' | 'red', number>>;

/** The national view with the colours and counts of the message; another day's message, or another map's, changes nothing. */
export function withLive(national: National, message: LiveMapMessage): National {
  const fits =
    national.day.snapshotId === message.snapshotId &&
    national.communes.colour.length === message.colours.length &&
    national.provinces.length === message.provinces.length;
  if (!fits) return national;
  const counts = message.provinces.map(countsOf);
  const sum = (key: keyof Counts) => counts.reduce((total, own) => total + own[key], 0);
  const change = (of: National['headline']['green'], value: number) => ({
    ...of,
    value,
    change: of.previous === null ? null : value - of.previous,
  });
  const { headline } = national;
  return {
    ...national,
    communes: { ...national.communes, colour: message.colours },
    provinces: national.provinces.map((province, at) => {
      const { communes, reported, green, yellow, red } = counts[at] ?? NONE;
      return { ...province, reported, notReported: communes - reported, green, yellow, red };
    }),
    headline: {
      ...headline,
      reported: change(headline.reported, sum('reported')),
      notReported: change(headline.notReported, sum('communes') - sum('reported')),
      green: change(headline.green, sum('green')),
      yellow: change(headline.yellow, sum('yellow')),
      red: change(headline.red, sum('red')),
    },
  };
}

const NONE: Counts = { communes: 0, reported: 0, green: 0, yellow: 0, red: 0 };

function countsOf([communes = 0, reported = 0, green = 0, yellow = 0, red = 0]: readonly number[]): Counts {
  return { communes, reported, green, yellow, red };
}
