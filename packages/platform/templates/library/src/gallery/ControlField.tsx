import { useId } from 'react';
import type { Control, ControlValue } from './control';
import styles from './ControlField.module.css';

interface ControlFieldProps {
  /** The prop that is changed. */
  prop: string;
  control: Control;
  value: ControlValue;
  onChange(value: ControlValue): void;
}

/** The form field that fits a control. */
export function ControlField({ prop, control, value, onChange }: ControlFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{prop}</label>
      {control.kind === 'select' ? (
        <select id={id} value={value} onChange={event => onChange(event.target.value)}>
          {control.options.map(option => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type={control.kind}
          min={0}
          value={value}
          onChange={({ target }) =>
            onChange(control.kind === 'number' ? target.valueAsNumber || 0 : target.value)
          }
        />
      )}
    </div>
  );
}
