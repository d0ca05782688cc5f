import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../fixtures/planted-release.js';
import { buildFolder, sha384 } from '../fixtures/release-build.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { openFolderStore } from '../store/folder-store.js';
import { runCommandLine } from './run-command-line.js';

/** Runs command lines on one store of their own. */
function commandLine() {
  const folder = temporaryFolder();
  const run = async (...args: string[]) => {
    const said = { printed: '', complained: '' };
    const code = await runCommandLine([...args, '--store', folder], {
      directory: temporaryFolder(),
      signal: new AbortController().signal,
      print: text => void (said.printed += text),
      complain: text => void (said.complained += text),
    });
    return { code, ...said };
  };
  const json = async <T>(...args: string[]) => JSON.parse((await run(...args, '--json')).printed) as T;
  const liveIn = async (environment: string) => {
    const { environments } = await json<{ environments: { apps: Record<string, { version: string }> }[] }>(
      'status',
      environment,
    );
    return Object.entries(environments[0]?.apps ?? {}).map(([app, { version }]) => `${app}@${version}`);
  };
  /** As if everything in the store had been written days ago. */
  const age = (days: number) => {
    const then = new Date(Date.now() - days * 86_400_000);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), then, then);
  };
  return { run, json, liveIn, age, content: () => contentOf(openFolderStore(folder)) };
}

const catalog = (version = '1.0.0') => buildFolder({ name: 'catalog', version });
const shell = buildFolder({ name: 'shell', page: null });

it('deploys builds, goes back, and tells of it', async () => {
  const { run, json, liveIn } = commandLine();
  const first = await run(
    'deploy',
    catalog(),
    shell,
    '--env',
    'production',
    '--by',
    'ada',
    '--why',
    'the start',
  );
  expect(first).toMatchObject({
    code: 0,
    complained: expect.stringMatching(/catalog 1\.0\.0-\w{8}: \d+ files uploaded/),
  });
  expect(first.printed).toMatch(
    /production is at production@1 now:\s+catalog +- → 1\.0\.0-\w{8}\s+shell +- → /,
  );
  const [before] = await liveIn('production');

  expect((await run('deploy', catalog('1.1.0'), '--env', 'production')).printed).toMatch(
    /1\.0\.0-\w{8} → 1\.1\.0-/,
  );
  expect((await run('rollback', 'catalog', '--env', 'production')).code).toBe(0);
  expect((await liveIn('production'))[0]).toBe(before);

  expect((await run('status')).printed).toMatch(
    /production@3, \d{4}-\d\d-\d\d \d\d:\d\d by .+\n +App +Release +Since/,
  );
  const { printed } = await run('history', 'production', '--app', 'catalog');
  expect(printed).toMatch(
    /production@3 .* rollback by .*production@2 .* deploy by .*production@1 .* deploy by ada: the start/s,
  );
  expect((await run('diff', 'production@1', 'production@2')).printed).toMatch(
    /From production@1 to production@2:\s+catalog +1\.0\.0-\w+ → 1\.1\.0-\w+/,
  );
  expect((await run('diff', 'production@1', 'production@3')).printed).toContain('No difference.');
  const { releases } = await json<{ releases: { app: string }[] }>('releases', 'catalog');
  expect(releases).toHaveLength(2);
});

it('says that there is nothing to do, and that this is no failure', async () => {
  const { run, json } = commandLine();
  await run('deploy', shell, '--env', 'production');
  expect(await run('deploy', shell, '--env', 'production')).toMatchObject({
    code: 0,
    printed: expect.stringContaining('nothing to do'),
  });
  expect(await json('deploy', shell, '--env', 'production')).toEqual({ changed: false });
});

