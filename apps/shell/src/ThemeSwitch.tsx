import { Icon, type IconName } from 'component-library/Icon';
import { theme, themes, useTheme, type Theme } from './theme';
import styles from './ThemeSwitch.module.css';

const icons: Record<Theme, IconName> = { light: 'sun', dark: 'moon', brand: 'palette' };
const names: Record<Theme, string> = { light: 'Light', dark: 'Dark', brand: 'Brand' };

/** Chooses the theme of the page. */
export function ThemeSwitch() {
  const current = useTheme();
  return (
    <label className={styles.switch}>
      <span className={styles.icon}>
        <Icon name={icons[current]} />
      </span>
      <select
        className={styles.select}
        aria-label="Theme"
        value={current}
        onChange={event => theme.choose(event.target.value as Theme)}
      >
        {themes.map(option => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
