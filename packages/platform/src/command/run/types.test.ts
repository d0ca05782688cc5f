import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumerRepository } from '../../fixtures/consumer-repository.js';
import { contractBuild } from '../../fixtures/contract-build.js';
import { sha384, buildFolder } from '../../fixtures/release-build.js';
import { servedStore } from '../../fixtures/served-store.js';

const BUTTON = 'export declare function Button(props: { size?: number }): string;\n';
const library = contractBuild({ name: 'library', exposes: { Button: BUTTON }, assets: ['tokens.css'] });
const shop = contractBuild({
  name: 'shop',
  exposes: { Buy: `export declare const buy: typeof import('library/Button').Button;\n` },
  uses: { 'library/Button': ['Button'] },
});
const plain: Parameters<typeof buildFolder>[0] = { name: 'plain', page: null };

/** An edge with three apps, its store, and a repository that uses them. */
async function deployed() {
  const served = await servedStore();
  const { library: release = { app: '', version: '' } } = await served.deploy(
    'production',
    library,
    shop,
    plain,
  );
  const consumer = consumerRepository();
  const types = (...args: string[]) => consumer.weft('types', '--env', 'production', ...args);
  return { ...served, ...consumer, release, types };
}

const WRITTEN = [
  ...['assets.d.ts', 'library/src/Button.d.ts', 'releases.json', 'remote-modules.d.ts'],
  ...['shop/src/Buy.d.ts', 'tsconfig.json'],
];

it.each(['edge', 'store'])('writes the types of all that is live, from an %s', async kind => {
  const { types, list, read, json, origin, folder, release } = await deployed();
  const place = kind === 'edge' ? origin : folder;
  const { code, printed } = await types(kind === 'edge' ? '--from' : '--store', place);
  expect(code).toBe(0);
  expect(list('remote-types')).toEqual(WRITTEN);
  expect(read('remote-types/library/src/Button.d.ts')).toBe(
    `// Of library@${release.version}: written by \`weft types\`, which writes it anew. Changes are lost.\n${BUTTON}`,
  );
  const contract = sha384(String(library.files?.['contract.json']));
  expect(json('remote-types/releases.json')).toEqual({
    ...{ format: 1, environment: 'production', id: '1', from: place },
    releases: {
      library: { version: release.version, contract },
      plain: { version: expect.any(String) as string },
      shop: { version: expect.any(String) as string, contract: expect.any(String) as string },
    },
  });
  expect(printed).toContain(`remote-types has the types of production@1 from ${place}:`);
  expect(printed).toMatch(/library@1\.0\.0-\w+ +2 modules/);
  expect(printed).toMatch(/plain@1\.0\.0-\w+ +skipped: its build has no types/);
  expect(printed).toContain('"extends": ["./remote-types/tsconfig.json"]');
});

it('writes those of some apps, and of the apps that their types name', async () => {
  const { types, list, json, origin } = await deployed();
  expect(await types('library', '--from', origin, '--to', 'types/remote')).toMatchObject({ code: 0 });
  expect(list('types/remote').filter(file => file.includes('/'))).toEqual(['library/src/Button.d.ts']);
  expect(await types('shop', '--from', origin)).toMatchObject({ code: 0 });
  expect(list('remote-types')).toEqual(WRITTEN);
  expect(json('remote-types/releases.json')).toMatchObject({ asked: ['shop'] });
});

it('takes away what is live no more', async () => {
  const { types, list, read, deploy, origin } = await deployed();
  await types('--from', origin);
  const next = contractBuild({
    name: 'library',
    version: '2.0.0',
    exposes: { Card: 'export type Card = 1;\n' },
  });
  await deploy('production', next);
  await types('library', '--from', origin);
  expect(list('remote-types').filter(file => file.includes('/'))).toEqual(['library/src/Card.d.ts']);
  expect(read('remote-types/remote-modules.d.ts')).not.toContain('Button');
});

it('answers programs', async () => {
  const { types, origin, directory } = await deployed();
  const { printed } = await types('--from', origin, '--json');
  expect(JSON.parse(printed)).toMatchObject({
    ...{ environment: 'production', id: '1', from: origin, to: join(directory, 'remote-types') },
    modules: { library: ['library/Button', 'library/tokens.css'], plain: [], shop: ['shop/Buy'] },
  });
});

it('works without the network the second time, and says since when', async () => {
  const { types, list, origin, close, directory } = await deployed();
  await types('--from', origin);
  await close();
  rmSync(join(directory, 'remote-types'), { recursive: true });
  const { code, printed } = await types('--from', origin);
  expect({ code, printed }).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/offline: as of production@1, \d{4}-.*ECONNREFUSED/) as string,
  });
  expect(list('remote-types')).toEqual(WRITTEN);
  expect(JSON.parse((await types('--from', origin, '--json')).printed)).toMatchObject({
    offline: { at: expect.any(String) as string, why: expect.stringContaining(origin) as string },
  });
});

it('works with the written folder alone, as after an installation', async () => {
  const { types, list, origin, close, directory } = await deployed();
  await types('--from', origin);
  await close();
  rmSync(join(directory, 'node_modules'), { recursive: true });
  expect(await types('--from', origin)).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/offline: as of production@1[^]*stays as it is/) as string,
  });
  expect(list('remote-types')).toEqual(WRITTEN);
});

