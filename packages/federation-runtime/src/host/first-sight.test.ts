import { installFederation } from '../fixtures/install-federation.js';
import { isSettled } from '../fixtures/is-settled.js';
import type { Federation } from '../federation.js';
import { FEDERATION } from '../registry.js';
import { firstSight } from './first-sight.js';

afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

/** A page that shows modules, each of which comes when it is told to. */
function pageWith(...modules: string[]) {
  const coming = new Map<string, PromiseWithResolvers>();
  installFederation(
    () =>
      ({
        snapshot: { modules },
        preloadRemote: (id: string) =>
          new Promise<void>((resolve, reject) => void coming.set(id, { resolve, reject })),
      }) as unknown as Federation,
  );
  return coming;
}

interface PromiseWithResolvers {
  resolve(): void;
  reject(error: Error): void;
}

it('has nothing to wait for where the page names no modules', async () => {
  pageWith();
  await firstSight(60_000);
});

it('waits for all modules of the page', async () => {
  const coming = pageWith('shell/Layout', 'plans/PlansPage');
  const sight = firstSight(60_000);
  coming.get('shell/Layout')?.resolve();
  expect(await isSettled(sight)).toBe(false);
  coming.get('plans/PlansPage')?.resolve();
  await sight;
});

it('does not wait for one that fails', async () => {
  const coming = pageWith('shell/Layout', 'plans/PlansPage');
  const sight = firstSight(60_000);
  coming.get('plans/PlansPage')?.reject(new Error('plans is down'));
  coming.get('shell/Layout')?.resolve();
  await sight;
});

it('does not wait long for one that is late', async () => {
  pageWith('shell/Layout');
  await firstSight(5);
});
