import { command, type Command } from './command.js';
import { options } from './options.js';

/** Every command of `weft`, by name: pure data; what a command does is loaded when it runs. */
export const commands: Record<string, Command> = {
  check: command({
    summary: 'tells whom builds would break, and why, before they are deployed',
    words: '[app | folder | app@version …]',
    options: options.check,
    examples: [
      'weft check component-library',
      'weft check --all --env production',
      'weft check ./dist --env production --markdown > report.md',
    ],
    run: async call => (await import('./run/check.js')).run(call),
  }),
  deploy: command({
    summary: 'puts builds into the release store and makes them live, all at once',
    words: '[app | folder | app@version …]',
    options: options.deploy,
    examples: [
      'weft deploy catalog --env production --why "new search"',
      'weft deploy catalog checkout --env staging',
      'weft deploy --env production',
      'weft deploy catalog@1.4.0-3f2a91c0 --env production',
    ],
    run: async call => (await import('./run/deploy.js')).run(call),
  }),
  rollback: command({
    summary: 'goes back: an app to its release before, or the whole environment to a number',
    words: '[app …]',
    options: options.rollback,
    examples: ['weft rollback catalog --env production', 'weft rollback --env production --to 12'],
    run: async call => (await import('./run/rollback.js')).run(call),
  }),
  promote: command({
    summary: 'takes the releases of one environment into another',
    words: '[app …]',
    options: options.promote,
    examples: [
      'weft promote --from staging --to production',
      'weft promote catalog --from staging --to production',
    ],
    run: async call => (await import('./run/promote.js')).run(call),
  }),
  preview: command({
    summary: 'makes an environment of another one plus some releases, for a while',
    words: '<environment> [app | folder | app@version …]',
    count: [1, Infinity],
    options: options.preview,
    examples: ['weft preview pr-42 catalog', 'weft preview pr-42 ./dist --of staging --expires 3d'],
    run: async call => (await import('./run/preview.js')).run(call),
  }),
  canary: command({
    summary: 'gives releases to a share of the visitors; begins, changes or ends it',
    words: '[app | folder | app@version …]',
    options: options.canary,
    examples: [
      'weft canary catalog --env production --share 5',
      'weft canary --name catalog --env production --share 25',
      'weft canary --name catalog --env production --end',
    ],
    run: async call => (await import('./run/canary.js')).run(call),
  }),
  remove: command({
    summary: 'takes apps out of an environment',
    words: '<app …>',
    count: [1, Infinity],
    options: options.remove,
    examples: ['weft remove wishlist --env production'],
    run: async call => (await import('./run/remove.js')).run(call),
  }),
  status: command({
    summary: 'says what is live, since when, by whom',
    words: '[environment]',
    count: [0, 1],
    options: options.status,
    examples: ['weft status', 'weft status production --json'],
    run: async call => (await import('./run/status.js')).run(call),
  }),
  history: command({
    summary: 'lists the snapshots of an environment: when, who, what changed, why',
    words: '<environment>',
    count: [1, 1],
    options: options.history,
    examples: ['weft history production', 'weft history production --app catalog --limit 5'],
    run: async call => (await import('./run/history.js')).run(call),
  }),
  diff: command({
    summary: 'compares two snapshots, of one environment or of two',
    words: '<environment[@number]> <environment[@number]>',
    count: [2, 2],
    options: options.diff,
    examples: ['weft diff staging production', 'weft diff production@12 production@14'],
    run: async call => (await import('./run/diff.js')).run(call),
  }),
  releases: command({
    summary: 'lists the releases in the store, newest first',
    words: '[app]',
    count: [0, 1],
    options: options.releases,
    examples: ['weft releases catalog'],
    run: async call => (await import('./run/releases.js')).run(call),
  }),
  gc: command({
    summary: 'deletes releases that nothing refers to any more, and says how many bytes',
    options: options.gc,
    examples: ['weft gc --dry-run', 'weft gc --retention 90d'],
    run: async call => (await import('./run/gc.js')).run(call),
  }),
  serve: command({
    summary: 'serves the environments of a store: the edge',
    options: options.serve,
    examples: [
      'weft serve',
      'weft serve --store "s3://releases?endpoint=http://127.0.0.1:9000&pathStyle=true" --port 80',
    ],
    run: async call => (await import('./run/serve.js')).run(call),
  }),
  types: command({
    summary: 'writes the types of what deployed apps expose, for a repository that uses them',
    words: '[app …]',
    options: options.types,
    examples: [
      'weft types --env production --from https://shop.example',
      'weft types component-library --env production --to remote-types',
    ],
    run: async call => (await import('./run/types.js')).run(call),
  }),
  fetch: command({
    summary: 'downloads deployed releases, for tests that run against them',
    words: '[app …]',
    options: options.fetch,
    examples: [
      'weft fetch --env production --from https://shop.example',
      'weft fetch component-library --env staging',
    ],
    run: async call => (await import('./run/fetch.js')).run(call),
  }),
  'test-consumers': command({
    summary: 'runs the tests of the apps that use a build, against it and what else is live',
    words: '[app | folder …]',
    options: options['test-consumers'],
    examples: ['weft test-consumers component-library --env production'],
    run: async call => (await import('./run/test-consumers.js')).run(call),
  }),
  apps: command({
    summary: 'tells which apps there are and which dev servers run where, and whether the ports are free',
    options: options.apps,
    examples: ['weft apps'],
    run: async call => (await import('./run/apps.js')).run(call),
  }),
  origins: command({
    summary: 'serves the production builds of the workspace without a store, each app on its own origin',
    options: options.origins,
    examples: ['weft origins'],
    run: async call => (await import('./run/origins.js')).run(call),
  }),
};
