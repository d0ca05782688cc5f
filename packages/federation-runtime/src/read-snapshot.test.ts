import { SNAPSHOT_ELEMENT } from './manifest/snapshot-element.js';
import { readSnapshot } from './read-snapshot.js';

const write = (text: string) => {
  document.head.innerHTML = `<script type="application/json" id="${SNAPSHOT_ELEMENT}">${text}</script>`;
};

afterEach(() => document.head.replaceChildren());

it('reads what came with the HTML', () => {
  const snapshot = {
    format: 1,
    environment: 'production',
    apps: { cart: { entry: '/cart.js', global: 'cart' } },
  };
  write(JSON.stringify(snapshot));
  expect(readSnapshot()).toEqual(snapshot);
});

it('knows no apps on a page without one', () => {
  expect(readSnapshot().apps).toEqual({});
});

it('reads from the page that it is given', () => {
  write('{"apps":{"here":{}}}');
  const other = new DOMParser().parseFromString(
    `<script type="application/json" id="${SNAPSHOT_ELEMENT}">{"apps":{"there":{}}}</script>`,
    'text/html',
  );
  expect(Object.keys(readSnapshot(other).apps)).toEqual(['there']);
});

it.each([
  ['', 'JSON'],
  ['{"apps":', 'JSON'],
  ['null', 'null'],
  ['{"environment":"production"}', 'it has no "apps"'],
])('refuses %p and says why', (text, why) => {
  write(text);
  expect(() => readSnapshot()).toThrow(
    expect.objectContaining({
      code: 'SNAPSHOT_INVALID',
      message: expect.stringMatching(new RegExp(`#weft-snapshot cannot be read \\(.*${why}`)) as string,
      cause: expect.any(Error) as Error,
    }) as Error,
  );
});
