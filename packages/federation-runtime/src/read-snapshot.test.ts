import { SNAPSHOT_ELEMENT } from './manifest/snapshot-element.js';
import { readSnapshot } from './read-snapshot.js';

const write = (text: string) => {
  document.head.innerHTML = `<script type="application/json" id="${SNAPSHOT_ELEMENT}">${text}</script>`;
};

const NONE = { apps: {} };

afterEach(() => document.head.replaceChildren());

it('reads what came with the HTML', () => {
  const snapshot = {
    format: 1,
    environment: 'production',
    apps: { cart: { entry: '/cart.js', global: 'cart' } },
  };
  write(JSON.stringify(snapshot));
  expect(readSnapshot()).toEqual({ snapshot });
});

it('knows no apps on a page without one', () => {
  expect(readSnapshot()).toEqual({ snapshot: NONE });
});

it.each([
  ['', 'JSON'],
  ['{"apps":', 'JSON'],
  ['null', 'null'],
  ['{"environment":"production"}', 'no "apps"'],
  ['{"apps":{"__proto__":{"entry":"/evil.js"}}}', '__proto__'],
])('knows no apps where it is %p, and says why', (text, why) => {
  write(text);
  expect(readSnapshot()).toEqual({ snapshot: NONE, error: expect.anything() as unknown });
  expect(readSnapshot().error).toMatchObject({
    code: 'SNAPSHOT_INVALID',
    message: expect.stringMatching(
      new RegExp(`^\\[SNAPSHOT_INVALID\\] +\\(.*${why}.*\\). docs/errors.md#snapshot_invalid$`),
    ) as string,
    cause: expect.any(Error) as Error,
  });
});
