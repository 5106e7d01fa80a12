import type { DayHead } from '../contract.ts';

/** One page of a list. */
export type ListPage<Row> = {
  readonly day?: DayHead;
  readonly items: readonly Row[];
  readonly total: number;
  readonly next: string | null;
};
