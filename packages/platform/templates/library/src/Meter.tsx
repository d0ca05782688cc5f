import { useId } from 'react';
import styles from './Meter.module.css';

export interface MeterProps {
  /** What is measured. */
  label: string;
  value: number;
  /** Where it is full. @default 100 */
  max?: number;
}

/** How much of something there is, or is done. */
export function Meter({ label, value, max = 100 }: MeterProps) {
  const id = useId();
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0;
  return (
    <div className={styles.meter}>
      <label htmlFor={id}>{label}</label>
      <span aria-hidden="true">{Math.round(share * 100)} %</span>
      <progress id={id} className={styles.bar} value={share} />
    </div>
  );
}
