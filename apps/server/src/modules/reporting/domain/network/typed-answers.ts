import type { Answer, Answers, Item } from '@thong-suot/form-rules';

/** The answers of a report in columns, in the order of the items of its form version: what boards and sums read. */
export type TypedAnswers = {
  /** `a` answered, `c` carried forward and confirmed, `m` measured, `d` derived, `n` not applicable yet, `-` no answer. */
  readonly marks: string;
  readonly yesNo: (number | null)[];
  /** Of a number its text, of a share its numerator; null when the form has neither. */
  readonly numbers: (string | null)[] | null;
  /** Of texts, choices, days and files; of a share its denominator; null when the form has none of them. */
  readonly texts: (string | null)[] | null;
};

/**
 * Puts answers into columns.
 * @param carried keys of items whose value was taken over from the report before
 * @param measured keys of items whose value the platform measured
 */
export function typedAnswers(
  items: readonly Item[],
  answers: Answers,
  carried: ReadonlySet<string>,
  measured: ReadonlySet<string>,
): TypedAnswers {
  const all = items.map(({ key }) => answers[key] ?? null);
  const markOf = ({ key, source }: Item, answer: Answer | null): string => {
    if (answer === null) return '-';
    if (source.kind === 'derived') return 'd';
    if (answer.kind === 'not-applicable') return 'n';
    if (measured.has(key)) return 'm';
    return carried.has(key) ? 'c' : 'a';
  };
  return {
    marks: items.map((item, at) => markOf(item, all[at] ?? null)).join(''),
    yesNo: all.map((answer) => (answer?.kind === 'yes-no' ? Number(answer.value) : null)),
    numbers: items.some(({ kind }) => kind === 'number' || kind === 'share') ? all.map(numberOf) : null,
    texts: items.some(({ kind }) => kind !== 'yes-no' && kind !== 'number') ? all.map(textOf) : null,
  };
}

function numberOf(answer: Answer | null): string | null {
  if (answer?.kind === 'number') return answer.value;
  return answer?.kind === 'share' ? String(answer.numerator) : null;
}

function textOf(answer: Answer | null): string | null {
  if (answer === null) return null;
  switch (answer.kind) {
    case 'share':
      return String(answer.denominator);
    case 'file':
      return answer.fileId;
    case 'choice':
    case 'text':
    case 'date':
      return answer.value;
    case 'yes-no':
    case 'number':
    case 'not-applicable':
      return null;
  }
}
