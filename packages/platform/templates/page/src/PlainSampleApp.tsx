import type { RemoteFailureProps } from '@weft/federation-runtime/react';
import { firstSteps } from './first-steps';
import styles from './PlainSampleApp.module.css';

/** What sample-app can say without any other app. */
export function PlainSampleApp({ retry }: Pick<RemoteFailureProps, 'retry'>) {
  return (
    <div className={styles.page}>
      <h1>Sample app</h1>
      <p role="status">
        A part of this page is unavailable at the moment.{' '}
        <button type="button" onClick={retry}>
          Try again
        </button>
      </p>
      <h2>First steps</h2>
      <ol>
        {firstSteps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
