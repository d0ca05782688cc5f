import type { ReactNode } from 'react';
import styles from './Field.module.css';

export interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  /** The control, described by `describedBy(...)` of the same id. */
  children: ReactNode;
}

/** Label, hint and error around one control. Not exposed: the fields of the library are built on it. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
