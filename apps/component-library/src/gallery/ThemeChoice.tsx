import { useId } from 'react';
import styles from './ThemeChoice.module.css';

const themes = ['page', 'light', 'dark', 'brand'] as const;

/** The theme of the examples: that of the page, or one of their own. */
export type StageTheme = (typeof themes)[number];

interface ThemeChoiceProps {
  theme: StageTheme;
  onTheme(theme: StageTheme): void;
}

/** Chooses the theme of the examples. */
export function ThemeChoice({ theme, onTheme }: ThemeChoiceProps) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>Theme of the examples</legend>
      {themes.map(option => (
        <label key={option} className={styles.option}>
          <input type="radio" name={name} checked={option === theme} onChange={() => onTheme(option)} />
          {option === 'page' ? 'as the page' : option}
        </label>
      ))}
    </fieldset>
  );
}
