import { useId, type ComponentProps } from 'react';
import { classNames } from './class-names';
import { describedBy } from './described-by';
import { Field } from './Field';
import { Icon } from './Icon';
import './tokens.css';
import fieldStyles from './Field.module.css';
import styles from './SelectField.module.css';

export interface SelectFieldProps extends ComponentProps<'select'> {
  label: string;
  /** What helps to choose. */
  hint?: string;
  /** What is wrong with the choice, and how to mend it. */
  error?: string;
  options: readonly { value: string; label: string }[];
}

/** A labelled choice of one; `ref` and all other attributes go to the native select. */
export function SelectField({ label, hint, error, options, id, className, ...rest }: SelectFieldProps) {
  const ownId = useId();
  const selectId = id ?? ownId;
  return (
    <Field id={selectId} label={label} hint={hint} error={error}>
      <span className={styles.frame}>
        <select
          {...rest}
          {...describedBy(selectId, { hint, error })}
          id={selectId}
          className={classNames(fieldStyles.control, styles.select, className)}
        >
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <span className={styles.arrow}>
          <Icon name="chevron-right" size={18} />
        </span>
      </span>
    </Field>
  );
}
