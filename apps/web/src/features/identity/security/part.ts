import type { OwnFactors } from './factor-queries.ts';

/** What each part of the section knows. */
export type PartProps = {
  readonly factors: OwnFactors;
  /** The person has shown that it is still them. */
  readonly mayChange: boolean;
  /** Shows recovery codes, this once. */
  readonly onCodes: (codes: readonly string[]) => void;
};
