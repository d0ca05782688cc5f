import { loadRemote } from '@weft/federation-runtime';
import * as imported from 'identity-remote/reader';
import { use, useContext } from 'react';
import { answers } from './answers';
import { Store } from './store';

const report = answers(imported, loadRemote<typeof imported>('identity-remote/reader'));

/** Tells what is the same object, and shows that a context crosses both ways. */
export function App() {
  return (
    <Store value="from the host">
      <output>{use(report).join(', ')}</output>
      <imported.Reader />
      <p>{useContext(Store)}</p>
    </Store>
  );
}
