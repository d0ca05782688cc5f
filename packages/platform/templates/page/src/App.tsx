import { basePath } from '@weft/federation-runtime';
import { Remote, type RemoteFailureProps } from '@weft/federation-runtime/react';
import { Router } from 'wouter';
import styles from './App.module.css';
import { PlainSampleApp } from './PlainSampleApp';
import { Waiting } from './Waiting';

/** What sample-app shows when it is first on the page: its page inside shell's layout, or as much of that as its neighbours give. */
export function App() {
  return (
    <Remote module="shell/Layout" fallback={<Waiting />} error={WithoutLayout}>
      <Page />
    </Remote>
  );
}

const Page = () => <Remote module="sample-app/SampleAppPage" fallback={<Waiting />} error={PlainSampleApp} />;

function WithoutLayout({ retry }: RemoteFailureProps) {
  return (
    <main className={styles.main}>
      <p className={styles.notice} role="status">
        Navigation is unavailable.{' '}
        <button type="button" className={styles.retry} onClick={retry}>
          Try again
        </button>
      </p>
      <Router base={basePath()}>
        <Page />
      </Router>
    </main>
  );
}
