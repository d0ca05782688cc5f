import { freePort } from '../fixtures/free-port.js';
import { fetchAsBrowser, serveAnswers, type Answer } from '../fixtures/serve-answers.js';
import { adviseOnEntry } from './unreachable.js';

const undo: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(undo.splice(0).map(close => close())));

async function serve(...given: [Record<string, Answer>, Record<string, string>?]) {
  const { origin, close } = await serveAnswers(...given);
  undo.push(close);
  return origin;
}

const adviceAt = (origin: string, release?: string) =>
  adviseOnEntry(
    { app: 'checkout' },
    {
      snapshot: { apps: { checkout: { entry: `${origin}/checkout.js`, global: 'checkout', release } } },
      fetch: fetchAsBrowser,
    },
  );

it('says how to start an app that nobody serves', async () => {
  const origin = `http://localhost:${await freePort()}`;
  expect(await adviceAt(origin)).toBe(
    `"checkout" does not answer at ${origin}. Start it: npm run dev -- --filter=checkout; or all apps: npm run dev.`,
  );
});

it('names the app that has the port', async () => {
  const origin = await serve({ '/_weft/app': { app: 'billing', pid: 1 } });
  const { port } = new URL(origin);
  expect(await adviceAt(origin)).toBe(
    `Port ${port} of "checkout" is taken by "billing". Stop it (find it with: lsof -i :${port}), or change devPort of checkout.`,
  );
});

it.each([
  ['answers with a page', { '/_weft/app': '<!doctype html>' }],
  ['answers with JSON of its own', { '/_weft/app': { ok: true } }],
  ['answers with null', { '/_weft/app': 'null' }],
  ['knows nothing of it', {}],
])('says that the port is taken by something that %s', async (_, answers) => {
  const origin = await serve(answers as Record<string, Answer>);
  expect(await adviceAt(origin)).toMatch(/^Port \d+ of "checkout" is taken by something else\. Stop it/);
});

it('names the header that lacks where other origins may not read', async () => {
  const advice = await adviceAt(await serve({ '/_weft/app': { app: 'checkout' } }, {}));
  expect(advice).toContain('lets no other origin have the files of "checkout"');
  expect(advice).toContain('"Access-Control-Allow-Origin: *"');
});

it('points to the terminal where the dev server is there, and its entry is not', async () => {
  const origin = await serve({ '/_weft/app': { app: 'checkout' } });
  expect(await adviceAt(origin)).toBe(
    `"checkout" answers at ${origin}, but its entry cannot be had. Look at the terminal for errors of its build.`,
  );
});

it('says nothing of a release, or of an app that the page does not know', async () => {
  const origin = `http://localhost:${await freePort()}`;
  expect(await adviceAt(origin, '1.4.0-3f2a91c')).toBeUndefined();
  expect(
    await adviseOnEntry({ app: 'billing' }, { snapshot: { apps: {} }, fetch: fetchAsBrowser }),
  ).toBeUndefined();
});
