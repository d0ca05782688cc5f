import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import './tokens.css';
import styles from './Button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** How much it stands out; one `primary` per view is enough. @default 'primary' */
  variant?: 'primary' | 'secondary' | 'quiet';
  /** @default 'medium' */
  size?: 'small' | 'medium';
}

/** A button that does not submit its form unless it is given `type="submit"`. */
export function Button({
  variant = 'primary',
  size = 'medium',
  type = 'button',
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(styles.button, styles[variant], styles[size], className)}
    />
  );
}
