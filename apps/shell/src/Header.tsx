import { Skeleton } from 'component-library/Skeleton';
import logo from 'component-library/logo.svg';
import { Remote } from '@weft/federation-runtime/react';
import { Link, useLocation } from 'wouter';
import { CartUnavailable } from './CartUnavailable';
import { HeaderSearch } from './HeaderSearch';
import { Navigation } from './Navigation';
import { ThemeSwitch } from './ThemeSwitch';
import styles from './Header.module.css';

/** The head of every page. Each part has a place of fixed size, so that nothing moves when one arrives or is missing. */
export function Header() {
  const [path] = useLocation();
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <Link href="/" className={styles.home}>
          <img className={styles.logo} src={logo} width={132} height={40} alt="Weft Goods, home" />
        </Link>
        <div className={styles.navigation}>
          <Navigation />
        </div>
        <div className={styles.search}>
          {/* Each page starts with an empty search, and with another try where catalog was down. */}
          <HeaderSearch key={path} />
        </div>
        <ThemeSwitch />
        <div className={styles.cart}>
          <Remote
            module="checkout/MiniCart"
            fallback={<Skeleton shape="circle" width="44px" height="44px" />}
            error={CartUnavailable}
          />
        </div>
      </div>
    </header>
  );
}
