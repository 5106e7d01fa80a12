/**
 * An answer to one item. "Not applicable yet" is an answer of its own with a reason; null is no answer. Zero, no, not
 * applicable and no answer are four different things everywhere.
 */
export type Answer =
  | { readonly kind: 'yes-no'; readonly value: boolean }
  /** A decimal number as text, so that no digit is lost: `12`, `-3.50`. */
  | { readonly kind: 'number'; readonly value: string }
  /** Two whole numbers, rounded only where they are shown. */
  | { readonly kind: 'share'; readonly numerator: number; readonly denominator: number }
  /** The key of an option of the item. */
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string }
  /** A day of the calendar, `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'file'; readonly fileId: string; readonly name: string }
  | { readonly kind: 'not-applicable'; readonly reason: string };

export const ITEM_KINDS = ['yes-no', 'number', 'share', 'choice', 'text', 'date', 'file'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** The answers of one report by key of the item; a key without a value is an item that nobody answered. */
export type Answers = Readonly<Record<string, Answer | null | undefined>>;

export const STATEMENT_KINDS = ['obstacle', 'recommendation'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A difficulty or proposal in the sender's words, of one item or, with null, of the report as a whole. */
export type Statement = { readonly kind: StatementKind; readonly text: string; readonly itemKey: string | null };

/** What is filled in, saved as a draft and sent. */
export type ReportDocument = {
  readonly answers: Answers;
  /** Keys of items whose value was taken over from the report before and confirmed as unchanged. */
  readonly carried: readonly string[];
  readonly statements: readonly Statement[];
  /** Why a warning of a check does not hold, by key of the check. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Time in which the page was open and used, whole seconds: for the burden board, by unit and never by person. */
  readonly secondsSpent: number;
};

export const EMPTY_DOCUMENT: ReportDocument = { answers: {}, carried: [], statements: [], reasons: {}, secondsSpent: 0 };
