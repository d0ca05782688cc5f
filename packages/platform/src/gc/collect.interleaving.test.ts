import fc from 'fast-check';
import { deploy } from '../environment/deploy.js';
import { sampleManifest } from '../fixtures/sample-build.js';
import { steppedStore } from '../fixtures/stepped-store.js';
import { PlatformError } from '../platform-error.js';
import type { Build } from '../release/build.js';
import { integrityOf } from '../release/integrity.js';
import { publishRelease } from '../release/publish-release.js';
import type { Release } from '../release/release.js';
import type { ReleaseStore } from '../store/release-store.js';
import { collectGarbage } from './collect.js';

const DAY = 86_400_000;
const LONG_AGO = new Date(Date.now() - 30 * DAY);
const author = { by: 'anna', why: 'a test' };
const live = { app: 'catalog', version: '1.0.0' };
const wanted = { app: 'catalog', version: '2.0.0' };

const fileOf = (text: string) => {
  const content = Buffer.from(text);
  return { content, integrity: integrityOf(content) };
};
const buildOf = (version: string): Build => ({
  ...{ app: 'catalog', version, manifest: sampleManifest('catalog') },
  files: new Map([
    ['a.js', fileOf(`a ${version}`)],
    ['b.js', fileOf(`b ${version}`)],
  ]),
});

/** A store of long ago: release 1 is live, 2 was never deployed or was not even uploaded whole. */
async function oldStore(turn: (step: string) => Promise<unknown>, begun: boolean) {
  let running = false;
  const stepped = steppedStore(async step => running && turn(step));
  const { store, objects, put } = stepped;
  for (const version of ['1.0.0', '2.0.0']) await publishRelease(store, buildOf(version));
  const now = () => new Date(LONG_AGO);
  await deploy(store, { ...author, environment: 'production', releases: [live], now });
  for (const key of begun ? ['index/catalog/2.0.0.json', 'releases/catalog/2.0.0/b.js'] : [])
    objects.delete(key);
  for (const [key, { content }] of objects) put(key, content, LONG_AGO);
  running = true;
  return stepped;
}

/** What a log refers to and is not there. */
function lost(objects: ReadonlyMap<string, { content: Uint8Array }>): string[] {
  const read = <T>(key: string) => JSON.parse(new TextDecoder().decode(objects.get(key)?.content)) as T;
  const logs = [...objects.keys()].filter(key => key.startsWith('environments/production/'));
  return logs.flatMap(log =>
    Object.entries(read<{ apps: Record<string, { version: string }> }>(log).apps).flatMap(
      ([app, { version }]) => {
        const record = `index/${app}/${version}.json`;
        if (!objects.has(record)) return [record];
        const files = Object.keys(read<Release>(record).files).map(
          file => `releases/${app}/${version}/${file}`,
        );
        return files.filter(file => !objects.has(file));
      },
    ),
  );
}

const outcomes = new Map<string, number>();
const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);

async function tried(what: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
    count(`${what}: done`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    count(`${what}: ${error.code}`);
  }
}

const gc = async (store: ReleaseStore) => {
  const { deleted, incomplete } = await collectGarbage(store, {
    retention: DAY,
    keepSnapshots: 1,
    grace: DAY,
  });
  count(`gc: ${deleted.length + incomplete.length} deleted`);
};
const deployOf = (store: ReleaseStore) => () =>
  deploy(store, { ...author, environment: 'production', releases: [wanted] });

type Actor = () => Promise<unknown>;

/** Lets actors go at once, each a step whenever it is its turn, and each after as many steps as `delays` says. */
async function interleave(
  turn: (step: string) => Promise<unknown>,
  delays: readonly number[],
  actors: Actor[],
) {
  await Promise.all(
    actors.map(async (act, place) => {
      for (let step = 0; step < (delays[place] ?? 0); step++) await turn('later');
      await act();
    }),
  );
}

const delaysOf = (actors: number) => fc.array(fc.nat(60), { minLength: actors, maxLength: actors });

beforeEach(() => outcomes.clear());

it('never deletes what is being deployed or published, whatever comes first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), delaysOf(4), fc.boolean(), async (scheduler, delays, begun) => {
      const turn = (step: string) => scheduler.schedule(Promise.resolve(), step);
      const { store, objects } = await oldStore(turn, begun);
      const all = interleave(turn, delays, [
        () => gc(store),
        () => gc(store),
        () => tried('deploy', deployOf(store)),
        () => tried('publish', () => publishRelease(store, buildOf('2.0.0')).then(deployOf(store))),
      ]);
      await scheduler.waitFor(all);
      expect(lost(objects)).toEqual([]);
      expect([...objects.keys()].filter(key => key.startsWith('deleting/'))).toEqual([]);
    }),
    { numRuns: 400 },
  );
  // All that can happen did.
  expect([...outcomes.keys()].sort()).toEqual([
    'deploy: NOTHING_TO_DO',
    'deploy: RELEASE_BEING_DELETED',
    'deploy: RELEASE_UNKNOWN',
    'deploy: done',
    'gc: 0 deleted',
    'gc: 1 deleted',
    'publish: NOTHING_TO_DO',
    'publish: RELEASE_BEING_DELETED',
    'publish: done',
  ]);
}, 60_000);
