import { writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canary } from '../environment/canary.js';
import { deploy } from '../environment/deploy.js';
import { latestSnapshot } from '../environment/read-log.js';
import { releasesByApp } from '../environment/releases-by-app.js';
import { setReleases } from '../environment/set-releases.js';
import { contractBuild } from '../fixtures/contract-build.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { RECORD } from '../fixtures/planted-release.js';
import type { ReleaseName } from '../release/release.js';
import { keys } from '../store/keys.js';
import { checkChange } from './check-change.js';

const { store, publish, folder } = deployedStore();
const directory = join(__dirname, '../..');

const BUTTON = 'export declare function Button(props: { label: string; size?: number }): string;';
const library = (version: string, button = BUTTON, more: Record<string, string> = {}) =>
  contractBuild({ name: 'library', version, exposes: { Button: button, ...more } });

const shop = (version: string, call = `Button({ label: 'Buy', size: 2 })`) =>
  contractBuild({
    ...{ name: 'shop', version, uses: { 'library/Button': ['Button'] } },
    sources: { 'src/Buy.ts': `import { Button } from 'library/Button';\nexport const buy = ${call};\n` },
  });

type Build = Parameters<typeof publish>[0];

/** Makes an environment of builds. */
async function live(environment: string, ...builds: Build[]): Promise<ReleaseName[]> {
  const releases = await Promise.all(builds.map(publish));
  await deploy(store, { environment, releases, ...RECORD });
  return releases;
}

/** What would come of deploying further builds. */
async function check(environment: string, ...builds: Build[]) {
  const releases = await Promise.all(builds.map(publish));
  const current = await latestSnapshot(store, environment, 0, {});
  const number = (current?.number ?? 0) + 1;
  const next = { environment, number, ...setReleases(current, releasesByApp(releases), number) };
  return checkChange(store, current, next, { directory });
}

const WITHOUT_SIZE = BUTTON.replace('; size?: number', '');

describe('a provider that takes something away', () => {
  it('breaks who uses it: the finding names consumer, release, module, name, place, both types and the reason', async () => {
    const [, consumer] = await live('loses', library('1.0.0'), shop('1.0.0'));
    const { verdict, findings, affected } = await check('loses', library('2.0.0', WITHOUT_SIZE));
    expect(verdict).toBe('breaking');
    expect(findings).toEqual([
      {
        ...{
          verdict: 'breaking',
          kind: 'types',
          consumer,
          module: 'library/Button',
          place: 'src/Buy.ts:2:43',
        },
        provider: { app: 'library', version: expect.stringMatching(/^2\.0\.0-/) as string },
        names: [
          {
            name: 'Button',
            before: '({ label: string; size?: number | undefined }) => string',
            after: '({ label: string }) => string',
          },
        ],
        reason: expect.stringContaining(`'size' does not exist in type`) as string,
      },
    ]);
    expect(affected).toEqual({ apps: ['library', 'shop'], pages: [] });
  });

  it('breaks nobody where nobody uses it', async () => {
    await live(
      'unused',
      library('1.0.0', BUTTON, { Other: 'export declare const other: 1;' }),
      shop('1.0.0', `Button({ label: 'x' })`),
    );
    expect(await check('unused', library('2.0.0', WITHOUT_SIZE))).toMatchObject({
      verdict: 'safe',
      findings: [],
    });
  });

  it('may do so together with who used it', async () => {
    await live('together', library('1.0.0'), shop('1.0.0'));
    const moved = shop('2.0.0', `Button({ label: 'Buy' })`);
    expect(await check('together', library('2.0.0', WITHOUT_SIZE), moved)).toMatchObject({ verdict: 'safe' });
  });

  it('is not held to account for what was broken before', async () => {
    await live('broken', library('1.0.0', WITHOUT_SIZE), shop('1.0.0'));
    const more = library('1.1.0', WITHOUT_SIZE, { Other: 'export declare const other: 1;' });
    expect(await check('broken', more)).toMatchObject({ verdict: 'safe', findings: [] });
  });

  it('breaks who exposes it further, and is found through that', async () => {
    const middle = contractBuild({
      ...{ name: 'middle', uses: { 'library/Button': ['Button'] } },
      exposes: { Box: `export { Button } from 'library/Button';` },
    });
    const far = contractBuild({
      ...{ name: 'far', uses: { 'middle/Box': ['Button'] } },
      sources: {
        'src/a.ts': `import { Button } from 'middle/Box';\nexport const a = Button({ label: '', size: 1 });\n`,
      },
    });
    await live('through', library('1.0.0'), middle, far);
    const { findings } = await check('through', library('2.0.0', WITHOUT_SIZE));
    expect(findings).toMatchObject([{ verdict: 'breaking', consumer: { app: 'far' } }]);
  });

  it('breaks a canary, too', async () => {
    const [, old] = await live('canary', library('1.0.0'), shop('1.0.0', `Button({ label: 'Buy' })`));
    const tried = await publish(shop('2.0.0'));
    await canary(store, { environment: 'canary', releases: [tried], share: 5, ...RECORD });
    const { findings } = await check('canary', library('2.0.0', WITHOUT_SIZE));
    expect(findings.map(({ consumer }) => consumer)).toEqual([tried]);
    expect(old?.version).not.toBe(tried.version);
  });
});

