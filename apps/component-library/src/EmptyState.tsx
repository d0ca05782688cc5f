import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import './tokens.css';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  /** What is missing; an `h2`. */
  title: string;
  icon?: IconName;
  /** Why, and what would change it. */
  children?: ReactNode;
  /** The next step. */
  action?: ReactNode;
}

/** Stands where a list or a page would be, and says what to do next. */
export function EmptyState({ title, icon, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      {icon !== undefined && (
        <span className={styles.icon}>
          <Icon name={icon} size={28} />
        </span>
      )}
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
