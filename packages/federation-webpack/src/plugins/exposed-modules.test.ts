/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { addScript, broughtFederation, openPage, type Container } from '../fixtures/open-page.js';
import { sample, type Sample } from '../fixtures/sample.js';
import { serveFolder, type ServedFolder } from '../fixtures/serve-folder.js';

const [market, garden] = [sample('market'), sample('garden')];
const { modules } = market.manifest.weft;

let servedMarket: ServedFolder, servedGarden: ServedFolder;

beforeAll(async () => {
  [servedMarket, servedGarden] = await Promise.all([serveFolder(market.dist), serveFolder(garden.dist)]);
});
afterAll(() => Promise.all([servedMarket.close(), servedGarden.close()]));

/** What is fetched, of each app, when a page on which nothing is loaded yet wants a module of market. */
async function fetchedFor(path: string) {
  const page = await openPage(`${servedMarket.origin}/bare`);
  await addScript(page, entryOf(servedMarket, market));
  const federation = await broughtFederation(page);
  const global = garden.manifest.metaData.globalName;
  federation.register({ garden: { entry: entryOf(servedGarden, garden), global } });
  const container = page[market.manifest.metaData.globalName] as Container;
  await container.init({});
  servedMarket.takeRequests();
  await container.get(path);
  return { ofMarket: servedMarket.takeRequests(), ofGarden: servedGarden.takeRequests() };
}

const entryOf = ({ origin }: ServedFolder, { manifest }: Sample) =>
  `${origin}/${manifest.metaData.remoteEntry.name}`;

const sharedFiles = (keys: string[]) =>
  market.manifest.shared.filter(({ name }) => keys.includes(name)).flatMap(({ assets }) => assets.js.sync);

it('knows every exposed module', () => {
  expect(Object.keys(modules)).toEqual([
    './Stall',
    './till',
    './shares',
    './counter',
    './prices.json',
    './sum.wasm',
    './tokens.css',
  ]);
});

it.each(Object.keys(modules))('lists exactly the files that a page fetches for %s', async path => {
  const { js = [], css = [], shared = [] } = modules[path] ?? {};
  const { ofMarket } = await fetchedFor(path);
  expect(js.length).toBeGreaterThan(0);
  expect(ofMarket).toEqual([...js, ...css, ...sharedFiles(shared.map(({ key }) => key))].sort());
});

it('names the modules of other apps that are needed, and they are fetched', async () => {
  expect(modules['./Stall']?.remotes).toEqual(['garden/Card']);
  const { js = [], css = [] } = garden.manifest.weft.modules['./Card'] ?? {};
  expect((await fetchedFor('./Stall')).ofGarden).toEqual(
    [garden.manifest.metaData.remoteEntry.name, ...js, ...css].sort(),
  );
  const others = Object.entries(modules).filter(([path]) => path !== './Stall');
  expect(others.flatMap(([, { remotes }]) => remotes)).toEqual([]);
});

it('lists style sheets', () => {
  expect(modules['./tokens.css']?.css).toHaveLength(1);
  expect(modules['./Stall']?.css).toHaveLength(1);
  expect(modules['./till']?.css).toEqual([]);
});

const byKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key);

it('says what is taken from the share scopes: range, scope, singleton', () => {
  expect(modules['./shares']?.shared.sort(byKey)).toEqual([
    { key: 'clock', scope: 'default', singleton: false },
    { key: 'market/src/own.ts', scope: 'default', singleton: false },
    { key: 'store', scope: 'default', singleton: true },
    { key: 'tiny-dates', scope: 'default', range: '^1.0.0', singleton: false },
    { key: 'tiny-kit/part', scope: 'default', range: '>=1.0.0', singleton: false },
    { key: 'tiny-seal', scope: 'sealed', range: '^1.0.0', singleton: false },
    { key: 'tiny-single', scope: 'default', range: '^1.0.0', singleton: true },
  ]);
});

it('spells out a range of several parts', () => {
  const dates = garden.manifest.weft.modules['./shares']?.shared.find(({ key }) => key === 'tiny-dates');
  expect(dates?.range).toBe('^2.0.0 || ^3.0.0');
});
