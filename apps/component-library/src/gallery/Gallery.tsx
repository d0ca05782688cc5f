import { useState } from 'react';
import { PageHeader } from '../PageHeader';
import { entries } from './entries';
import { Example } from './Example';
import { ThemeChoice, type StageTheme } from './ThemeChoice';
import '../tokens.css';
import styles from './Gallery.module.css';

/** Every component with live props. */
export function Gallery() {
  const [theme, setTheme] = useState<StageTheme>('page');
  return (
    <>
      <PageHeader
        eyebrow="component-library"
        title="Components"
        lead="The parts that every app of Weft Goods is made of. Change a prop and see what it does."
        actions={<ThemeChoice theme={theme} onTheme={setTheme} />}
      />
      <div className={styles.columns}>
        <nav className={styles.list} aria-label="Components">
          <ul>
            {entries.map(({ name }) => (
              <li key={name}>
                <a href={`#${name}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.examples}>
          {entries.map(entry => (
            <Example key={entry.name} entry={entry} theme={theme} />
          ))}
        </div>
      </div>
    </>
  );
}
