import { Suspense } from 'react';
import { RemoteBoundary, useRemote, type RemoteFailureProps } from '@weft/federation-runtime/react';
import { Link } from 'wouter';
import { Unavailable } from './Unavailable';
import styles from './CategoryTiles.module.css';

type Categories = typeof import('catalog/categories.json');

const categories = 'catalog/categories.json';
const places = Array.from({ length: 8 }, (_, place) => place);

/** A link to each category of the catalog. */
export function CategoryTiles() {
  return (
    <RemoteBoundary module={categories} error={CategoriesFailure}>
      <Suspense fallback={<Placeholders />}>
        <Tiles />
      </Suspense>
    </RemoteBoundary>
  );
}

function Tiles() {
  return (
    <ul className={styles.tiles}>
      {useRemote<Categories>(categories).map(({ id, name, blurb }) => (
        <li key={id}>
          <Link href={`/catalog?category=${encodeURIComponent(id)}`} className={styles.tile}>
            <span className={styles.name}>{name}</span>
            <span className={styles.blurb}>{blurb}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Placeholders() {
  return (
    <ul className={styles.tiles} aria-busy>
      {places.map(place => (
        <li key={place} className={styles.placeholder} />
      ))}
    </ul>
  );
}

function CategoriesFailure({ retry }: RemoteFailureProps) {
  return <Unavailable what="The list of categories" retry={retry} />;
}
