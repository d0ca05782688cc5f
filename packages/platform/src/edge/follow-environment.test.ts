import { deployedStore } from '../fixtures/deployed-store.js';
import { httpStore } from '../fixtures/http-store.js';
import { followEnvironment } from './follow-environment.js';
import { createPreviousReleases } from './previous-releases.js';
import { createReleases } from './releases.js';
import { takeSnapshot } from './take-snapshot.js';

async function followed() {
  const { store, deploy } = deployedStore();
  await deploy('production', { name: 'shell' });
  const remote = await httpStore(store);
  const { reader } = remote;
  const releases = createReleases(reader);
  const take = takeSnapshot.bind(undefined, {
    releases,
    previousOf: createPreviousReleases(reader, releases),
  });
  return {
    ...followEnvironment({ reader, environment: 'production', take, interval: 0 }),
    remote,
  };
}

it('lets those who ask at the same time wait for one reading', async () => {
  const { look, remote } = await followed();
  const states = await Promise.all([look(), look(), look()]);
  expect(states.map(({ taken }) => taken?.snapshot.number)).toEqual([1, 1, 1]);
  expect(new Set(remote.asked).size).toBe(remote.asked.length);
});

it('never rejects, and lets nobody wait while the store fails', async () => {
  const { look, state, remote } = await followed();
  await look();
  await remote.stop();
  const { taken, problem } = await look();
  expect(taken?.snapshot.number).toBe(1);
  expect(problem?.error).toMatchObject({ code: 'STORE_UNREACHABLE' });
  // No promise: it is there at once.
  expect(look()).toBe(state());
});

it('remembers since when it fails', async () => {
  const { look, remote } = await followed();
  await remote.stop();
  const { problem: first } = await look();
  const { problem: second } = await look();
  expect(first?.since).toBeInstanceOf(Date);
  expect(second?.since).toBe(first?.since);
});
