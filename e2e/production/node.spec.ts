import type { Changed } from '../node/change-snapshots.ts';
import type { Rendered } from '../node/render-modules.ts';
import { runProgram } from '../support/run-program.ts';
import { expect, test } from '../support/test.ts';
import { startEdge, type Edge } from '../support/weft.ts';

let edge: Edge;
test.beforeAll(async () => void (edge = await startEdge()));
test.afterAll(() => edge.close());

for (const source of ['an edge', 'a folder'] as const)
  test(`modules of ${source} render in a Node process, with its React`, async () => {
    const from = source === 'an edge' ? edge.origin : edge.store;
    const { snapshot, html, buttonsPerSecond } = await runProgram<Rendered>('render-modules', from);
    expect(snapshot).toBe('1');
    expect(html.Button).toMatch(/^<button type="button" class="[^"]+">text<\/button>$/);
    for (const name of ['Badge', 'Card', 'Skeleton']) expect(html[name]).toMatch(/^<\w+.* class="/);
    expect(buttonsPerSecond).toBeGreaterThan(1000);
    test
      .info()
      .annotations.push({ type: 'renders of a Button per second', description: `${buttonsPerSecond}` });
  });

test('a hundred changes of the snapshot leave no memory behind', async () => {
  test.setTimeout(180_000);
  const { changes, before, after } = await runProgram<Changed>('change-snapshots', edge.store, '100');
  expect(changes).toBe(100);
  expect(after / before).toBeLessThan(1.2);
  test.info().annotations.push({ type: 'memory after by before', description: (after / before).toFixed(2) });
});
