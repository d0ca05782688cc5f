import { basePath } from '@weft/federation-runtime';
import { Remote, usePages, type RemoteFailureProps } from '@weft/federation-runtime/react';
import { Link, Router, useLocation } from 'wouter';
import { Home } from './Home';
import { pageAt } from './page-at';
import { Unavailable } from './Unavailable';
import styles from './PlainLayout.module.css';

/** The frame without any other app's help, for when component-library is down: plain, and every page still within reach. */
export function PlainLayout({ retry }: Pick<RemoteFailureProps, 'retry'>) {
  return (
    <Router base={basePath()}>
      <PlainFrame retry={retry} />
    </Router>
  );
}

function PlainFrame({ retry }: Pick<RemoteFailureProps, 'retry'>) {
  const [path] = useLocation();
  const pages = usePages();
  const current = pageAt(path, pages);
  return (
    <div className={styles.layout}>
      <p className={styles.notice} role="status">
        You see a plain version of this site, because a part of it could not be loaded.{' '}
        <button type="button" className={styles.retry} onClick={retry}>
          Try again
        </button>
      </p>
      <header className={styles.header}>
        <Link href="/" className={styles.name}>
          Weft Goods
        </Link>
        <nav aria-label="Main" className={styles.navigation}>
          {pages.map(page => (
            <Link
              key={page.module}
              href={page.path}
              aria-current={page.module === current?.module ? 'page' : undefined}
            >
              {page.title}
            </Link>
          ))}
        </nav>
      </header>
      <main className={styles.main}>{path === '/' ? <Home /> : <PlainPage module={current?.module} />}</main>
    </div>
  );
}

function PlainPage({ module }: { module: string | undefined }) {
  if (module === undefined) return <h1>Page not found</h1>;
  return <Remote module={module} fallback={<p role="status">Loading…</p>} error={PlainFailure} />;
}

function PlainFailure({ module, retry }: RemoteFailureProps) {
  const title = usePages().find(page => page.module === module)?.title ?? 'This page';
  return (
    <>
      <h1>{title}</h1>
      <Unavailable what={title} retry={retry} />
    </>
  );
}
