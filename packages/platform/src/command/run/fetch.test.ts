import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumerRepository } from '../../fixtures/consumer-repository.js';
import { contractBuild } from '../../fixtures/contract-build.js';
import { servedStore } from '../../fixtures/served-store.js';

const library = contractBuild({ name: 'library', exposes: { Button: 'export type Button = 1;\n' } });
const shop = { name: 'shop', remotes: ['library', 'gone'] };

/** An edge with three apps, its store, and a repository that tests against them. */
async function deployed() {
  const served = await servedStore();
  const releases = await served.deploy('production', library, shop, { name: 'alone' });
  const consumer = consumerRepository();
  const fetch = (...args: string[]) => consumer.weft('fetch', '--env', 'production', ...args);
  const versions = Object.fromEntries(Object.values(releases).map(({ app, version }) => [app, version]));
  return { ...served, ...consumer, versions, fetch };
}

const at = (app: string, version = '') => `.weft/remotes/releases/${app}/${version}`;

it.each(['edge', 'store'])('downloads what tests run, from an %s', async kind => {
  const { fetch, list, json, read, origin, folder, versions } = await deployed();
  const place = kind === 'edge' ? origin : folder;
  const { code, printed } = await fetch(kind === 'edge' ? '--from' : '--store', place);
  expect({ code, printed }).toMatchObject({
    code: 0,
    printed: expect.stringMatching(
      /production@1 from [^]*library@1[^]*shop@1[^]*10 files: 10 downloaded/,
    ) as string,
  });
  expect(json('.weft/remotes/production.json')).toEqual({
    ...{ format: 1, environment: 'production', id: '1', from: place, releases: versions },
  });
  expect(list(at('library', versions.library))).toEqual([
    ...['contract.json', 'entry.js', 'mf-manifest.json', 'page.css', 'page.js'],
  ]);
  expect(read(`${at('shop', versions.shop)}/entry.js`)).toContain('weft_shop');
});

it('downloads some apps with those that they use, as far as these are live', async () => {
  const { fetch, json, list, origin, versions } = await deployed();
  expect(await fetch('shop', '--from', origin, '--to', 'remotes')).toMatchObject({ code: 0 });
  const { library, shop } = versions;
  expect(json('remotes/production.json')).toMatchObject({ releases: { library, shop }, asked: ['shop'] });
  expect(list('remotes/releases/alone')).toEqual([]);
});

it('downloads only what is missing, or was changed', async () => {
  const { fetch, origin, directory, versions } = await deployed();
  const data = async () => JSON.parse((await fetch('--from', origin, '--json')).printed) as object;
  expect(await data()).toMatchObject({ environment: 'production', files: 10, downloaded: 10 });
  expect(await data()).toMatchObject({ files: 10, downloaded: 0, bytes: 0 });
  const folder = join(directory, at('library', versions.library));
  rmSync(join(folder, 'page.css'));
  appendFileSync(join(folder, 'page.js'), '// changed');
  appendFileSync(join(folder, 'mf-manifest.json'), 'half of it');
  expect(await data()).toMatchObject({ files: 10, downloaded: 2 });
});

it('works without the network the second time, and says since when', async () => {
  const { fetch, origin, close, versions, directory } = await deployed();
  await fetch('--from', origin);
  await close();
  expect(await fetch('--from', origin)).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/offline: as of production@1, \d{4}-.*ECONNREFUSED/) as string,
  });
  expect(await fetch('library', '--from', origin)).toMatchObject({ code: 0 });
  rmSync(join(directory, at('library', versions.library), 'page.css'));
  expect(await fetch('--from', origin)).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/\[REMOTE_UNREACHABLE\][^]*Connect and repeat/) as string,
  });
});

it('fails without the network where there was no last time', async () => {
  const { fetch, list, origin, close } = await deployed();
  await close();
  expect(await fetch('--from', origin)).toMatchObject({
    code: 1,
    complained: expect.stringContaining('[REMOTE_UNREACHABLE]') as string,
  });
  expect(list('.')).toEqual(['package.json']);
});

it.each(['edge', 'store'])('keeps nothing that is not what was released, from an %s', async kind => {
  const { fetch, list, folder, origin, versions } = await deployed();
  const file = join(folder, 'releases/library', versions.library ?? '', 'entry.js');
  writeFileSync(file, readFileSync(file, 'utf8').replace('get', 'got'));
  const { code, complained } = await fetch(...(kind === 'edge' ? ['--from', origin] : ['--store', folder]));
  expect({ code, complained }).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/\[STORE_CORRUPT\] entry\.js of library@1\.0\.0-\w+/) as string,
  });
  expect(list(at('library', versions.library))).not.toContain('entry.js');
  expect(list('.weft/remotes')).not.toContain('production.json');
});

it('names the apps and the environments that there are', async () => {
  const { fetch, weft, origin } = await deployed();
  expect(await fetch('shopp', '--from', origin)).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/\[APP_UNKNOWN\].*There are: alone, library, shop/) as string,
  });
  const { printed } = await weft('fetch', '--env', 'prod', '--from', origin, '--json');
  expect(JSON.parse(printed)).toMatchObject({ error: { code: 'ENVIRONMENT_UNKNOWN' } });
});
