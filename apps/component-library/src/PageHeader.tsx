import type { ReactNode } from 'react';
import './tokens.css';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  /** The page's one `h1`. */
  title: string;
  /** A sentence or two below the title. */
  lead?: ReactNode;
  /** What can be done with the page as a whole. */
  actions?: ReactNode;
  /** A few words above the title: where the page belongs. */
  eyebrow?: string;
}

/** The head of a page: its `h1` and what belongs to it. */
export function PageHeader({ title, lead, actions, eyebrow }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      <div className={styles.words}>
        {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
        <h1 className={styles.title}>{title}</h1>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
