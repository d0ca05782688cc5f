import { Remote, type RemoteFailureProps } from '@weft/federation-runtime/react';
import { counter, PageOf } from 'interop-store';
import { Suspense, useSyncExternalStore } from 'react';
import { Known } from './Known';
import { OneReact } from './OneReact';

/** The page of the matrix: a module that works, one that throws, two apps that are not there, and a host that goes on. */
export function MatrixPage() {
  const count = useSyncExternalStore(counter.subscribe, counter.get);
  return (
    <PageOf value="ours">
      <h1>Host</h1>
      <button onClick={counter.add}>Host: {count}</button>
      <Suspense fallback="Loading">
        {['remote', 'gone', 'down'].map(app => (
          <Known key={app} app={app}>
            <Remote module={`${app}/Widget`} error={Unavailable} />
          </Known>
        ))}
        <Known app="remote">
          <Remote module="remote/Throws" error={Unavailable} />
          <OneReact />
        </Known>
      </Suspense>
    </PageOf>
  );
}

const Unavailable = ({ module }: RemoteFailureProps) => <p role="alert">{module} is unavailable</p>;
