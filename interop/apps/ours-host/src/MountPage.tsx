import { Mount, type RemoteFailureProps } from '@weft/federation-runtime/react';
import { Suspense, useState } from 'react';
import { asked } from './foreign';
import { Known } from './Known';
import './page.css';

/** Shows what other frameworks mount, of the apps that the address of this page names: `?mounts=vue,svelte`. */
export function MountPage() {
  const [name, setName] = useState('Ada');
  const [counted, setCounted] = useState(0);
  const [shown, setShown] = useState(true);
  const onCount = () => setCounted(before => before + 1);
  const apps = asked.get('mounts')?.split(',') ?? [];
  return (
    <>
      <h1>Host</h1>
      <button onClick={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'}</button>
      <button onClick={() => setName('Grace')}>Rename</button>
      <p>Counted: {counted}</p>
      <Suspense fallback="Loading">
        {shown &&
          apps.map(app => (
            <section key={app} aria-label={app}>
              <Known app={app}>
                <Mount module={`${app}/mount`} props={{ name, onCount }} error={Unavailable} />
              </Known>
            </section>
          ))}
      </Suspense>
    </>
  );
}

const Unavailable = ({ module }: RemoteFailureProps) => <p role="alert">{module} is unavailable</p>;