it('fails without the network where there was no last time, or another one', async () => {
  const { types, list, origin, close, weft } = await deployed();
  await types('library', '--from', origin);
  await close();
  const failure = {
    code: 1,
    complained: expect.stringMatching(/\[REMOTE_UNREACHABLE\].*ECONNREFUSED[^]*Connect and repeat/) as string,
  };
  expect(await types('--from', origin)).toMatchObject(failure);
  expect(await types('shop', '--from', origin)).toMatchObject(failure);
  expect(await weft('types', '--env', 'staging', '--from', origin)).toMatchObject(failure);
  expect(await types('library', '--from', origin)).toMatchObject({ code: 0 });
  expect(list('remote-types').filter(file => file.includes('/'))).toEqual(['library/src/Button.d.ts']);
});

it('goes on when a store is gone', async () => {
  const { types, folder } = await deployed();
  await types('--store', folder);
  renameSync(folder, `${folder}-away`);
  const { code, printed } = await types('--store', folder);
  renameSync(`${folder}-away`, folder);
  expect({ code, printed }).toMatchObject({
    code: 0,
    printed: expect.stringContaining('offline: as of production@1') as string,
  });
});

it.each(['edge', 'store'])('refuses a contract that is not what was released, from an %s', async kind => {
  const { types, list, folder, origin, release } = await deployed();
  const file = join(folder, 'releases/library', release.version, 'contract.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('number', 'string'));
  expect(await types(...(kind === 'edge' ? ['--from', origin] : ['--store', folder]))).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/\[STORE_CORRUPT\] contract\.json of library@1\.0\.0-\w+/) as string,
  });
  expect(list('remote-types')).toEqual([]);
});

it.each([
  ['declarations', '../../evil.d.ts'],
  ['declarations', '/tmp/evil.d.ts'],
  ['declarations', 'src\\..\\..\\evil.d.ts'],
  ['exposes', '../evil.d.ts'],
])('refuses %s that lead out of the folder: %s', async (part, path) => {
  const { types, list, deploy, origin, folder } = await deployed();
  await types('--from', origin);
  const contract = {
    format: 1,
    app: 'evil',
    uses: {},
    packages: {},
    options: {},
    exposes: {},
    declarations: {},
  };
  const hostile = part === 'exposes' ? { exposes: { './Evil': path } } : { declarations: { [path]: '' } };
  await deploy('production', contractBuild({ name: 'evil', contract: { ...contract, ...hostile } }));
  for (const place of [
    ['--from', origin],
    ['--store', folder],
  ])
    expect(await types(...place)).toMatchObject({
      code: 1,
      complained: expect.stringMatching(/\[NAME_INVALID\] The contract of evil@.*lead out of/) as string,
    });
  expect(list('remote-types')).toEqual(WRITTEN);
  expect(list('.').filter(file => file.includes('evil.d.ts'))).toEqual([]);
  // The others can be had all the same.
  expect(await types('library', '--from', origin)).toMatchObject({ code: 0 });
});

it.each([
  ['of another app', { app: 'other' }],
  ['with a module that cannot be named', { exposes: { Button: 'src/Button.d.ts' } }],
  ['with code in it', { declarations: { 'src/run.sh': '' } }],
  ['that is none', { declarations: [] }],
])('refuses a contract %s', async (_, part) => {
  const { types, deploy, origin } = await deployed();
  const contract = {
    format: 1,
    app: 'odd',
    uses: {},
    packages: {},
    options: {},
    exposes: {},
    declarations: {},
  };
  await deploy('production', contractBuild({ name: 'odd', contract: { ...contract, ...part } }));
  expect(await types('--from', origin)).toMatchObject({
    code: 1,
    complained: expect.stringContaining('[CONTRACT_INVALID] The contract of odd@1.0.0-') as string,
  });
});

it('does not replace a folder that it did not write', async () => {
  const { types, list, origin, directory } = await deployed();
  for (const to of ['.', './package.json']) {
    expect(await types('--from', origin, '--to', to)).toMatchObject({
      code: 1,
      complained: expect.stringContaining('[FOLDER_TAKEN]') as string,
    });
  }
  expect(list('.')).toEqual(['package.json']);
  expect(readdirSync(directory)).toEqual(['package.json']);
});

it('names the apps and the environments that there are', async () => {
  const { types, weft, list, origin, folder } = await deployed();
  const unknown = /\[APP_UNKNOWN\] There is no app "libary".*There are: library, plain, shop\./;
  for (const place of [
    ['--from', origin],
    ['--store', folder],
  ]) {
    expect(await types('libary', ...place)).toMatchObject({
      code: 1,
      complained: expect.stringMatching(unknown) as string,
    });
    expect(await weft('types', '--env', 'prod', ...place)).toMatchObject({
      code: 1,
      complained: expect.stringMatching(/\[ENVIRONMENT_UNKNOWN\].*"prod"/) as string,
    });
  }
  expect(list('.')).toEqual(['package.json']);
});

it.each([
  [['--from', 'https://shop.example', '--store', 'folder'], 'give one of them'],
  [['--from', 'shop.example'], 'write it as https://shop.example'],
  [[], 'Say where it is deployed: --from'],
])('asks again for %j', async (args, answer) => {
  expect(await consumerRepository().weft('types', '--env', 'production', ...args)).toMatchObject({
    code: 2,
    complained: expect.stringContaining(answer) as string,
  });
});
