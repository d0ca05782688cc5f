import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { plantReleases } from '../fixtures/planted-release.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { openFolderStore } from '../store/folder-store.js';
import { history } from './history.js';

const WORKER = join(__dirname, '../fixtures/racing-deploys.ts');
const DEPLOYS = 10;
const APPS = Array.from({ length: 20 }, (_, index) => `app-${index}`);
const ALL = APPS.flatMap(app => Array.from({ length: DEPLOYS }, (_, index) => `${app}@${index + 1}`));

it('keeps every one of 200 deploys by 20 processes at once, in sequence', async () => {
  const folder = temporaryFolder();
  const store = openFolderStore(folder);
  await plantReleases(store, ...ALL);
  const racers = APPS.map(app => startRacer(folder, app));
  await Promise.all(racers.map(({ ready }) => ready));
  for (const { go } of racers) go();
  expect(await Promise.all(racers.map(({ ended }) => ended))).toEqual(APPS.map(() => [0, null]));

  const log = (await history(store, { environment: 'production', limit: 1000 })).reverse();
  expect(log.map(({ number }) => number)).toEqual(ALL.map((_, index) => index + 1));
  expect(new Set(log.map(({ nonce }) => nonce)).size).toBe(ALL.length);
  expect(log.map(({ why }) => why).sort()).toEqual([...ALL].sort());
  // Each builds on the one before: it has all of that, and its own release besides.
  for (const [index, { apps, by, number, why }] of log.entries())
    expect(apps).toEqual({ ...log[index - 1]?.apps, [by]: { version: why.split('@')[1], since: number } });
}, 60_000);

function startRacer(folder: string, app: string) {
  const env = Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('JEST'));
  const options = { execArgv: ['--import', 'tsx'], env: Object.fromEntries(env) };
  const child = fork(WORKER, [folder, app, String(DEPLOYS)], options);
  const ended = once(child, 'exit');
  return {
    ended,
    ready: Promise.race([once(child, 'message'), ended]),
    go: () => child.connected && child.send('go'),
  };
}