describe('apps that expose what they have of each other', () => {
  const left = (version: string, more = '') =>
    contractBuild({
      ...{ name: 'left', version, uses: { 'right/B': ['B'] } },
      exposes: { A: `import type { B } from 'right/B';\nexport interface A { b?: B${more} }` },
    });
  const right = contractBuild({
    ...{ name: 'right', uses: { 'left/A': ['A'] } },
    exposes: { B: `import type { A } from 'left/A';\nexport interface B { a?: A }` },
    sources: {
      'src/b.ts': `import type { A } from 'left/A';\nexport const a: A = { b: { a: { b: {} } } };\n`,
    },
  });

  it('are checked as any others: what is round is compiled once', async () => {
    await live('round', left('1.0.0'), right);
    expect(await check('round', left('1.1.0', '; c?: number'))).toMatchObject({ verdict: 'safe' });
    const { findings } = await check('round', left('2.0.0', '; c: number'));
    expect(findings).toMatchObject([
      { verdict: 'breaking', consumer: { app: 'right' }, names: [{ name: 'A' }] },
    ]);
  });

  it('of a name that leads back to itself are told so', async () => {
    const from = (name: string, other: string) =>
      contractBuild({
        ...{ name, version: '1.0.0', uses: { [`${other}/X`]: ['x'] } },
        exposes: { X: `export { x } from '${other}/X';` },
        sources: { 'src/X.ts': `export { x } from '${other}/X';\n` },
      });
    const { verdict, findings } = await check('circle', from('one', 'two'), from('two', 'one'));
    expect(verdict).toBe('breaking');
    expect(findings[0]?.reason).toMatch(/TS2303|TS2305|ircular/);
  });
});

describe('a module', () => {
  it('that is exposed no more breaks who uses it, also a style sheet, which has no types', async () => {
    const uses = { 'library/Button': ['Button'], 'library/tokens.css': [] };
    const styled = contractBuild({
      name: 'styled',
      uses,
      sources: { 'src/a.ts': `import 'library/tokens.css';\nexport {};\n` },
    });
    const whole = contractBuild({ name: 'library', exposes: { Button: BUTTON }, assets: ['tokens.css'] });
    await live('gone', whole, styled);
    const { findings } = await check('gone', contractBuild({ name: 'library', version: '2.0.0' }));
    expect(findings).toMatchObject([
      { verdict: 'breaking', kind: 'module', module: 'library/Button', reason: 'it exposes no ./Button' },
      { verdict: 'breaking', kind: 'module', module: 'library/tokens.css' },
    ]);
  });
});

describe('a path in a contract that leads elsewhere', () => {
  it('is refused before anything is written', async () => {
    await live('paths', library('1.0.0'));
    const sources = {
      '../../../outside.ts': `import { Button } from 'library/Button';\nexport { Button };\n`,
    };
    const hostile = contractBuild({ name: 'hostile', uses: { 'library/Button': ['Button'] }, sources });
    await expect(check('paths', hostile)).rejects.toMatchObject({ code: 'NAME_INVALID' });
  });
});

describe('a page', () => {
  const paged = (name: string, version: string, path: string) => ({
    ...contractBuild({ name, version, exposes: { Page: 'export {};' } }),
    page: { path, module: './Page', title: name },
  });

  it('where another app has its own is told, once', async () => {
    await live('pages', paged('plans', '1.0.0', '/plans'), paged('help', '1.0.0', '/help'));
    const { findings } = await check('pages', paged('help', '2.0.0', '/plans/'));
    expect(findings).toMatchObject([
      { verdict: 'breaking', kind: 'page', consumer: { app: 'plans' }, provider: { app: 'help' } },
    ]);
    expect(
      (await check('new-pages', paged('a', '1.0.0', '/x'), paged('b', '1.0.0', '/x'))).findings,
    ).toHaveLength(1);
    expect(await check('pages', paged('help', '3.0.0', '/help'))).toMatchObject({ verdict: 'safe' });
  });
});

