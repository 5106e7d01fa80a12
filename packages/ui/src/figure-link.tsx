import type { ComponentPropsWithRef } from 'react';
import styles from './figure-link.module.css';

export type FigureAnchorProps = ComponentPropsWithRef<'a'> & {
  /** Heard after the figure by a screen reader: what following the link shows. */
  readonly hint?: string;
};

/** A figure that leads to what it is made of: digits of equal width, a dotted line below that a table of them can bear. */
export function FigureAnchor({ hint, children, className, ...rest }: FigureAnchorProps) {
  return (
    <a {...rest} className={className ? `${styles.figure} ${className}` : styles.figure} title={hint}>
      {children}
    </a>
  );
}
