import {
  type Answer,
  type Answers,
  askedItems,
  completeAnswers,
  type DocumentFault,
  documentFaults,
  type Item,
  type LastAnswered,
  type ReportDocument,
  type StatementKind,
} from '@thong-suot/form-rules';

/** What a report is made on: its items, its period, and the answers of the period before. */
export type EntryForm = {
  readonly items: readonly Item[];
  readonly periodEnd: string;
  readonly previous: ReportDocument | null;
  /** When items of a longer rhythm were last answered. */
  readonly lastAnswered: LastAnswered;
};

/** Answers of the period before that nobody has confirmed, changed or cleared yet, by key of the item. */
export function proposalsOf({ items, previous }: EntryForm, document: ReportDocument): Answers {
  if (previous === null) return {};
  const proposed = items.flatMap(({ key, carryForward, source, kind }) => {
    const before = previous.answers[key];
    const offered = carryForward && source.kind === 'asked' && before && document.answers[key] === undefined;
    // Of a form that changed meanwhile only what still fits is offered.
    return offered && (before.kind === kind || before.kind === 'not-applicable') ? [[key, before] as const] : [];
  });
  return Object.fromEntries(proposed);
}

/** The answers as the page shows them: filled in, proposed, derived. */
export function shownAnswers(form: EntryForm, document: ReportDocument): Answers {
  return completeAnswers(form.items, { ...proposalsOf(form, document), ...document.answers });
}

/** The items that are asked as things stand on the page, in the order of the form. */
export function shownItems(form: EntryForm, document: ReportDocument): readonly Item[] {
  return askedItems(form.items, shownAnswers(form, document), form.periodEnd, form.lastAnswered);
}

/** The document with an answer of the person's own; null clears it, and what was taken over is no longer. */
export function withAnswer(document: ReportDocument, itemKey: string, answer: Answer | null): ReportDocument {
  return {
    ...document,
    answers: { ...document.answers, [itemKey]: answer },
    carried: document.carried.filter((key) => key !== itemKey),
  };
}

/** The document with all proposed answers of asked items taken over: one confirmation. */
export function withProposals(form: EntryForm, document: ReportDocument): ReportDocument {
  const proposed = proposalsOf(form, document);
  const taken = shownItems(form, document).flatMap(({ key }) => (proposed[key] ? [key] : []));
  return {
    ...document,
    answers: { ...document.answers, ...Object.fromEntries(taken.map((key) => [key, proposed[key]])) },
    carried: [...document.carried, ...taken],
  };
}

/** The document with a difficulty or proposal of an item, or with null of the whole report; an empty text removes it. */
export function withStatement(
  document: ReportDocument,
  kind: StatementKind,
  itemKey: string | null,
  text: string,
): ReportDocument {
  const isIt = (one: ReportDocument['statements'][number]) => one.kind === kind && one.itemKey === itemKey;
  if (text === '') return { ...document, statements: document.statements.filter((one) => !isIt(one)) };
  if (!document.statements.some(isIt)) return { ...document, statements: [...document.statements, { kind, text, itemKey }] };
  return { ...document, statements: document.statements.map((one) => (isIt(one) ? { ...one, text } : one)) };
}

export const statementOf = ({ statements }: ReportDocument, kind: StatementKind, itemKey: string | null): string =>
  statements.find((one) => one.kind === kind && one.itemKey === itemKey)?.text ?? '';

/** The document as it is sent: without answers to what is not asked, and without what was only typed and cleared. */
export function sendableDocument(form: EntryForm, document: ReportDocument): ReportDocument {
  const answers = completeAnswers(form.items, document.answers);
  const asked = new Set(askedItems(form.items, answers, form.periodEnd, form.lastAnswered).map(({ key }) => key));
  const kept = Object.entries(answers).filter(([key, answer]) => asked.has(key) && answer);
  return {
    ...document,
    answers: Object.fromEntries(kept),
    carried: document.carried.filter((key) => asked.has(key)),
    statements: document.statements.filter(({ text, itemKey }) => text.trim() !== '' && (itemKey === null || asked.has(itemKey))),
  };
}

/** What hinders sending; a proposal that nobody confirmed is no answer. */
export function faultsOf(form: EntryForm, document: ReportDocument): readonly DocumentFault[] {
  return documentFaults(form.items, sendableDocument(form, document), form.periodEnd, form.lastAnswered);
}

/** How many asked items have an answer, of how many that somebody must fill in. */
export function progressOf(form: EntryForm, document: ReportDocument): { readonly answered: number; readonly asked: number } {
  const asked = shownItems(form, document).filter(({ source }) => source.kind === 'asked');
  return { answered: asked.filter(({ key }) => document.answers[key]).length, asked: asked.length };
}