it('promotes, previews and removes', async () => {
  const { run, liveIn } = commandLine();
  await run('deploy', catalog(), shell, '--env', 'staging');
  expect((await run('promote', '--from', 'staging', '--to', 'production')).code).toBe(0);
  expect(await liveIn('production')).toEqual(await liveIn('staging'));

  expect((await run('preview', 'pr-42', catalog('2.0.0'), '--expires', '2h')).printed).toMatch(
    /pr-42@1 now, until \d{4}-/,
  );
  expect(await liveIn('pr-42')).toEqual([
    expect.stringMatching(/^catalog@2\.0\.0-/),
    expect.stringMatching(/^shell@/),
  ]);
  expect((await run('remove', 'catalog', '--env', 'production')).code).toBe(0);
  expect(await liveIn('production')).toEqual([expect.stringMatching(/^shell@/)]);
});

it('begins, widens and ends a canary', async () => {
  const { run, liveIn } = commandLine();
  await run('deploy', catalog(), '--env', 'production');
  const live = await liveIn('production');
  expect((await run('canary', catalog('2.0.0'), '--env', 'production', '--share', '5')).printed).toMatch(
    /canary catalog +- → 5 % catalog@2\.0\.0-/,
  );
  expect(
    (await run('canary', '--name', 'catalog', '--env', 'production', '--share', '12.5%')).printed,
  ).toMatch(/5 % .* → 12\.5 % /);
  expect((await run('status', 'production')).printed).toMatch(/Canary catalog: 12\.5 % catalog@2\.0\.0-/);
  expect((await run('canary', '--name', 'catalog', '--env', 'production', '--end')).code).toBe(0);
  expect(await liveIn('production')).toEqual(live);
});

it('deletes what nothing refers to, after having said so', async () => {
  const { run, json, age } = commandLine();
  for (const version of ['1.0.0', '2.0.0', '3.0.0'])
    await run('deploy', catalog(version), '--env', 'production');
  const all = ['gc', '--retention', '0d', '--snapshots', '1'];
  expect((await run(...all)).printed).toContain('Deleted 0 files, 0 B; 3 releases are kept.');
  age(2);
  const { printed } = await run(...all, '--dry-run');
  expect(printed).toMatch(
    /catalog@1\.0\.0-\w+ .* release\s+Would delete \d+ files, [\d.]+ kB; 2 releases are kept\./,
  );
  expect((await run(...all, '--dry-run')).printed).toBe(printed);
  expect(await json(...all)).toMatchObject({ dryRun: false, kept: 2, deleted: [{ app: 'catalog' }] });
  expect((await run('rollback', 'catalog', '--env', 'production')).code).toBe(0);
});

/** Which keys there are, and a hash of each content. */
const withoutLeases = (content: Record<string, string>) =>
  Object.entries(content)
    .filter(([key]) => !key.startsWith('leases/'))
    .map(([key, text]) => `${key} ${sha384(text)}`);

