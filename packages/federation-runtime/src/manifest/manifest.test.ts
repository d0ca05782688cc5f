import { sampleManifest } from '../fixtures/sample-manifest.js';
import { manifestSchema, parseManifest } from './manifest.js';
import { SchemaError } from './schema.js';

type Json = Record<string, unknown>;
interface Place {
  path: string;
  holder: Json;
  key: string;
}

/** Every place in a document: the holder of a value, its key, and the path as errors write it. */
function placesIn(holder: Json, path: string): Place[] {
  return Object.keys(holder).flatMap(key => {
    const at = Array.isArray(holder) ? `${path}[${key}]` : `${path}.${key}`;
    const value = holder[key];
    const deeper = typeof value === 'object' && value !== null ? placesIn(value as Json, at) : [];
    return [{ path: at, holder, key }, ...deeper];
  });
}

/** The sample, one place of it changed. */
function changed(path: string, change: (place: Place) => void) {
  const manifest = sampleManifest() as unknown as Json;
  const place = placesIn(manifest, 'manifest').find(one => one.path === path);
  if (!place) throw new Error(`The sample has no ${path}`);
  change(place);
  return JSON.stringify(manifest);
}

const paths = placesIn(sampleManifest() as unknown as Json, 'manifest').map(({ path }) => path);
const optionalPaths = [
  'manifest.weft.page',
  'manifest.weft.page.position',
  'manifest.weft.modules../CatalogPage.shared[0].range',
];
const isItem = (path: string) => /\]$|\.files\.[^ ]*js$|\.\/CatalogPage$/.test(path);

it('reads a full manifest as it was written', () => {
  expect(parseManifest(JSON.stringify(sampleManifest()))).toEqual(sampleManifest());
});

it('reads what other tools add to a manifest, and leaves it out', () => {
  const more = {
    ...sampleManifest(),
    metaData: { ...sampleManifest().metaData, pluginVersion: '0.8.0' },
    extra: true,
  };
  expect(parseManifest(JSON.stringify(more))).toEqual(sampleManifest());
});

it('knows module containers', () => {
  const text = changed('manifest.metaData.remoteEntry.type', ({ holder, key }) => (holder[key] = 'module'));
  expect(parseManifest(text).metaData.remoteEntry.type).toBe('module');
});

it('reads a build that neither exposes, shares nor takes anything', () => {
  const weft = { format: 1, build: '3f2a91c', scopes: [], files: {}, modules: {} };
  const alone = { ...sampleManifest(), shared: [], remotes: [], exposes: [], weft };
  expect(parseManifest(JSON.stringify(alone))).toEqual(alone);
});

it.each(paths)('names %s when it is of a wrong kind', path => {
  const text = changed(path, ({ holder, key }) => (holder[key] = null));
  expect(() => parseManifest(text)).toThrow(SchemaError);
  expect(() => parseManifest(text)).toThrow(`${path} should be `);
  expect(() => parseManifest(text)).toThrow('but is null');
});

it.each(paths.filter(path => !optionalPaths.includes(path) && !isItem(path)))(
  'names %s when it is missing',
  path => {
    const text = changed(path, ({ holder, key }) => Reflect.deleteProperty(holder, key));
    expect(() => parseManifest(text)).toThrow(`${path} should be `);
    expect(() => parseManifest(text)).toThrow('but is missing');
  },
);

it.each(optionalPaths)('does without %s', path => {
  const text = changed(path, ({ holder, key }) => Reflect.deleteProperty(holder, key));
  expect(parseManifest(text)).toEqual(JSON.parse(text));
});

it('tells of a newer format', () => {
  const text = changed('manifest.weft.format', ({ holder, key }) => (holder[key] = 2));
  expect(() => parseManifest(text)).toThrow('manifest.weft.format should be 1, but is 2');
});

it('refuses what is no JSON, and what is no object', () => {
  expect(() => parseManifest('<!doctype html>')).toThrow(SyntaxError);
  expect(() => parseManifest('[]')).toThrow('manifest should be an object, but is []');
});

it('reads its own result again to the same', () => {
  const once = manifestSchema(sampleManifest());
  expect(manifestSchema(once)).toEqual(once);
});

it('refuses a key that could become the prototype of something', () => {
  const text = JSON.stringify(sampleManifest()).replace('"weft":{', '"__proto__":{"polluted":1},"weft":{');
  expect(() => parseManifest(text)).toThrow(SyntaxError);
  expect({}).not.toHaveProperty('polluted');
});
