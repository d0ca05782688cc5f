import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './Icon';
import './tokens.css';
import styles from './Notice.module.css';

type Tone = 'info' | 'positive' | 'warning' | 'danger';

export interface NoticeProps {
  /** @default 'info' */
  tone?: Tone;
  title?: string;
  children: ReactNode;
  /** What to do about it. */
  action?: ReactNode;
}

const icons: Record<Tone, IconName> = {
  info: 'package',
  positive: 'check',
  warning: 'alert',
  danger: 'alert',
};

/** A message in the flow of the page. `danger` interrupts a screen reader, the others wait their turn. */
export function Notice({ tone = 'info', title, children, action }: NoticeProps) {
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={classNames(styles.notice, styles[tone])}>
      <span className={styles.icon}>
        <Icon name={icons[tone]} />
      </span>
      <div className={styles.words}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        <div>{children}</div>
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
