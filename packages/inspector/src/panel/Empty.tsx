import type { ReactNode } from 'react';
import styles from './Empty.module.css';

/** What is said where there is nothing to be shown, and why. */
export const Empty = ({ children }: { children: ReactNode }) => <p className={styles.empty}>{children}</p>;
