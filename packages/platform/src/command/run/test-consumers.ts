import { resolve } from 'node:path';
import { environmentName } from '../../names.js';
import { PlatformError } from '../../platform-error.js';
import { readBuild } from '../../release/read-build.js';
import { consumersOf } from '../../remote/consumers-of.js';
import { fetchReleases } from '../../remote/fetch-releases.js';
import { keepCandidates } from '../../remote/keep-candidates.js';
import { openKept } from '../../remote/kept-folder.js';
import type { Outcome } from '../command.js';
import type { CallOf } from '../options.js';
import { sourceOf } from './called-source.js';
import { runTests, type TestRun } from './run-tests.js';
import { findTargets } from './targets.js';
import { workspaceApps } from './workspace-apps.js';

export async function run(call: CallOf<'test-consumers'>): Promise<Outcome> {
  const { words, options, directory, signal, say } = call;
  const environment = environmentName(options.env);
  const targets = await findTargets(words, directory);
  const builds = await Promise.all(
    targets.map(target => {
      if ('dist' in target) return readBuild(target.dist);
      const { app, version } = target.release;
      throw new PlatformError(
        'USAGE',
        `${app}@${version} is released already; name an app, or the folder of a build.`,
      );
    }),
  );
  const kept = openKept(resolve(directory, '.weft/remotes'));
  const live = await fetchReleases({ source: await sourceOf(call), kept, environment, apps: [] });
  const candidates = builds.map(({ app }) => app);
  const against = `candidate-${candidates.join('-')}`.slice(0, 63).replace(/-$/, '');
  await keepCandidates(kept, live, builds, against);

  const consumers = await consumersOf(kept, live.releases, candidates);
  const here = (await workspaceApps(directory)).filter(({ definition }) =>
    consumers.includes(definition.name),
  );
  const runs: TestRun[] = [];
  for (const { definition, directory: folder } of here) {
    say(
      `  ${definition.name}: its tests, against ${builds.map(({ app, version }) => `${app}@${version}`).join(', ')}`,
    );
    runs.push(await runTests({ app: definition.name, directory: folder, against, signal }));
  }
  const elsewhere = consumers.filter(app => !runs.some(one => one.app === app));
  return {
    text: textOf(environment, runs, elsewhere),
    data: { environment, against, runs: runs.map(({ app, passed }) => ({ app, passed })), elsewhere },
    isRefusal: runs.some(({ passed }) => !passed),
  };
}

function textOf(environment: string, runs: readonly TestRun[], elsewhere: readonly string[]): string {
  const failed = runs.filter(({ passed }) => !passed);
  return [
    ...failed.map(({ output }) => output.trimEnd()),
    ...runs.map(({ app, passed }) => `  ${app}: ${passed ? 'passed' : 'failed'}`),
    ...(runs.length + elsewhere.length === 0 ? [`  Nobody in "${environment}" uses it.`] : []),
    ...(elsewhere.length > 0 ? [`  Not tested, as they are in no folder here: ${elsewhere.join(', ')}`] : []),
  ].join('\n');
}
