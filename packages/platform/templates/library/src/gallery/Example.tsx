import { useId, useState } from 'react';
import type { ControlValue } from './control';
import { ControlField } from './ControlField';
import type { Entry } from './entry';
import styles from './Example.module.css';

/** One component with its example and the controls that change it. */
export function Example({ entry: { name, blurb, controls, render } }: { entry: Entry }) {
  const [changed, setChanged] = useState<Record<string, ControlValue>>({});
  const heading = useId();
  const initial = Object.entries(controls).map(([prop, control]) => [prop, control.initial] as const);
  const values = { ...Object.fromEntries(initial), ...changed };
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.name}>
        {name}
      </h2>
      <p className={styles.blurb}>{blurb}</p>
      <div className={styles.card}>
        <div className={styles.stage}>{render(values)}</div>
        <div className={styles.controls} role="group" aria-label={`Props of ${name}`}>
          {Object.entries(controls).map(([prop, control]) => (
            <ControlField
              key={prop}
              prop={prop}
              control={control}
              value={values[prop] ?? control.initial}
              onChange={value => setChanged({ ...changed, [prop]: value })}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
