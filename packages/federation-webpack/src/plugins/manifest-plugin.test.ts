import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sample } from '../fixtures/sample.js';

const market = sample('market');
const { manifest } = market;

it('has nothing but what the schema of the manifest knows', () => {
  expect(manifest).toEqual(JSON.parse(market.read('mf-manifest.json')));
});

it('lists every file that a browser may ask for, and no other', () => {
  const onDisk = market.files.filter(
    file => !/\.map$/.test(file) && !['index.html', 'mf-manifest.json'].includes(file),
  );
  expect(Object.keys(manifest.weft.files).sort()).toEqual(onDisk);
});

it('tells the true size and integrity of each', () => {
  for (const [file, told] of Object.entries(manifest.weft.files)) {
    const content = readFileSync(join(market.dist, file));
    const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    expect({ file, ...told }).toEqual({ file, integrity, bytes: content.length });
  }
});

it('lists the scripts and style sheets whose names say what is in them: neither the entry nor what all apps share', () => {
  const { byName = [], byContent = [] } = manifest.weft;
  const listed = [...byName, ...byContent, manifest.metaData.remoteEntry.name];
  expect(listed.sort()).toEqual(market.files.filter(file => /\.[0-9a-f]{8}\.(js|css)$/.test(file)));
});

it('names the build: the version, and what went into it', () => {
  expect(manifest.weft.build).toMatch(/^1\.2\.3-[0-9a-f]{8}$/);
  expect(manifest.metaData.buildInfo).toEqual({ buildVersion: '1.2.3', buildName: 'market' });
});

it('names an entry that leaves the container under a global of this build', () => {
  const { remoteEntry, globalName } = manifest.metaData;
  expect(globalName).toBe(`weft_market_${manifest.weft.build.replace(/\W/g, '_')}`);
  expect(remoteEntry).toEqual({
    name: expect.stringMatching(/^market\.[0-9a-f]{8}\.js$/) as unknown,
    path: '',
    type: 'global',
  });
  expect(market.read(remoteEntry.name)).toMatch(new RegExp(`^var ${globalName};`));
});

it('says what the definition says: page, remotes, share scopes', () => {
  expect(manifest.weft.page).toEqual({ path: '/market', module: './Stall', title: 'Market</script>' });
  expect(manifest.remotes).toEqual([
    { federationContainerName: 'garden', moduleName: '*', alias: 'garden', entry: '*' },
  ]);
  expect(manifest.weft.scopes).toEqual(['default', 'sealed']);
  expect(sample('garden').manifest.weft.page).toBeUndefined();
});

it('lists the exposed modules a second time in the way of the wider ecosystem, without files that its hosts would run before the entry', () => {
  expect(manifest.exposes.map(({ path }) => path)).toEqual(Object.keys(manifest.weft.modules));
  for (const { id, name, path, assets } of manifest.exposes) {
    expect({ id, name }).toEqual({ id: `market:${path.slice(2)}`, name: path.slice(2) });
    expect(assets).toEqual({ js: { sync: [], async: [] }, css: { sync: [], async: [] } });
  }
});
