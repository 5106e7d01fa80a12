import type { Limit } from '../daily-report/shares.ts';

/** From when on the command centre points something out. Settings: no source fixes these limits. */
export type WatchSettings = {
  /** An online share since the start of the cumulative period below this is pointed out (C-11). */
  readonly lowOnlineShare: Limit;
  /** Dossiers of a day below this part of the province's own daily average are pointed out (C-11). */
  readonly farBelowAverage: Limit;
  /** Keys of the conditions that ask for the digital signatures (I-08). */
  readonly officialSignature: string;
  readonly classifiedSignature: string;
  /** Most communes named in one statement of what got better or worse. */
  readonly communesNamed: number;
};

export const WATCH_SETTINGS: WatchSettings = {
  lowOnlineShare: { numerator: 1, denominator: 2 },
  farBelowAverage: { numerator: 1, denominator: 4 },
  officialSignature: 'official-digital-signature',
  classifiedSignature: 'classified-digital-signature',
  communesNamed: 10,
};
