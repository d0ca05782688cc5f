import { classNames } from './class-names';
import { iconPaths, type IconName } from './icon-paths';
import './tokens.css';
import styles from './Icon.module.css';

export type { IconName } from './icon-paths';

export interface IconProps {
  name: IconName;
  /** What it means, when no text beside it says so; without it the icon is decoration. */
  label?: string;
  /** Width and height in CSS pixels. @default 20 */
  size?: number;
}

/** A line drawing in the colour of the text around it. */
export function Icon({ name, label, size = 20 }: IconProps) {
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      {...meaning}
      className={classNames(styles.icon, name === 'star' && styles.solid)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
