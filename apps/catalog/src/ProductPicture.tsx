import type { CSSProperties } from 'react';
import { motifs, type Motif } from './pictures/motifs';
import { palettes } from './pictures/palettes';
import { findProduct } from './products';
import styles from './ProductPicture.module.css';

/** The drawing of a product. It says nothing that the name does not say, so assistive technology skips it. An unknown id gives a parcel. */
export function ProductPicture({ id, className }: { id: string; className?: string }) {
  const product = findProduct(id);
  const { Drawing, place }: Motif = motifs[product?.motif ?? 'parcel'];
  const { body, accent, wall } = palettes[product?.palette ?? 'oak'];
  const colours = { '--body': body, '--accent': accent, '--tint': wall } as CSSProperties;
  return (
    <svg
      className={className ? `${styles.picture} ${className}` : styles.picture}
      style={colours}
      viewBox="0 0 400 400"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="400" height="400" fill="var(--wall)" />
      {place === 'floor' && <rect y="286" width="400" height="114" fill="var(--floor)" />}
      <Drawing />
    </svg>
  );
}
