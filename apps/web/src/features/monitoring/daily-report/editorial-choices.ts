import type { ChoiceSentence, WordingDraft } from './report-contract.ts';

type Choices = WordingDraft['wording']['choices'];
type Key = ChoiceSentence['key'];
type Block = keyof NonNullable<Choices['slowCriteria']>;

/** The block of a sentence on criteria; null for a sentence on provinces. */
const blockOf = (key: Key) => (key.startsWith('slowCriteria.') ? (key.slice('slowCriteria.'.length) as Block) : null);

/** What the analyst chose for a sentence; null: it names what the rule proposes. */
export function choiceOf(choices: Choices, key: Key): readonly string[] | null {
  const block = blockOf(key);
  return (block ? choices.slowCriteria?.[block] : choices[key as 'fewResultsReturned' | 'farBelowJune']) ?? null;
}

/** The choices with another one for a sentence; null gives the sentence back to its rule. */
export function withChoice(choices: Choices, key: Key, chosen: readonly string[] | null): Choices {
  const block = blockOf(key);
  if (!block) return withMember(choices, key as 'fewResultsReturned' | 'farBelowJune', chosen);
  const slowCriteria = withMember(choices.slowCriteria ?? {}, block, chosen);
  const { slowCriteria: _, ...others } = choices;
  return Object.keys(slowCriteria).length === 0 ? others : { ...others, slowCriteria };
}

function withMember<Member extends string>(
  of: { readonly [member in Member]?: string[] },
  member: Member,
  chosen: readonly string[] | null,
) {
  const others = Object.fromEntries(Object.entries(of).filter(([other]) => other !== member));
  return chosen === null ? others : { ...others, [member]: [...chosen] };
}

/** What the rule of the section proposes. */
export const proposalOf = ({ candidates }: ChoiceSentence): string[] =>
  candidates.flatMap(({ key, proposed }) => (proposed ? [key] : []));

/** A choice of what the rule proposes anyway is no choice: it goes on to follow the rule when figures change. */
export function choiceUnlessProposed(sentence: ChoiceSentence, chosen: readonly string[]): readonly string[] | null {
  const proposal = proposalOf(sentence);
  return chosen.length === proposal.length && proposal.every((key) => chosen.includes(key)) ? null : chosen;
}

/** The sentence as the report prints it; empty when it names nothing and is left out. */
export function printedSentence({ print, candidates }: ChoiceSentence, chosen: readonly string[]): string {
  const parts = chosen.flatMap((key) => candidates.find((candidate) => candidate.key === key)?.printed ?? []);
  return parts.length === 0 ? '' : `${print.opening}${parts.join(print.separator)}${print.end}`;
}
