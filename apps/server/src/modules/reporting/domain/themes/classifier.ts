import { saysNothing } from '../no-issue.ts';
import { normaliseStatement } from '../statement.ts';
import { type Evidence, type EvidenceReader, evidenceReader } from './evidence.ts';
import { type Example, learn, type Model, type Observation, scores, softmax } from './learning.ts';
import { type Lexicon, makeLexicon, type Word } from './lexicon.ts';
import { SENTENCE_END, withoutMarks } from './syllables.ts';
import { type LabelledStatement, NO_ISSUE_THEME, type StatementBlock, type Taxonomy } from './taxonomy.ts';

/** An automatic choice. It is never a person's decision and is kept apart from it. */
export type Choice = {
  readonly theme: string;
  /** 0 to 1: of choices with this confidence about this part is right. */
  readonly confidence: number;
  /** The phrase that says most for the theme, null when only examples speak for it. */
  readonly phrase: string | null;
};
export type Classifier = {
  /** The most likely themes of a statement, the likeliest first; never empty. */
  readonly rank: (statement: string, block: StatementBlock) => readonly Choice[];
  /** The likeliest of them. */
  readonly choose: (statement: string, block: StatementBlock) => Choice;
};

type Parts = { readonly taxonomy: Taxonomy; readonly lexicon: Lexicon; readonly readEvidence: EvidenceReader };

/**
 * Makes a classifier of statements from a taxonomy and labelled examples. Examples of themes that the taxonomy does not have are
 * left out; without any example the taxonomy alone decides. @rule ADR 0018
 * @throws {RangeError} for a taxonomy without themes
 */
export function makeClassifier(taxonomy: Taxonomy, examples: readonly LabelledStatement[]): Classifier {
  const key = made.get(taxonomy);
  if (key?.examples === examples) return key.classifier;
  const classifier = newClassifier(taxonomy, examples);
  made.set(taxonomy, { examples, classifier });
  return classifier;
}
/** What was made of a taxonomy that is still held by somebody. */
const made = new WeakMap<Taxonomy, { readonly examples: readonly LabelledStatement[]; readonly classifier: Classifier }>();

function newClassifier(taxonomy: Taxonomy, examples: readonly LabelledStatement[]): Classifier {
  if (taxonomy.themes.length === 0) throw new RangeError('a taxonomy has at least one theme');
  const lexicon = makeLexicon(taxonomy.words);
  const parts: Parts = { taxonomy, lexicon, readEvidence: evidenceReader(taxonomy, lexicon) };
  const known = distinctExamples(parts, examples);
  const model = learn(
    known.map(({ example }) => example),
    taxonomy.themes.length,
  );
  const learned: Learned = { model, temperature: temperatureOf(known, taxonomy.themes.length) };
  return {
    rank: (statement, block) => rank(parts, learned, statement, block),
    choose: (statement, block) => firstOf(rank(parts, learned, statement, block)),
  };
}

const TOLD = 5;
/** A statement that says there is nothing needs no weighing; only a person could still mean something else by it. */
const SAID_PLAINLY = 0.99;

const firstOf = ([choice]: readonly Choice[]): Choice => {
  if (!choice) throw new RangeError('a taxonomy has at least one theme');
  return choice;
};

type Learned = { readonly model: Model; readonly temperature: number };

function rank(
  { taxonomy, lexicon, readEvidence }: Parts,
  { model, temperature }: Learned,
  statement: string,
  block: StatementBlock,
): readonly Choice[] {
  if (saysNothing(normaliseStatement(statement)) && taxonomy.themes.some(({ key }) => key === NO_ISSUE_THEME))
    return [{ theme: NO_ISSUE_THEME, confidence: SAID_PLAINLY, phrase: null }];
  const words = lexicon.wordsOf(statement);
  const evidence = readEvidence(words, block);
  const probabilities = softmax(scores(model, observe(words, evidence)), temperature);
  return taxonomy.themes
    .map(({ key }, at): Choice => ({ theme: key, confidence: probabilities[at] ?? 0, phrase: evidence[at]?.phrase ?? null }))
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, TOLD);
}

function observe(words: readonly Word[], evidence: readonly Evidence[]): Observation {
  return { evidence: evidence.map(({ score }) => score), features: featuresOf(words) };
}

/** Words and pairs of words, without marks so that both ways of writing teach alike, and the sets of the first word of the field. */
function featuresOf(words: readonly Word[]): readonly string[] {
  const texts = words.flatMap(({ text }) => (text === SENTENCE_END ? [] : [withoutMarks(text)]));
  const pairs = texts.slice(1).map((text, at) => `${texts[at]}_${text}`);
  const firstSets = words.find(({ sets }) => sets.length > 0)?.sets.map((set) => `first:${set}`) ?? [];
  return [...new Set([...texts, ...pairs, ...firstSets])];
}

type Known = { readonly example: Example; readonly group: string };

/** Equal statements of one group and theme are one example; a frequent one weighs a little more. */
function distinctExamples({ taxonomy, lexicon, readEvidence }: Parts, examples: readonly LabelledStatement[]): readonly Known[] {
  const at = new Map(taxonomy.themes.map(({ key }, index) => [key, index]));
  const groups = Map.groupBy(examples, ({ statement, block, theme, group }) => [statement, block, theme, group].join('\n'));
  return [...groups.values()].flatMap((same) => {
    const [{ statement, block, theme, group } = { statement: '', block: 'general' as const, theme: '', group: '' }] = same;
    const index = at.get(theme);
    if (index === undefined) return [];
    const words = lexicon.wordsOf(statement);
    const observed = observe(words, readEvidence(words, block));
    return [{ group, example: { ...observed, theme: index, weight: 1 + Math.log(same.length) } }];
  });
}

/**
 * Not below 0.8: whoever wrote the phrases had read the labelled statements, so these alone would make the classifier too sure. With
 * 0.8 the confidence on statements outside them is about the part that is right (`docs/performance.md`).
 */
const TEMPERATURES = [0.8, 0.9, 1, 1.2, 1.5, 1.8, 2.2, 2.6, 3];
const USUAL_TEMPERATURE = 1.5;

/** The temperature whose probabilities fit best what each group is told by all others. */
function temperatureOf(known: readonly Known[], themes: number): number {
  const groups = [...new Set(known.map(({ group }) => group))];
  if (groups.length < 2) return USUAL_TEMPERATURE;
  const told = groups.flatMap((left) => {
    const model = learn(
      known.filter(({ group }) => group !== left).map(({ example }) => example),
      themes,
    );
    return known.filter(({ group }) => group === left).map(({ example }) => ({ example, all: scores(model, example) }));
  });
  const losses = TEMPERATURES.map((temperature) =>
    told.reduce((sum, { example, all }) => sum - Math.log(Math.max(softmax(all, temperature)[example.theme] ?? 0, 1e-6)), 0),
  );
  return TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? USUAL_TEMPERATURE;
}
