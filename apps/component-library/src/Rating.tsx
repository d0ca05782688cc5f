import type { CSSProperties } from 'react';
import { Icon } from './Icon';
import './tokens.css';
import styles from './Rating.module.css';

export interface RatingProps {
  /** Stars out of 5; tenths are shown. */
  value: number;
  /** How many reviews it is the mean of. */
  count?: number;
}

/** Stars out of five, read out as one sentence. */
export function Rating({ value, count }: RatingProps) {
  const reviews = count === undefined ? '' : `, ${count} ${count === 1 ? 'review' : 'reviews'}`;
  const filled = { '--filled': `${(value / 5) * 100}%` } as CSSProperties;
  return (
    <span className={styles.rating} role="img" aria-label={`${value.toFixed(1)} out of 5${reviews}`}>
      <span className={styles.stars} aria-hidden="true">
        <Stars />
        <span className={styles.filled} style={filled}>
          <Stars />
        </span>
      </span>
      <span className={styles.text} aria-hidden="true">
        {value.toFixed(1)}
        {count !== undefined && ` (${count})`}
      </span>
    </span>
  );
}

function Stars() {
  return [1, 2, 3, 4, 5].map(star => <Icon key={star} name="star" size={16} />);
}
