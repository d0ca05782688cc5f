import fc from 'fast-check';
import { createEnvironmentModel } from '../fixtures/environment-model.js';
import { RECORD, plantedStore } from '../fixtures/planted-release.js';
import { PlatformError } from '../platform-error.js';
import { readRelease } from '../release/read-release.js';
import type { ReleaseStore } from '../store/release-store.js';
import { canary } from './canary.js';
import { deploy } from './deploy.js';
import { diff } from './diff.js';
import { history } from './history.js';
import { promote } from './promote.js';
import { referredReleases } from './referred-releases.js';
import { remove } from './remove.js';
import { rollback } from './rollback.js';
import type { EnvironmentSnapshot } from './snapshot.js';

const APPS = ['catalog', 'checkout', 'shell'];
const VERSIONS = ['1', '2', '3'];
const ALL = APPS.flatMap(app => VERSIONS.map(version => `${app}@${version}`));

const app = fc.constantFrom(...APPS);
const version = fc.constantFrom(...VERSIONS);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('deploy' as const), app, version }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('rollback' as const), app }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rollbackTo' as const), to: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('promote' as const), app, version }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), app }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('canary' as const),
      app,
      version,
      share: fc.constantFrom(0, 5, 100),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('endCanary' as const), app }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Runs a step in both; gives back whether each of them accepted it. */
async function run(store: ReleaseStore, model: ReturnType<typeof createEnvironmentModel>, step: Step) {
  const target = { environment: 'production', ...RECORD };
  const releases = 'version' in step ? [step] : [];
  switch (step.kind) {
    case 'deploy':
      return [model.deploy(step.app, step.version), await accepted(deploy(store, { ...target, releases }))];
    case 'promote': {
      const from = `all-${step.version}`;
      const promoted = promote(store, { from, to: 'production', apps: [step.app], ...RECORD });
      return [model.deploy(step.app, step.version), await accepted(promoted)];
    }
    case 'rollback':
      return [model.rollback(step.app), await accepted(rollback(store, { ...target, apps: [step.app] }))];
    case 'rollbackTo':
      return [model.rollbackTo(step.to), await accepted(rollback(store, { ...target, to: step.to }))];
    case 'remove':
      return [model.remove(step.app), await accepted(remove(store, { ...target, apps: [step.app] }))];
    case 'canary': {
      const begun = canary(store, { ...target, releases, share: step.share });
      return [model.canary(step.app, step.version, step.share), await accepted(begun)];
    }
    case 'endCanary':
      return [
        model.endCanary(step.app),
        await accepted(canary(store, { ...target, name: step.app, end: true })),
      ];
  }
}

const accepted = (operation: Promise<unknown>) =>
  operation.then(
    () => true,
    (error: unknown) => {
      if (error instanceof PlatformError && error.code !== 'STORE_CORRUPT') return false;
      throw error;
    },
  );

const read = async (store: ReleaseStore) =>
  (await accepted(history(store, { environment: 'production', limit: 1 })))
    ? (await history(store, { environment: 'production', limit: 1000 })).reverse()
    : [];

const shown = ({ apps, canaries }: EnvironmentSnapshot) => ({
  apps: Object.entries(apps)
    .map(([name, live]) => `${name}@${live.version}`)
    .sort(),
  canaries: Object.entries(canaries)
    .map(([name, { apps: tried, share }]) => [name, `${tried[name]} to ${share} %`])
    .sort(),
});

it('does what its model does, whatever is asked of it in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async steps => {
      const store = await plantedStore(...ALL);
      for (const each of VERSIONS) {
        const releases = APPS.map(name => ({ app: name, version: each }));
        await deploy(store, { environment: `all-${each}`, releases, ...RECORD });
      }
      const model = createEnvironmentModel();
      for (const next of steps) {
        const [expected, found] = await run(store, model, next);
        expect([next, found]).toEqual([next, expected]);
      }

      const log = await read(store);
      expect(log.map(({ number }) => number)).toEqual(model.log.map((_, index) => index + 1));
      expect(log.map(shown)).toEqual(
        model.log.map(state => ({ apps: model.versions(state), canaries: [...state.canaries].sort() })),
      );
      for (const [index, snapshot] of log.entries()) {
        expect(snapshot.change.difference).toEqual(
          diff(log[index - 1] ?? { apps: {}, canaries: {} }, snapshot),
        );
        for (const release of referredReleases(snapshot).values())
          await readRelease(store, release.app, release.version);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
