import type { Tone } from '@thong-suot/ui';
import type { Answer, Colour } from './contract.ts';

const TONE_OF_COLOUR: Readonly<Record<Colour, Tone>> = {
  green: 'good',
  yellow: 'warning',
  red: 'bad',
  'not-reported': 'missing',
};
const COLOUR_OF_SIGN: Readonly<Record<string, Colour>> = { g: 'green', y: 'yellow', r: 'red', n: 'not-reported' };
const TONE_OF_ANSWER: Readonly<Record<Answer, Tone>> = {
  met: 'good',
  'not-met': 'bad',
  'not-answered': 'missing',
  'not-reported': 'missing',
};

export const toneOfColour = (colour: Colour): Tone => TONE_OF_COLOUR[colour];
export const toneOfAnswer = (answer: Answer): Tone => TONE_OF_ANSWER[answer];

/** The colour of a commune by its sign in a column; an unknown sign is "not reported", never a colour. */
export const colourOfSign = (sign: string | undefined): Colour => COLOUR_OF_SIGN[sign ?? 'n'] ?? 'not-reported';
