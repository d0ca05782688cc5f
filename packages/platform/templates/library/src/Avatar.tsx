import styles from './Avatar.module.css';

export interface AvatarProps {
  /** Of a person; its initials are what is seen. */
  name: string;
  /** @default 'medium' */
  size?: 'small' | 'medium' | 'large';
}

/** Stands for a person where there is no picture. */
export const Avatar = ({ name, size = 'medium' }: AvatarProps) => (
  <span role="img" aria-label={name} className={`${styles.avatar} ${styles[size]}`}>
    {initialsOf(name)}
  </span>
);

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  return ends.map(word => [...(word ?? '')][0] ?? '').join('');
}
