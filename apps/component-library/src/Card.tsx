import type { ReactNode } from 'react';
import { classNames } from './class-names';
import './tokens.css';
import styles from './Card.module.css';

export interface CardProps {
  /** The element to be. @default 'div' */
  as?: 'article' | 'section' | 'div' | 'li';
  /** Reacts to the pointer and to focus within; for a card that holds a link. @default false */
  interactive?: boolean;
  className?: string;
  children: ReactNode;
}

/** A surface that sets one thing apart from its surroundings. */
export function Card({ as: Element = 'div', interactive = false, className, children }: CardProps) {
  return (
    <Element className={classNames(styles.card, interactive && styles.interactive, className)}>
      {children}
    </Element>
  );
}
