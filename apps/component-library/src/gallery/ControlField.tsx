import { useId } from 'react';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';
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
  switch (control.kind) {
    case 'boolean':
      return <Checkbox label={prop} checked={value === true} onChange={onChange} />;
    case 'select':
      return (
        <SelectField
          label={prop}
          value={String(value)}
          options={control.options.map(option => ({ value: option, label: option }))}
          onChange={event => onChange(event.target.value)}
        />
      );
    case 'number': {
      const { min, max, step } = control;
      return (
        <TextField
          label={prop}
          type="number"
          {...{ min, max, step }}
          value={String(value)}
          onChange={event => {
            if (event.target.validity.valid) onChange(event.target.valueAsNumber || 0);
          }}
        />
      );
    }
    case 'text':
      return (
        <TextField label={prop} value={String(value)} onChange={event => onChange(event.target.value)} />
      );
  }
}

interface CheckboxProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Checkbox({ label, checked, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div className={styles.checkbox}>
      <input id={id} type="checkbox" checked={checked} onChange={event => onChange(event.target.checked)} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
