import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import styles from './disclosure-menu.module.css';

export type DisclosureMenuProps = { readonly label: ReactNode; readonly children: ReactNode; readonly align?: 'start' | 'end' };

/** A native disclosure that holds a few links or buttons. Escape or leaving it closes it; Escape returns the focus to its label. */
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    close();
    details.current.querySelector('summary')?.focus();
  };
  const onBlur = (event: SyntheticEvent<HTMLDetailsElement, FocusEvent>) => {
    const next = event.nativeEvent.relatedTarget;
    if (next instanceof Node && !event.currentTarget.contains(next)) close();
  };
  return (
    <details ref={details} className={styles.menu} onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className={styles.label}>{label}</summary>
      <div className={styles.panel} data-align={align}>
        {children}
      </div>
    </details>
  );
}
