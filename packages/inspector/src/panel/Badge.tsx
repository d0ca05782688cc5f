import type { ReactNode } from 'react';
import styles from './Badge.module.css';

export type Tone = 'accent' | 'good' | 'warn' | 'bad';

/** A word or two that say what state something is in. */
export const Badge = ({ tone, children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`${styles.badge} ${tone ? styles[tone] : ''}`}>{children}</span>
);
