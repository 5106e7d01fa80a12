/** What a mark says about a thing, without naming the thing: every tone has a colour, a shape and is shown with a word. */
export type Tone = 'good' | 'warning' | 'bad' | 'missing';

export const TONES: readonly Tone[] = ['good', 'warning', 'bad', 'missing'];

const round = (value: number) => Math.round(value * 100) / 100;

function circle(x: number, y: number, size: number): string {
  const radius = round(size / 2);
  return `M${round(x)} ${round(y + size / 2)}a${radius} ${radius} 0 1 0 ${round(size)} 0a${radius} ${radius} 0 1 0 ${round(-size)} 0Z`;
}

function square(x: number, y: number, size: number): string {
  return `M${round(x)} ${round(y)}h${round(size)}v${round(size)}h${round(-size)}Z`;
}

/**
 * The outline of a tone as SVG path text, so that thousands of marks can share one path: good is a circle, warning a
 * triangle, bad a square, missing a square with a hole (the hole winds the other way: fill rule non-zero leaves it empty).
 * @param size side of the box that holds the shape, in user units; x and y are its upper left corner
 */
export function toneShape(tone: Tone, x: number, y: number, size: number): string {
  if (tone === 'good') return circle(x, y, size);
  if (tone === 'warning') return `M${round(x + size / 2)} ${round(y)}l${round(size / 2)} ${round(size)}h${round(-size)}Z`;
  if (tone === 'bad') return square(x, y, size);
  const rim = round(Math.max(size * 0.16, 0.8));
  const inner = round(size - 2 * rim);
  return `${square(x, y, size)}M${round(x + rim)} ${round(y + rim)}v${inner}h${inner}v${-inner}Z`;
}
