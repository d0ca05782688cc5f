import { Remote, type RemoteFailureProps } from '@weft/federation-runtime/react';
import { Gallery } from './gallery/Gallery';
import { ToastProvider } from './Toast';
import './tokens.css';
import styles from './App.module.css';

/** What component-library shows when it is first on the page: its gallery, within shell's layout where there is one. */
export function App() {
  return (
    <Remote module="shell/Layout" fallback={<div className={styles.waiting} />} error={GalleryAlone}>
      <Gallery />
    </Remote>
  );
}

function GalleryAlone({ retry }: RemoteFailureProps) {
  return (
    <ToastProvider>
      <aside aria-label="Navigation" className={styles.line}>
        Navigation is unavailable.{' '}
        <button type="button" onClick={retry}>
          Try again
        </button>
      </aside>
      <main className={styles.main}>
        <Gallery />
      </main>
    </ToastProvider>
  );
}
