import { counter, PageOf } from 'interop-store';
import * as React from 'react';
import { createElement, useSyncExternalStore } from 'react';
import { Place } from './Place.js';

/**
 * The page of the matrix as hosts of other tools have it: a module that works, one that throws, two apps that are not there, and a host that
 * goes on. `load`: gives the namespace of a module, by the tool of the host.
 */
export function Page({ load }) {
  const count = useSyncExternalStore(counter.subscribe, counter.get);
  const place = (module, show) => createElement(Place, { module, load, show });
  return createElement(
    PageOf,
    { value: 'another tool' },
    createElement('h1', null, 'Host'),
    createElement('button', { onClick: counter.add }, `Host: ${count}`),
    place('remote/Widget', ({ Widget, reactOfRemote }) => [
      createElement(Widget, { key: 'widget' }),
      createElement('output', { key: 'react' }, sameReact(reactOfRemote) ? 'one React' : 'two Reacts'),
    ]),
    place('gone/Widget', ({ Widget }) => createElement(Widget)),
    place('down/Widget', ({ Widget }) => createElement(Widget)),
    place('remote/Throws', () => 'no error'),
  );
}

const sameReact = ({ useState }) => useState === React.useState;