describe('bad input changes nothing', () => {
  const { run, content } = commandLine();
  const broken = (change: (dist: string) => void) => {
    const dist = catalog('9.0.0');
    change(dist);
    return dist;
  };
  const manifestOf = (dist: string) => join(dist, 'mf-manifest.json');
  const edit = (from: string | RegExp, to: string) =>
    broken(dist => {
      const before = readFileSync(manifestOf(dist), 'utf8');
      const after = before.replace(from, to);
      expect(after).not.toBe(before);
      writeFileSync(manifestOf(dist), after);
    });

  beforeAll(async () => {
    await run('deploy', catalog(), shell, '--env', 'production');
  });

  it.each<[string, () => string[], number, RegExp]>([
    [
      'an app that there is not',
      () => ['rollback', 'basket', '--env', 'production'],
      1,
      /\[APP_UNKNOWN\] .*"basket".*catalog/,
    ],
    [
      'an environment that there is not',
      () => ['rollback', 'catalog', '--env', 'prod'],
      1,
      /\[ENVIRONMENT_UNKNOWN\] .*"prod".*production/,
    ],
    [
      'a release that there is not',
      () => ['deploy', 'catalog@7.7.7', '--env', 'production'],
      1,
      /\[RELEASE_UNKNOWN\] .*catalog@7\.7\.7/,
    ],
    [
      'a snapshot that there is not',
      () => ['rollback', '--env', 'production', '--to', '99'],
      1,
      /\[SNAPSHOT_UNKNOWN\] .*production@99/,
    ],
    [
      'a manifest that is missing',
      () => ['deploy', broken(dist => rmSync(manifestOf(dist))), '--env', 'production'],
      1,
      /\[BUILD_INVALID\] .*mf-manifest\.json/,
    ],
    [
      'a manifest that is broken',
      () => ['deploy', broken(dist => writeFileSync(manifestOf(dist), '{')), '--env', 'production'],
      1,
      /\[BUILD_INVALID\]/,
    ],
    [
      'a manifest of a newer format',
      () => ['deploy', edit('"format":1', '"format":2'), '--env', 'production'],
      1,
      /\[BUILD_INVALID\] .*newer/s,
    ],
    [
      'a file that is not what its hash says',
      () => ['deploy', broken(dist => writeFileSync(join(dist, 'page.js'), 'evil()')), '--env', 'production'],
      1,
      /\[BUILD_INVALID\] .*page\.js/s,
    ],
    [
      'a file name that leads out',
      () => ['deploy', edit(/"page\.js"/g, '"../page.js"'), '--env', 'production'],
      1,
      /\[BUILD_INVALID\] .*\.\.\/page\.js/s,
    ],
    [
      'an environment name that leads out',
      () => ['deploy', shell, '--env', '../production'],
      1,
      /\[NAME_INVALID\] "\.\.\/production"/,
    ],
    [
      'an app name that leads out',
      () => ['deploy', 'catalog@../../1', '--env', 'production'],
      1,
      /\[NAME_INVALID\]/,
    ],
    [
      'a share that is none',
      () => ['canary', catalog('2.0.0'), '--env', 'production', '--share', '101'],
      2,
      /\[USAGE\] "101" is no share/,
    ],
    [
      'a share that is no number',
      () => ['canary', shell, '--env', 'production', '--share', 'some'],
      2,
      /\[USAGE\] "some" is no share/,
    ],
    [
      'no environment',
      () => ['deploy', shell],
      2,
      /\[USAGE\] It needs to know --env <environment>\. See: weft deploy --help/,
    ],
    [
      'no app and no number',
      () => ['rollback', '--env', 'production'],
      2,
      /\[USAGE\] Name the apps to roll back/,
    ],
    [
      'an app and a number',
      () => ['rollback', 'catalog', '--env', 'production', '--to', '1'],
      2,
      /\[USAGE\] Name the apps to roll back/,
    ],
    [
      'a folder without a build',
      () => ['deploy', temporaryFolder(), '--env', 'production'],
      1,
      /\[BUILD_INVALID\] There is no build in/,
    ],
    [
      'a time that is none',
      () => ['preview', 'pr-1', shell, '--expires', 'soon'],
      2,
      /\[USAGE\] "soon" is no time/,
    ],
    [
      'a number that is none',
      () => ['history', 'production', '--limit', 'many'],
      2,
      /\[USAGE\] "many" is no whole number/,
    ],
    ['a comparison with nothing', () => ['diff', 'production', 'staging'], 1, /\[ENVIRONMENT_UNKNOWN\]/],
  ])('%s', async (_, args, code, message) => {
    const before = await content();
    const result = await run(...args());
    expect(result).toMatchObject({ code, printed: '', complained: expect.stringMatching(message) });
    const after = await content();
    expect(withoutLeases(after)).toEqual(withoutLeases(before));
    expect(JSON.parse((await run(...args(), '--json')).printed)).toEqual({
      error: { code: expect.stringMatching(/^[A-Z_]+$/), message: expect.stringMatching(message) },
    });
  });
});
