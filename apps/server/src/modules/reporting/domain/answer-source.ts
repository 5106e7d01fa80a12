import type { CalendarDate } from '#kernel/calendar';

/** Where one answer or row came from. */
export type AnswerSource = {
  readonly file: string;
  /** Line in the file, the header being line 1; null where the source has none. */
  readonly line: number | null;
  readonly formVersion: number | null;
  /** When the unit reported; null where the source does not say. */
  readonly reportedAt: string | null;
  readonly importedBy: string;
};

/** What a source is asked for: a row of one kind, from one unit. */
export type SourceWanted =
  | {
      readonly kind: 'answer';
      readonly formKey: string;
      readonly date: CalendarDate;
      readonly unitCode: string;
      readonly itemKey: string | null;
    }
  | {
      readonly kind: 'statement';
      readonly unitCode: string;
      readonly block: string;
      readonly statementKind: string;
      readonly text: string;
    }
  | {
      readonly kind: 'dossiers';
      readonly period: 'day' | 'cumulative';
      readonly level: 'province' | 'commune';
      readonly unitCode: string;
    }
  | { readonly kind: 'june-average'; readonly unitCode: string }
  | { readonly kind: 'register'; readonly unitCode: string };
