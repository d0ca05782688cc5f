import { useState, type ChangeEvent } from 'react';
import { Icon } from './Icon';
import './tokens.css';
import styles from './QuantityField.module.css';

export interface QuantityFieldProps {
  /** Names the field for assistive technology, e.g. "Quantity of Arc lamp"; not shown. */
  label: string;
  value: number;
  /** @default 1 */
  min?: number;
  /** @default 99 */
  max?: number;
  /** Called with whole numbers between `min` and `max` only. */
  onChange(quantity: number): void;
}

/** A small whole number, to be typed or stepped. */
export function QuantityField({ label, value, min = 1, max = 99, onChange }: QuantityFieldProps) {
  const [draft, setDraft] = useState<string>();
  const clamp = (quantity: number) => Math.min(max, Math.max(min, quantity));

  function step(by: number) {
    setDraft(undefined);
    if (clamp(value + by) !== value) onChange(clamp(value + by));
  }

  function type(event: ChangeEvent<HTMLInputElement>) {
    setDraft(event.target.value);
    const quantity = Number.parseInt(event.target.value, 10);
    if (!Number.isNaN(quantity) && clamp(quantity) !== value) onChange(clamp(quantity));
  }

  return (
    <div className={styles.quantity} role="group" aria-label={label}>
      <StepButton icon="minus" label={`Decrease ${label}`} disabled={value <= min} onClick={() => step(-1)} />
      <input
        className={styles.input}
        type="number"
        inputMode="numeric"
        aria-label={label}
        min={min}
        max={max}
        value={draft ?? value}
        onChange={type}
        onBlur={() => setDraft(undefined)}
      />
      <StepButton icon="plus" label={`Increase ${label}`} disabled={value >= max} onClick={() => step(1)} />
    </div>
  );
}

interface StepButtonProps {
  icon: 'plus' | 'minus';
  label: string;
  disabled: boolean;
  onClick(): void;
}

/** Stays focusable at the end of the range, so that the keyboard does not lose its place. */
function StepButton({ icon, label, disabled, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size={16} />
    </button>
  );
}
