import { CHOICE_KEYS, choiceOf } from '../choices/choice-keys.ts';
import type { ChoiceSentence } from '../choices/choice-sentences.ts';
import { DEFAULT_PARAGRAPHS } from './default-paragraphs.ts';
import { EDITORIAL_FIGURES, placeholdersOf } from './figures.ts';
import type { EditorialChoices } from './wording.ts';

export type WordingFault =
  | { readonly code: 'unknown-paragraph'; readonly key: string }
  | { readonly code: 'unknown-placeholder'; readonly key: string; readonly placeholder: string }
  | { readonly code: 'figure-typed'; readonly key: string; readonly figure: string }
  | { readonly code: 'unknown-choice'; readonly key: string; readonly choice: string };

/** Digits that are no figures: legal documents, days and months, annexes and working groups. */
const REFERENCES = [
  /\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*/gu,
  /\b\d{1,2}\/\d{1,2}\/\d{4}\b/g,
  /\b\d{1,2}\/\d{4}\b/g,
  /(?:phụ lục|tổ công tác|nhóm|mục|điều|khoản)\s+(?:số\s+)?\d{1,2}(?![\d.,%/]\d|[\d%])/giu,
];
const TYPED_FIGURE = /\p{Nd}[\p{Nd}.,]*%?/u;

/**
 * Why an analyst's paragraphs cannot be taken, or nothing. Figures come from the program through placeholders only: a digit that is
 * not part of a reference (Nghị định số …, 24/6/2025, Phụ lục 5, Tổ công tác số 2) is refused.
 * @rule outline §2: editorial parts carry no figure of their own
 */
export function checkWording(paragraphs: Readonly<Record<string, string>>): WordingFault[] {
  return Object.entries(paragraphs).flatMap(([key, text]): WordingFault[] => {
    if (!Object.hasOwn(DEFAULT_PARAGRAPHS, key)) return [{ code: 'unknown-paragraph', key }];
    const unknown = placeholdersOf(text).filter((name) => !EDITORIAL_FIGURES.some((known) => known === name));
    const figure = typedFigure(text);
    return [
      ...unknown.map((placeholder): WordingFault => ({ code: 'unknown-placeholder', key, placeholder })),
      ...(figure === null ? [] : [{ code: 'figure-typed', key, figure } as const]),
    ];
  });
}

function typedFigure(text: string): string | null {
  const rest = REFERENCES.reduce((left, reference) => left.replace(reference, ' '), text.replace(/\{\w+\}/g, ' '));
  return TYPED_FIGURE.exec(rest)?.[0] ?? null;
}

/** The chosen provinces and criteria that their sentence cannot name on the figures of the day; without figures it can name none. */
export function checkChoices(choices: EditorialChoices, sentences: readonly ChoiceSentence[]): WordingFault[] {
  const candidatesOf = new Map(sentences.map(({ key, candidates }) => [key, new Set(candidates.map((one) => one.key))]));
  return CHOICE_KEYS.flatMap((key) => {
    const unknown = (choiceOf(choices, key) ?? []).filter((choice) => !candidatesOf.get(key)?.has(choice));
    return unknown.map((choice) => ({ code: 'unknown-choice', key, choice }) as const);
  });
}
