import type { CSSProperties } from 'react';
import { classNames } from './class-names';
import './tokens.css';
import styles from './Skeleton.module.css';

export interface SkeletonProps {
  /** Any CSS length. @default '100%' */
  width?: string;
  /** Any CSS length. @default '1em' */
  height?: string;
  /** @default 'text' */
  shape?: 'text' | 'block' | 'circle';
}

/** Holds the place of what is on its way, in its final size; assistive technology does not meet it. */
export function Skeleton({ width = '100%', height = '1em', shape = 'text' }: SkeletonProps) {
  const size = { '--width': width, '--height': height } as CSSProperties;
  return <span aria-hidden="true" className={classNames(styles.skeleton, styles[shape])} style={size} />;
}
