import type { ReactNode } from 'react';
import { FigureLink } from './figure-link.tsx';

export type FigureOrWordProps = {
  readonly value: number | null;
  readonly figure: string;
  readonly write: (value: number) => ReactNode;
  /** What stands where there is no figure: never a zero. */
  readonly word: string;
};

/** A figure that opens what it is made of, or a word where there is none. */
export function FigureOrWord({ value, figure, write, word }: FigureOrWordProps) {
  if (value === null) return <span className="muted">{word}</span>;
  return <FigureLink figure={figure}>{write(value)}</FigureLink>;
}
