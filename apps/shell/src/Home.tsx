import { Link } from 'wouter';
import { CategoryTiles } from './CategoryTiles';
import { Featured } from './Featured';
import { HeroPicture } from './HeroPicture';
import styles from './Home.module.css';

const promises = [
  ['Made to last', 'Solid wood, stoneware, wool and brass. Nothing that is glued where it could be joined.'],
  ['Made to be mended', 'Every part can be had on its own, for as long as we are here.'],
  ['Thirty days to decide', 'Live with it first. We fetch it back at no cost if it is not right.'],
] as const;

/** The landing page. It needs no other app to be readable: what comes from catalog has a place with a fallback. */
export function Home() {
  return (
    <>
      <section className={styles.hero} aria-labelledby="home-title">
        <div className={styles.words}>
          <h1 id="home-title" className={styles.title}>
            Good things for the home, made to stay
          </h1>
          <p className={styles.lead}>
            Lamps, chairs, mugs and rugs from small workshops. Chosen slowly, sold plainly, and mended when
            they need it.
          </p>
          <Link href="/catalog" className={styles.call}>
            Browse the catalog
          </Link>
        </div>
        <HeroPicture />
      </section>
      <section className={styles.section} aria-labelledby="home-categories">
        <h2 id="home-categories" className={styles.heading}>
          Browse by category
        </h2>
        <CategoryTiles />
      </section>
      <section className={styles.section} aria-labelledby="home-featured">
        <h2 id="home-featured" className={styles.heading}>
          Picked this week
        </h2>
        <Featured />
      </section>
      <section className={styles.section} aria-labelledby="home-promises">
        <h2 id="home-promises" className={styles.heading}>
          What we promise
        </h2>
        <ul className={styles.promises}>
          {promises.map(([title, text]) => (
            <li key={title}>
              <h3 className={styles.promise}>{title}</h3>
              <p className={styles.text}>{text}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
