import { Link } from 'wouter';
import { Unavailable } from './Unavailable';
import { useCategories } from './use-categories';
import styles from './CategoryTiles.module.css';

const places = Array.from({ length: 8 }, (_, place) => place);

/** A link to each category of the catalog. */
export function CategoryTiles() {
  const { categories, failed, retry } = useCategories();
  if (failed) return <Unavailable what="The list of categories" retry={retry} />;
  return (
    <ul className={styles.tiles} aria-busy={categories === undefined}>
      {categories === undefined
        ? places.map(place => <li key={place} className={styles.placeholder} />)
        : categories.map(({ id, name, blurb }) => (
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
