/** @jest-environment jsdom */
import { hasProductionReact } from './production-react.js';

const page = (snapshot?: object) => {
  document.body.innerHTML = snapshot
    ? `<script type="application/json" id="weft-snapshot">${JSON.stringify(snapshot)}</script>`
    : '';
};

it.each([
  ['the page of a dev server', { apps: { shell: { entry: 'http://localhost:3000/shell.js' } } }, false],
  ['a deployed page', { host: 'shell', apps: { shell: { entry: '/shell.js', release: '1.0.0-a' } } }, true],
  [
    'a deployed page whose host comes from a dev server',
    { host: 'shell', apps: { shell: { entry: 'http://localhost:3000/shell.js' } } },
    false,
  ],
  ['a page of another tool', undefined, false],
])('%s', (_, snapshot, expected) => {
  page(snapshot);
  expect(hasProductionReact()).toBe(expected);
});
