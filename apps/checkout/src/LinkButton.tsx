import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './LinkButton.module.css';

export interface LinkButtonProps {
  href: string;
  /** @default 'primary' */
  variant?: 'primary' | 'quiet';
  children: ReactNode;
}

/** The next step, where that is another page: a link with the weight of a button. */
export function LinkButton({ href, variant = 'primary', children }: LinkButtonProps) {
  return (
    <Link href={href} className={`${styles.link} ${styles[variant]}`}>
      {children}
    </Link>
  );
}