describe('declarations that do not compile', () => {
  it('are refused, and named', async () => {
    await live('torn', library('1.0.0'), shop('1.0.0'));
    const { verdict, findings } = await check(
      'torn',
      library('2.0.0', 'export declare function Button(: string'),
    );
    expect(verdict).toBe('breaking');
    expect(findings).toContainEqual(
      expect.objectContaining({
        consumer: expect.objectContaining({ app: 'library' }) as object,
        place: expect.stringContaining('src/Button.d.ts:1:') as string,
      }),
    );
  });
});

describe('a consumer', () => {
  it('that uses what is not live yet is refused', async () => {
    await live('early', library('1.0.0', WITHOUT_SIZE));
    const { findings } = await check('early', shop('1.0.0'));
    expect(findings).toMatchObject([
      {
        verdict: 'breaking',
        consumer: { app: 'shop' },
        provider: { app: 'library' },
        names: [{ name: 'Button' }],
      },
    ]);
  });

  it('is not held to account for what has nothing to do with others', async () => {
    await live('own', library('1.0.0'));
    const odd = shop('1.0.0', `Button({ label: 'Buy' }) + missing`);
    expect(await check('own', odd)).toMatchObject({ verdict: 'safe' });
  });

  it('of an app that is not live is a risk', async () => {
    const { verdict, findings } = await check('nobody', shop('1.0.0'));
    expect({ verdict, findings }).toMatchObject({
      verdict: 'risky',
      findings: [{ kind: 'app', module: 'library/Button' }],
    });
  });

  it('of an app without a contract is a risk', async () => {
    const plain = { name: 'library', page: null, modules: { './Button': {} } };
    expect(await check('plain', plain, shop('1.0.0'))).toMatchObject({
      verdict: 'risky',
      findings: [{ kind: 'unknown' }],
    });
  });

  it('whose packages are not installed here is a risk, and they are named', async () => {
    await live('packages', library('1.0.0'));
    const packages = { 'fast-check': '4.0.0', 'not-installed': '1.0.0' };
    const { verdict, findings } = await check('packages', contractBuild({ name: 'far', packages }));
    expect({ verdict, findings }).toMatchObject({
      verdict: 'risky',
      findings: [
        { kind: 'unknown', reason: expect.stringMatching(/not checked: not-installed\./) as string },
      ],
    });
  });

  it('without a contract is checked for modules that are gone', async () => {
    const modules = { './A': { remotes: ['library/Button'] } };
    await live('old', library('1.0.0'), { name: 'plain', page: null, remotes: ['library'], modules });
    const { findings } = await check('old', contractBuild({ name: 'library', version: '2.0.0' }));
    expect(findings).toMatchObject([{ verdict: 'breaking', kind: 'module', consumer: { app: 'plain' } }]);
  });
});

describe('what cannot be read is refused', () => {
  const path = ({ app, version }: ReleaseName, file: string) => join(folder, keys.file(app, version, file));

  it.each<[string, (release: ReleaseName) => Promise<unknown>, RegExp]>([
    ['missing', release => rm(path(release, 'contract.json')), /contract\.json is missing/],
    [
      'tampered',
      release => writeFile(path(release, 'contract-sources.json'), '{}'),
      /contract-sources\.json is not what was released/,
    ],
    ['gone', ({ app, version }) => rm(join(folder, keys.release(app, version))), /There is no release shop@/],
  ])('a consumer whose contract is %s', async (name, damage, message) => {
    const [, consumer] = await live(name, library('1.0.0'), shop('1.0.0', `Button({ label: '${name}' })`));
    await damage(consumer as ReleaseName);
    await expect(check(name, library('2.0.0', WITHOUT_SIZE))).rejects.toThrow(message);
  });

  it.each<[string, unknown, RegExp]>([
    ['newer', { format: 2 }, /format 2, and this program knows 1: update @weft\/platform/],
    ['incomplete', { format: 1, app: 'library' }, /contract\.exposes should be an object/],
    [
      'another',
      { format: 1, app: 'x', exposes: {}, declarations: {}, uses: {}, packages: {}, options: {} },
      /it is that of "x"/,
    ],
  ])('a contract that is %s', async (name, contract, message) => {
    await expect(
      check(name, contractBuild({ name: 'library', version: `9.0.0-${name}`, contract })),
    ).rejects.toThrow(message);
  });
});
