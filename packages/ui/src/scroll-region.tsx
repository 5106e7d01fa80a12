import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './scroll-region.module.css';

export type ScrollRegionProps = {
  /** What a screen reader calls the region. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** Scrolls sideways what is wider than its place, a stop of the tab key only while there is something to scroll. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  const region = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return;
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={region}
      className={className ? `${styles.region} ${className}` : styles.region}
      aria-label={scrolls ? label : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </section>
  );
}
