import type { Answers } from '../answer.ts';

/** The first and last day that a report is about, both included, `YYYY-MM-DD`. */
export type Period = { readonly first: string; readonly last: string };

/** An earlier answer of the same unit to the same items. */
export type PastAnswers = { readonly day: string; readonly answers: Answers };

/** What a report is compared with. What is left out makes the checks that need it not checkable, never passed. */
export type CheckContext = {
  readonly period?: Period;
  /** Days known with the report by name, such as `cover`. */
  readonly knownDates?: Readonly<Record<string, string>>;
  /** The unit's report before this one; for daily reports yesterday's. */
  readonly previous?: PastAnswers | null;
  /** The unit's own earlier reports, in any order. Days from the period's last on are not looked at. */
  readonly history?: readonly PastAnswers[];
};

/** What a finding names: numbers are digits with a point, days `YYYY-MM-DD`. */
export type Params = Readonly<Record<string, string>>;

/** What was found; each has its sentence in `wording.ts`. */
export type Reason =
  | 'missing'
  | 'wrong-kind'
  | 'too-small'
  | 'too-large'
  | 'too-many-decimals'
  | 'too-short'
  | 'too-long'
  | 'not-in-list'
  | 'no-such-day'
  | 'sum-differs'
  | 'relation-broken'
  | 'list-too-long'
  | 'list-too-short'
  | 'lists-differ'
  | 'share-impossible'
  | 'percent-of-more-than-all'
  | 'percent-hundred-times-too-small'
  | 'percent-hundred-times-too-large'
  | 'percent-cut-off'
  | 'percent-differs'
  | 'outside-period'
  | 'wrong-year'
  | 'wrong-month'
  | 'dates-disagree'
  | 'fallen'
  | 'jumped'
  | 'all-flipped'
  | 'unusually-high'
  | 'unusually-low';

/** Why a check could not be made. */
export type WhyNot =
  | 'no-value'
  | 'not-applicable'
  | 'not-a-number'
  | 'not-a-text'
  | 'not-a-date'
  | 'no-period'
  | 'no-known-date'
  | 'no-previous-report'
  | 'no-previous-value'
  | 'short-history'
  | 'nothing-to-divide';

export type Found = { readonly reason: Reason; readonly itemKeys: readonly string[]; readonly params: Params };
export type NotMade = { readonly why: WhyNot; readonly itemKeys: readonly string[]; readonly params: Params };
/** What came of one check: nothing found, something found, or it could not be made. */
export type Outcome = { readonly found: readonly Found[] } | { readonly notMade: NotMade };

export const passed: Outcome = { found: [] };
export const finding = (reason: Reason, itemKeys: readonly string[], params: Params = {}): Outcome => ({
  found: [{ reason, itemKeys: [...new Set(itemKeys)], params }],
});
export const notMade = (why: WhyNot, itemKeys: readonly string[], params: Params = {}): { readonly notMade: NotMade } => ({
  notMade: { why, itemKeys: [...new Set(itemKeys)], params },
});
