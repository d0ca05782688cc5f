import 'style-wool/tokens.css';
import { Remote } from '@weft/federation-runtime/react';
import type { ReactNode } from 'react';
import './reset.css';
import styles from './Card.module.css';

interface PanelProps {
  /** The apps whose panels are inside this one, the outermost first. */
  chain?: readonly string[];
  children?: ReactNode;
}

/** A button and a text of this app, what it was given, and the panel of another app, which is given a button of this one. */
export const Panel = ({ chain = [], children }: PanelProps) => (
  <section>
    <button data-of="style-ink">style-ink</button>
    <p className={styles.card} data-of="style-ink">
      style-ink
    </p>
    {children}
    {chain[0] !== undefined && (
      <Remote module={`${chain[0]}/Panel`} props={{ chain: chain.slice(1) }}>
        <button data-of="style-ink">style-ink inside</button>
      </Remote>
    )}
  </section>
);
