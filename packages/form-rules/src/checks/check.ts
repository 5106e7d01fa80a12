import type { ItemKind } from '../answer.ts';

/** A figure: the number of an item, one of the two numbers of a share, or a fixed number in digits with a point as decimal mark. */
export type Operand = { item: string; part?: 'numerator' | 'denominator' } | { constant: string };

/** A day: that of an item, or a day that is known with the report, such as the one on its cover. */
export type DateOperand = { item: string } | { known: string };

export type Relation = '=' | '<=' | '<' | '>=' | '>';

/**
 * How a unit's own history is read. Every member is a setting with a default (`HISTORY_DEFAULTS` in `history.ts`), for no rule
 * prescribes them.
 */
export type HistorySettings = {
  /** `count`: whole things that are counted; `amount`: anything measured, such as money. */
  measure?: 'count' | 'amount';
  /** Days before the report's day that are looked at. */
  daysBack?: number;
  /** Fewer values than this in all: the check cannot be made. */
  leastValues?: number;
  /** From this many values of the same weekday on, only these are compared. */
  leastSameWeekday?: number;
  /** How many robust standard deviations from the median are still usual. */
  width?: number;
  /** Differences from the median below this are never told. */
  leastDistance?: string;
};

/** What each kind of check needs to know, by kind. Lists inside texts are split at `separator`; all bounds are inclusive. */
type Members = {
  required: { item: string };
  'answer-kind': { item: string; expected: ItemKind };
  range: { of: Operand; min?: string; max?: string };
  decimals: { of: Operand; most: number };
  length: { item: string; min?: number; max?: number };
  choice: { item: string; choices: string[] };
  'date-exists': { item: string };
  sum: { parts: Operand[]; total: Operand };
  compare: { left: Operand; relation: Relation; right: Operand };
  'list-length': { list: string; separator: string; count: Operand };
  'sums-in-text': { item: string };
  'same-list': { left: string; right: string; separator: string };
  share: { numerator: Operand; denominator: Operand };
  percentage: { percent: Operand; numerator: Operand; denominator: Operand };
  'date-in-period': { item: string; daysBefore: number; daysAfter: number };
  'dates-in-text': { item: string; daysBefore: number; daysAfter: number };
  'compare-dates': { left: DateOperand; relation: Relation; right: DateOperand };
  'not-falling': { of: Operand };
  jump: { of: Operand; factor: string; leastDistance: string };
  flipped: { items: string[]; least: number };
  unusual: { of: Operand; settings?: HistorySettings };
};

/** What every check says: its key, how much weighs what it finds, and the rule in words as the form's author wrote it. */
type Rule = {
  key: string;
  /** `stop`: a report with this finding is not sent; `warn`: it is sent with a reason. */
  severity: 'stop' | 'warn';
  textVi: string;
  textEn: string;
};

export type CheckKind = keyof Members;
/** A check of a report, as data: the server and the page of entry run the same. */
export type Check = { [Kind in CheckKind]: Rule & { kind: Kind } & Members[Kind] }[CheckKind];
export type CheckOf<Kind extends CheckKind> = Extract<Check, { kind: Kind }>;
