import { counter, PageOf } from 'interop-store';
import * as React from 'react';
import { useContext, useState, useSyncExternalStore } from 'react';

/** The React of this module: two of them on a page would have two of each function. */
export const reactOfRemote = React;

/** The same as the remotes of other tools show. */
export function Widget() {
  const [own, setOwn] = useState(0);
  const count = useSyncExternalStore(counter.subscribe, counter.get);
  return (
    <section aria-label="Widget">
      <button onClick={() => setOwn(own + 1)}>Own: {own}</button>
      <button onClick={counter.add}>Remote: {count}</button>
      <p>On the page of {useContext(PageOf)}</p>
    </section>
  );
}
