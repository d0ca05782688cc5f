import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { evaluate } from '../fixtures/run-node.js';
import { sample } from '../fixtures/sample.js';

const market = sample('market', 'modules');
const { files, modules } = market.manifest.weft;
const { name: entry, type } = market.manifest.metaData.remoteEntry;
const [till = ''] = modules['./till']?.js ?? [];
const urlOf = (file: string) => pathToFileURL(`${market.dist}/${file}`).href;

interface Outcome {
  entered: { url: string; type: string }[];
  asked: [url: string, options: object][];
  globals: string[];
  found: unknown;
}

/** Imports the entry as Node does, on a page of which `registry` is code that adds to what the registry has; `run`: code with the namespace. */
const onPage = (run: string, registry = '', file = join(market.dist, entry)) =>
  evaluate<Outcome>(`
    const entered = [], asked = [];
    const loadScript = (url, options) => (asked.push([url, options]), import(url));
    globalThis[Symbol.for('weft.federation.1')] = { enter: ({ url, type }) => entered.push({ url, type }), loadScript, ${registry} };
    const before = Object.keys(globalThis);
    const market = await import(${JSON.stringify(pathToFileURL(file).href)});
    const found = await (async () => { ${run} })();
    const globals = Object.keys(globalThis).filter(key => !before.includes(key));
    console.log(JSON.stringify({ entered, asked, globals, found }));`);

it('is said in the manifest, and in the HTML of the app', () => {
  expect(type).toBe('module');
  expect(market.read('index.html')).toMatch(new RegExp(`<script type="?module"? src="?/${entry}\\b`));
});

it('has the registry bring chunks, with their integrity; no global is left', async () => {
  const { entered, asked, globals, found } = await onPage("return (await market.get('./till'))().till;");
  expect(found).toEqual({ coins: 0 });
  expect(entered).toEqual([{ url: urlOf(entry), type: 'module' }]);
  expect(asked).toEqual([[urlOf(till), { integrity: files[till]?.integrity, type: 'module' }]]);
  expect(globals).toEqual([]);
});

it('imports them itself where there is no registry to ask', async () => {
  const { asked, found } = await onPage(
    "return (await market.get('./till'))().till;",
    'loadScript: undefined',
  );
  expect(found).toEqual({ coins: 0 });
  expect(asked).toEqual([]);
});

it('begins again with a runtime of its own, which takes the chunks that are there', async () => {
  const { entered, asked, found } = await onPage(`
    const till = async ({ get }) => (await get('./till'))().till;
    const [first, other] = [await till(market), await till(market.again())];
    first.coins = 1;
    return [other, first === (await till(market))];`);
  expect(found).toEqual([{ coins: 0 }, true]);
  expect(entered).toHaveLength(2);
  expect(asked.map(([url]) => url)).toEqual([urlOf(till), urlOf(till)]);
});

it('asks where files stay from release to release, then its own release, and notes which of its files that is', async () => {
  const release = join(dirname(market.dist), 'releases/market/1.2.3');
  cpSync(market.dist, release, { recursive: true });
  const own = pathToFileURL(join(release, till)).href;
  const named = own.replace('/releases/market/1.2.3/', '/files/market/');
  const { asked, found } = await onPage(
    "await market.get('./till'); return globalThis[Symbol.for('weft.places.1')];",
    `snapshot: { byName: true },
     loadScript: url => (asked.push([url]), url.includes('/files/') ? Promise.reject(new Error('HTTP 404')) : import(url)),`,
    join(release, entry),
  );
  expect(asked).toEqual([[named], [own]]);
  expect(found).toEqual({ [named]: own });
});

it('says in the error of webpack what the registry says', async () => {
  const { found } = await onPage(
    "return market.get('./till').catch(({ name, message, request }) => ({ name, message, request }));",
    "loadScript: () => Promise.reject(new Error('no answer within 10000 ms')),",
  );
  expect(found).toEqual({
    name: 'ChunkLoadError',
    message: expect.stringContaining(`(no answer within 10000 ms: ${urlOf(till)})`) as unknown,
    request: urlOf(till),
  });
});
