import { type ReactNode, useId } from 'react';
import styles from './form.module.css';

/** What ties a control to its label, hint and fault. */
export type ControlTies = {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
};

export type FieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with what was entered; it is announced. */
  readonly fault?: string | null | undefined;
  readonly children: (ties: ControlTies) => ReactNode;
};

/** A control with its label above, and hint and fault beside it. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {children({ id, 'aria-describedby': `${id}-hint ${id}-fault`, 'aria-invalid': Boolean(fault) })}
      <p id={`${id}-fault`} role="alert" className={styles.fault}>
        {fault}
      </p>
    </div>
  );
}
