import type { Answer, Item, ReportDocument, Statement } from '@thong-suot/form-rules';

/** What differs between two documents of one form: answers item by item, statements as they were written. */
export type DocumentChanges = {
  readonly answers: readonly { readonly itemKey: string; readonly before: Answer | null; readonly after: Answer | null }[];
  readonly statementsGone: readonly Statement[];
  readonly statementsNew: readonly Statement[];
};

/** The differences in the order of the form; how long somebody took, and what was taken over, is none. */
export function documentChanges(items: readonly Item[], before: ReportDocument, after: ReportDocument): DocumentChanges {
  const answers = items.flatMap(({ key }) => {
    const [old, now] = [before.answers[key] ?? null, after.answers[key] ?? null];
    return textOf(old) === textOf(now) ? [] : [{ itemKey: key, before: old, after: now }];
  });
  const without = (statements: readonly Statement[], others: readonly Statement[]) => {
    const known = new Set(others.map(textOf));
    return statements.filter((one) => !known.has(textOf(one)));
  };
  return {
    answers,
    statementsGone: without(before.statements, after.statements),
    statementsNew: without(after.statements, before.statements),
  };
}

/** The same text for the same content, in whatever order its members stand. */
const textOf = (value: Answer | Statement | null): string =>
  JSON.stringify(value === null ? null : Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
