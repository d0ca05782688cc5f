import { counter, PageOf } from 'interop-store';
import * as React from 'react';
import { createElement, useContext, useState, useSyncExternalStore } from 'react';

/** The React of this module: two of them on a page would have two of each function. */
export const reactOfRemote = React;

/** Has state of its own, state that it shares with the page, and what the page says of itself. */
export function Widget() {
  const [own, setOwn] = useState(0);
  const count = useSyncExternalStore(counter.subscribe, counter.get);
  return createElement(
    'section',
    { 'aria-label': 'Widget' },
    createElement('button', { onClick: () => setOwn(own + 1) }, `Own: ${own}`),
    createElement('button', { onClick: counter.add }, `Remote: ${count}`),
    createElement('p', null, `On the page of ${useContext(PageOf)}`),
  );
}
