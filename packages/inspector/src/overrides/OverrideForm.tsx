import { useId, useState, type FormEvent } from 'react';
import { complaintAbout } from './check-value';
import styles from './OverrideForm.module.css';

interface OverrideFormProps {
  apps: readonly string[];
  /** Origins that apps may be taken from. */
  origins: readonly string[];
  onOverride(app: string, value: string): void;
}

/** Asks for an app, and where to take it from. */
export function OverrideForm({ apps, origins, onOverride }: OverrideFormProps) {
  const id = useId();
  const [app, setApp] = useState(apps[0] ?? '');
  const [value, setValue] = useState('');
  const [complaint, setComplaint] = useState<string>();

  function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = complaintAbout(value.trim());
    setComplaint(wrong);
    if (wrong === undefined) onOverride(app, value.trim());
  }

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <label className={styles.field}>
        <span className={styles.label}>App</span>
        <select className={styles.input} value={app} onChange={({ target }) => setApp(target.value)}>
          {apps.map(name => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span className={styles.label}>From an origin, or a release</span>
        <input
          className={styles.input}
          value={value}
          placeholder="http://localhost:3001"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={complaint !== undefined}
          aria-describedby={`${id}-hint ${id}-complaint`}
          onChange={({ target }) => setValue(target.value)}
        />
      </label>
      <p id={`${id}-complaint`} role="alert" className={styles.complaint}>
        {complaint}
      </p>
      <p id={`${id}-hint`} className={styles.hint}>
        {origins.length > 0
          ? `Origins that are allowed: ${origins.join(', ')}`
          : 'Releases alone are allowed here.'}
      </p>
      <button className={styles.submit}>Override</button>
    </form>
  );
}
