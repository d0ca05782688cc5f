import { useState } from 'react';
import { Card } from '../Card';
import { classNames } from '../class-names';
import { ControlField } from './ControlField';
import type { Entry } from './entry';
import type { StageTheme } from './ThemeChoice';
import styles from './Example.module.css';

/** One component with its example on a stage and the controls that change it. */
export function Example({ entry, theme }: { entry: Entry; theme: StageTheme }) {
  const [values, setValues] = useState(() => initialValues(entry));
  const change = (changed: Partial<typeof values>) =>
    setValues(current => ({ ...current, ...changed }) as typeof values);
  const headingId = `${entry.name}-heading`;
  return (
    <section id={entry.name} className={styles.example} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.name}>
        {entry.name}
      </h2>
      <p className={styles.blurb}>{entry.blurb}</p>
      <Card className={styles.card}>
        <div className={styles.stage} data-theme={theme === 'page' ? undefined : theme} data-testid="stage">
          <div className={classNames(styles.subject, entry.wide && styles.wide)}>
            {entry.render(values, change)}
          </div>
        </div>
        <div className={styles.controls} role="group" aria-label={`Props of ${entry.name}`}>
          {Object.entries(entry.controls).map(([prop, control]) => (
            <ControlField
              key={prop}
              prop={prop}
              control={control}
              value={values[prop] ?? control.initial}
              onChange={value => change({ [prop]: value })}
            />
          ))}
        </div>
      </Card>
    </section>
  );
}

const initialValues = ({ controls }: Entry) =>
  Object.fromEntries(Object.entries(controls).map(([prop, { initial }]) => [prop, initial]));
