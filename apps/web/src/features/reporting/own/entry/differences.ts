import type { Answer, Item, ReportDocument, Statement } from '@thong-suot/form-rules';

/** Something that two documents say differently: the answer to an item, or a statement about one or about the report. */
export type Difference =
  | {
      readonly key: string;
      readonly what: 'answer';
      readonly itemKey: string;
      readonly mine: Answer | null;
      readonly theirs: Answer | null;
    }
  | {
      readonly key: string;
      readonly what: Statement['kind'];
      readonly itemKey: string | null;
      readonly mine: string;
      readonly theirs: string;
    };

export type Side = 'mine' | 'theirs';

/** All that two documents say differently, in the order of the form; none: they say the same. */
export function differencesBetween(items: readonly Item[], mine: ReportDocument, theirs: ReportDocument): readonly Difference[] {
  const answers = items.flatMap(({ key, source }): Difference[] => {
    const [own, other] = [mine.answers[key] ?? null, theirs.answers[key] ?? null];
    if (source.kind === 'derived' || sameAnswer(own, other)) return [];
    return [{ key: `answer ${key}`, what: 'answer', itemKey: key, mine: own, theirs: other }];
  });
  return [...answers, ...statementDifferences(mine, theirs)];
}

function statementDifferences(mine: ReportDocument, theirs: ReportDocument): Difference[] {
  const [own, other] = [textsOf(mine), textsOf(theirs)];
  return [...new Map([...own, ...other])].flatMap(([key, { kind, itemKey }]): Difference[] => {
    const [ownText, otherText] = [own.get(key)?.text ?? '', other.get(key)?.text ?? ''];
    return ownText === otherText ? [] : [{ key, what: kind, itemKey, mine: ownText, theirs: otherText }];
  });
}

const textsOf = ({ statements }: ReportDocument) =>
  new Map(statements.filter(({ text }) => text.trim() !== '').map((one) => [`${one.kind} ${one.itemKey ?? ''}`, one] as const));

/** Equal in what they say; the order in which members were written does not matter. */
function sameAnswer(one: Answer | null, other: Answer | null): boolean {
  if (one === null || other === null) return one === other;
  const [left, right] = [one, other].map((answer) => JSON.stringify(Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1))));
  return left === right;
}

/** My document with, of each difference, the side that was chosen. */
export function merged(
  mine: ReportDocument,
  theirs: ReportDocument,
  differences: readonly Difference[],
  choices: ReadonlyMap<string, Side>,
): ReportDocument {
  const takesTheirs = new Set(differences.filter(({ key }) => choices.get(key) === 'theirs').map(({ key }) => key));
  const answers: Record<string, Answer | null> = {};
  for (const key of new Set([...Object.keys(mine.answers), ...Object.keys(theirs.answers)]))
    answers[key] = (takesTheirs.has(`answer ${key}`) ? theirs : mine).answers[key] ?? null;
  const carriedBy = (side: ReportDocument, wanted: boolean) =>
    side.carried.filter((key) => takesTheirs.has(`answer ${key}`) === wanted);
  const statements = [...new Map([...textsOf(mine), ...textsOf(theirs)]).keys()].flatMap(
    (key) => textsOf(takesTheirs.has(key) ? theirs : mine).get(key) ?? [],
  );
  return { ...mine, answers, carried: [...carriedBy(mine, false), ...carriedBy(theirs, true)], statements };
}
