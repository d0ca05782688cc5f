import { startScriptServer, type ScriptServer } from '../fixtures/script-server.js';
import { appFromManifest } from './app-from-manifest.js';

let server: ScriptServer;

beforeAll(async () => {
  server = await startScriptServer();
});
afterAll(() => server.close());

/** The least that a host of the wider ecosystem needs. */
const metaData = {
  buildInfo: {},
  remoteEntry: { name: 'remoteEntry.js', path: '', type: 'global' },
  globalName: 'widgets',
  publicPath: 'auto',
};

const PATH = '/widgets/1/mf-manifest.json';
const serve = (manifest: unknown) => server.serve(PATH, JSON.stringify(manifest));

const locate = (change: object, more: object = {}) =>
  appFromManifest(serve({ ...more, metaData: { ...metaData, ...change } }));

describe('where an app is', () => {
  it('is said by its manifest, and how its container is taken', async () => {
    await expect(locate({})).resolves.toEqual({
      entry: `${server.origin}/widgets/1/remoteEntry.js`,
      global: 'widgets',
      type: 'global',
    });
  });

  it.each([
    ['', '/widgets/1/remoteEntry.js'],
    [undefined, '/widgets/1/remoteEntry.js'],
    ['/static', '/static/remoteEntry.js'],
    ['/static/', '/static/remoteEntry.js'],
    ['../2/', '/widgets/2/remoteEntry.js'],
  ])('goes by the public path %j', async (publicPath, path) => {
    await expect(locate({ publicPath })).resolves.toMatchObject({ entry: server.origin + path });
  });

  it('may be on another origin', async () => {
    await expect(locate({ publicPath: 'https://cdn.example/widgets/' })).resolves.toMatchObject({
      entry: 'https://cdn.example/widgets/remoteEntry.js',
    });
  });

  it.each(['js', 'js/'])('may be in the folder %j of the build', async path => {
    const remoteEntry = { ...metaData.remoteEntry, path };
    await expect(locate({ remoteEntry })).resolves.toMatchObject({
      entry: `${server.origin}/widgets/1/js/remoteEntry.js`,
    });
  });

  it.each([
    ['module', 'module'],
    ['esm', 'module'],
    ['var', 'global'],
    ['window', 'global'],
    [undefined, 'global'],
  ])('with an entry of type %j has a container of type %j', async (said, type) => {
    const remoteEntry = { ...metaData.remoteEntry, type: said };
    await expect(locate({ remoteEntry })).resolves.toMatchObject({ type });
  });

  it('has the global of the name where no other is said', async () => {
    await expect(locate({ globalName: undefined }, { name: 'shop' })).resolves.toMatchObject({
      global: 'shop',
    });
  });

  it('comes with its version', async () => {
    const buildInfo = { buildVersion: '1.2.0', buildName: 'widgets' };
    await expect(locate({ buildInfo })).resolves.toMatchObject({ release: '1.2.0' });
  });

  it('comes with the release and the integrity of its entry where the build is ours', async () => {
    const weft = {
      build: '1.2.0-3f2a91c',
      files: { 'remoteEntry.js': { integrity: 'sha384-abc', bytes: 1 } },
    };
    await expect(locate({}, { weft })).resolves.toMatchObject({
      integrity: 'sha384-abc',
      release: '1.2.0-3f2a91c',
    });
  });

  it('is asked for as seen from the page', async () => {
    serve({ metaData });
    document.head.innerHTML = `<base href="${server.origin}/widgets/">`;
    await expect(appFromManifest('1/mf-manifest.json')).resolves.toMatchObject({
      entry: `${server.origin}/widgets/1/remoteEntry.js`,
    });
    document.head.replaceChildren();
  });
});

describe('a manifest that cannot be had', () => {
  it('says so, with its URL and why', async () => {
    const url = `${server.origin}/nothing/mf-manifest.json`;
    await expect(appFromManifest(url)).rejects.toMatchObject({
      code: 'MANIFEST_UNREACHABLE',
      url,
      phase: 'lookup',
      message: expect.stringContaining('(HTTP 404). docs/errors.md#manifest_unreachable') as string,
    });
  });

  it('is asked for again where that may help', async () => {
    const url = server.serveAfter(1, '/busy/mf-manifest.json', JSON.stringify({ metaData }));
    await expect(appFromManifest(url)).resolves.toMatchObject({ global: 'widgets' });
    expect(server.count(url)).toBe(2);
  });

  it('is asked for again by the next who wants it', async () => {
    const url = server.serve(PATH, '<html>');
    await expect(appFromManifest(url)).rejects.toMatchObject({ code: 'MANIFEST_UNREACHABLE' });
    await expect(locate({})).resolves.toMatchObject({ global: 'widgets' });
  });
});

describe('a manifest that a page cannot go by', () => {
  it.each([
    ['without metaData', {}, 'manifest.metaData should be an object'],
    [
      'without an entry',
      { metaData: { globalName: 'widgets' } },
      'manifest.metaData.remoteEntry should be an object',
    ],
    [
      'of a container for Node',
      { metaData: { ...metaData, remoteEntry: { name: 'a.js', type: 'commonjs-module' } } },
      'manifest.metaData.remoteEntry.type should be "global"',
    ],
    [
      'with code in it',
      { metaData: { ...metaData, getPublicPath: 'return "https://cdn.example/"' } },
      'it has "getPublicPath"',
    ],
    [
      'without any name',
      { metaData: { ...metaData, globalName: undefined } },
      'neither "metaData.globalName"',
    ],
    ['with a public path that is none', { metaData: { ...metaData, publicPath: 'https://' } }, 'Invalid URL'],
  ])('is refused: one %s', async (_, manifest, why) => {
    const url = serve(manifest);
    await expect(appFromManifest(url)).rejects.toMatchObject({
      code: 'MANIFEST_INVALID',
      url,
      phase: 'lookup',
      message: expect.stringContaining(why) as string,
    });
  });
});
