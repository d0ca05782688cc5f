import { watchConsole } from '../support/console-watch.ts';
import { expect, test } from './dev-test.ts';
import { openEdited, withCounter } from './edits/edited-page.ts';
import { kinds } from './edits/kinds.ts';
import { tryKind, tryKinds } from './edits/try-kinds.ts';

const hosts = { shell: 3000, catalog: 3001, checkout: 3002 };
/** Alternated between in the long test: of three apps. */
const THREE = ['an exposed component', 'a plain module', 'a component of the layout'];
const ROUNDS = 50;

let takeOut: () => Promise<void>;

test.beforeAll(async () => {
  takeOut = await withCounter();
});
test.afterAll(() => takeOut());

for (const [host, port] of Object.entries(hosts)) {
  test(`${kinds.length} kinds of edit show on the page of ${host}, which keeps its state`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const { noise } = watchConsole(page);
    await tryKinds(kinds, await openEdited(page, `http://localhost:${port}/catalog`));
    expect(noise).toEqual([]);
  });
}

test(`${ROUNDS} edits in turn in three apps: no reload, and no socket more`, async ({ page }) => {
  test.setTimeout(300_000);
  const { keptState, sockets } = await openEdited(page, 'http://localhost:3000/catalog');
  // One of each app on the page.
  await expect.poll(sockets).toBe(5);
  const turns = kinds.filter(({ name }) => THREE.includes(name));
  for (let round = 0; round < ROUNDS; round++) {
    const turn = turns[round % turns.length];
    if (!turn) throw new Error(`there are no kinds ${THREE.join(', ')}`);
    await tryKind(turn, page);
  }
  await keptState();
  expect(sockets()).toBe(5);
});
