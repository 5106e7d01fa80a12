/** A statement as the learner sees it: evidence by theme, and its features, all of equal weight. */
export type Observation = { readonly evidence: readonly number[]; readonly features: readonly string[] };
export type Example = Observation & { readonly theme: number; readonly weight: number };

/** Multinomial logistic regression over words, on top of the evidence: the examples say only what the definitions do not yet say. */
export type Model = {
  readonly themes: number;
  readonly bias: Float64Array;
  readonly placeOf: ReadonlyMap<string, number>;
  /** By feature, then theme. */
  readonly weights: Float64Array;
  /** Themes with examples. The others are told by evidence alone. */
  readonly learned: readonly boolean[];
};
type Row = { readonly example: Example; readonly places: readonly number[]; readonly scale: number };

const ROUNDS = 120;
const RATE = 0.5;
/** Features are many and rare, so a step along one is larger. */
const FEATURE_RATE = 20;
/** How strongly weights are held back: few examples must not outweigh the taxonomy. */
const RESTRAINT = 0.004;
/** What evidence of 1 counts beside what was learned. */
const EVIDENCE_WEIGHT = 4;

/** Learns from examples, always the same from the same ones. Without examples nothing is learned and evidence alone decides. */
export function learn(examples: readonly Example[], themes: number): Model {
  const features = [...new Set(examples.flatMap((example) => example.features))];
  const model: Model = {
    themes,
    bias: new Float64Array(themes),
    placeOf: new Map(features.map((feature, at) => [feature, at])),
    weights: new Float64Array(features.length * themes),
    learned: Array.from({ length: themes }, (_, at) => examples.some(({ theme }) => theme === at)),
  };
  const rows = examples.map((example): Row => ({ example, ...placed(model, example) }));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; rows.length > 0 && round < ROUNDS; round += 1) improve(model, rows, total);
  return model;
}

function improve(model: Model, rows: readonly Row[], total: number): void {
  const biasStep = new Float64Array(model.themes);
  const step = new Float64Array(model.weights.length);
  for (const { example, places, scale } of rows) {
    const probabilities = softmax(scoresAt(model, example.evidence, places, scale), 1, model.learned);
    for (let theme = 0; theme < model.themes; theme += 1) {
      const missed = ((theme === example.theme ? 1 : 0) - (probabilities[theme] ?? 0)) * example.weight;
      add(biasStep, theme, missed);
      for (const place of places) add(step, place * model.themes + theme, missed * scale);
    }
  }
  follow(model.bias, biasStep, RATE / total);
  follow(model.weights, step, FEATURE_RATE / total);
}

const add = (to: Float64Array, at: number, amount: number): void => {
  to[at] = (to[at] ?? 0) + amount;
};

function follow(weights: Float64Array, step: Float64Array, rate: number): void {
  for (let at = 0; at < weights.length; at += 1) weights[at] = ((weights[at] ?? 0) + rate * (step[at] ?? 0)) * (1 - RESTRAINT);
}

/** Features that the examples have; a statement of many counts each of them less. */
function placed({ placeOf }: Model, { features }: Observation): { places: readonly number[]; scale: number } {
  const places = features.flatMap((feature) => placeOf.get(feature) ?? []);
  return { places, scale: 1 / Math.sqrt(Math.max(features.length, 1)) };
}

/** What speaks for each theme, on one scale: evidence of the taxonomy and what was learned. */
export function scores(model: Model, observation: Observation): Float64Array {
  const { places, scale } = placed(model, observation);
  return scoresAt(model, observation.evidence, places, scale);
}

function scoresAt(model: Model, evidence: readonly number[], places: readonly number[], scale: number): Float64Array {
  const all = Float64Array.from(model.bias);
  for (const place of places)
    for (let theme = 0; theme < model.themes; theme += 1)
      add(all, theme, (model.weights[place * model.themes + theme] ?? 0) * scale);
  const ofRival = all[strongestLearned(model, evidence)] ?? 0;
  for (let theme = 0; theme < model.themes; theme += 1) {
    if (!model.learned[theme]) all[theme] = ofRival;
    add(all, theme, EVIDENCE_WEIGHT * (evidence[theme] ?? 0));
  }
  return all;
}

/** The theme with examples that has most evidence. A theme without examples is measured against it by evidence alone. */
function strongestLearned({ learned }: Model, evidence: readonly number[]): number {
  let strongest = -1;
  for (let theme = 0; theme < evidence.length; theme += 1)
    if (learned[theme] && (evidence[theme] ?? 0) > (evidence[strongest] ?? Number.NEGATIVE_INFINITY)) strongest = theme;
  return strongest;
}

/** Probabilities of the themes; a higher temperature makes them more alike. Those not `among` get 0. */
export function softmax(all: Float64Array, temperature: number, among?: readonly boolean[]): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < all.length; at += 1) if (among?.[at] !== false) highest = Math.max(highest, all[at] ?? highest);
  const raised = new Float64Array(all.length);
  let sum = 0;
  for (let at = 0; at < all.length; at += 1) {
    if (among?.[at] === false) continue;
    raised[at] = Math.exp(((all[at] ?? 0) - highest) / temperature);
    sum += raised[at] ?? 0;
  }
  for (let at = 0; at < raised.length; at += 1) raised[at] = (raised[at] ?? 0) / sum;
  return raised;
}
