import styles from './PeriodChoice.module.css';

const periods = [6, 12] as const;

/** A number of months. */
export type Period = (typeof periods)[number];

/** Chooses how far back to look. */
export function PeriodChoice({ period, onChange }: { period: Period; onChange(period: Period): void }) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>Period</legend>
      {periods.map(months => (
        <label key={months} className={styles.option}>
          <input
            type="radio"
            name="spending-period"
            className={styles.radio}
            checked={months === period}
            onChange={() => onChange(months)}
          />
          {months} months
        </label>
      ))}
    </fieldset>
  );
}
