import type { ReactNode } from 'react';
import { classNames } from './class-names';
import './tokens.css';
import styles from './Badge.module.css';

export interface BadgeProps {
  /** @default 'neutral' */
  tone?: 'neutral' | 'accent' | 'positive' | 'warning' | 'danger';
  children: ReactNode;
}

/** A word or two that say the state of something; the words carry the meaning, the colour only helps. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return <span className={classNames(styles.badge, styles[tone])}>{children}</span>;
}
