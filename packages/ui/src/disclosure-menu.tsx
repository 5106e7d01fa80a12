import { type KeyboardEvent, type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import styles from './disclosure-menu.module.css';

export type DisclosureMenuProps = { readonly label: ReactNode; readonly children: ReactNode; readonly align?: 'start' | 'end' };

/**
 * A native disclosure that holds a few links or buttons. Escape, leaving it or following one of its links closes it;
 * Escape and a link return the focus to its label.
 */
export function DisclosureMenu({ label, children, align = 'end' }: DisclosureMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      const menu = details.current;
      if (menu?.open && target instanceof Node && !menu.contains(target)) menu.removeAttribute('open');
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, []);
  const leave = () => {
    close();
    details.current?.querySelector('summary')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && details.current?.open) leave();
  };
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) leave();
  };
  const onBlur = (event: SyntheticEvent<HTMLDetailsElement, FocusEvent>) => {
    const next = event.nativeEvent.relatedTarget;
    if (next instanceof Node && !event.currentTarget.contains(next)) close();
  };
  return (
    <details ref={details} className={styles.menu} onKeyDown={onKeyDown} onClick={onClick} onBlur={onBlur}>
      <summary className={styles.label}>{label}</summary>
      <div className={styles.panel} data-align={align}>
        {children}
      </div>
    </details>
  );
}
