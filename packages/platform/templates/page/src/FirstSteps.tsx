import { Badge } from 'component-library/Badge';
import { useId, useState } from 'react';
import { firstSteps } from './first-steps';
import styles from './FirstSteps.module.css';

/** The first steps with a new app, to be ticked off. */
export function FirstSteps() {
  const [done, setDone] = useState<readonly string[]>([]);
  const heading = useId();
  const left = firstSteps.length - done.length;
  return (
    <>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          First steps
        </h2>
        <span role="status">
          <Badge tone={left === 0 ? 'positive' : 'neutral'}>
            {left === 0 ? 'All done' : `${done.length} of ${firstSteps.length} done`}
          </Badge>
        </span>
      </div>
      <ul className={styles.list} aria-labelledby={heading}>
        {firstSteps.map(step => (
          <li key={step}>
            <label className={styles.step}>
              <input
                type="checkbox"
                checked={done.includes(step)}
                onChange={() => setDone(toggled(done, step))}
              />
              {step}
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

const toggled = (done: readonly string[], step: string) =>
  done.includes(step) ? done.filter(other => other !== step) : [...done, step];
