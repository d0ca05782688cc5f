import { useId, type ComponentProps } from 'react';
import { classNames } from './class-names';
import { describedBy } from './described-by';
import { Field } from './Field';
import './tokens.css';
import fieldStyles from './Field.module.css';

export interface TextFieldProps extends ComponentProps<'input'> {
  label: string;
  /** What helps to fill it in. */
  hint?: string;
  /** What is wrong with the value, and how to mend it. */
  error?: string;
}

/** A labelled line of text; `ref` and all other attributes go to the input. */
export function TextField({ label, hint, error, id, className, ...rest }: TextFieldProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <Field id={inputId} label={label} hint={hint} error={error}>
      <input
        {...rest}
        {...describedBy(inputId, { hint, error })}
        id={inputId}
        className={classNames(fieldStyles.control, className)}
      />
    </Field>
  );
}
