/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { federationOf, openPage, type Page } from '../fixtures/open-page.js';
import { sample } from '../fixtures/sample.js';
import { serveFolder, type ServedFolder } from '../fixtures/serve-folder.js';

const [market, garden] = [sample('market'), sample('garden')];
const source = (file: string) => readFileSync(join(market.dist, '../src', file));

let servedMarket: ServedFolder, servedGarden: ServedFolder;
let pageOfGarden: Page;

beforeAll(async () => {
  [servedMarket, servedGarden] = await Promise.all([serveFolder(market.dist), serveFolder(garden.dist)]);
  pageOfGarden = await openPage(`${servedGarden.origin}/`);
  const { remoteEntry, globalName } = market.manifest.metaData;
  const entry = `${servedMarket.origin}/${remoteEntry.name}`;
  federationOf(pageOfGarden).register({ market: { entry, global: globalName } });
});
afterAll(() => Promise.all([servedMarket.close(), servedGarden.close()]));

it('makes pictures files of their own app, wherever it is a guest', async () => {
  const { Stall } = await federationOf(pageOfGarden).loadRemote<{ Stall(): { props: { title: string } } }>(
    'market/Stall',
  );
  const url = Stall().props.title;
  const file = market.files.find(name => /^apple\./.test(name) && market.read(name).includes('circle'));
  expect(url).toBe(`${servedMarket.origin}/${file}`);
});

it('keeps two files of one name apart', () => {
  const pictures = market.files.filter(file => file.endsWith('.svg')).map(market.read);
  expect(pictures.sort()).toEqual([source('apple.svg'), source('crates/apple.svg')].map(String).sort());
});

it('gives the content of JSON files', async () => {
  expect(await federationOf(pageOfGarden).loadRemote('market/prices.json')).toEqual({ apple: 3 });
});

it('takes WebAssembly as it is', () => {
  const [file = '', ...more] = market.files.filter(name => name.endsWith('.wasm'));
  expect(more).toEqual([]);
  expect(readFileSync(join(market.dist, file))).toEqual(source('sum.wasm'));
});

it('makes a worker a script of its own', () => {
  const scripts = market.files.filter(name => name.endsWith('.js'));
  const holding = (code: RegExp) => scripts.filter(file => code.test(market.read(file)));
  expect(holding(/^onmessage=|\Wonmessage=\(\)=>postMessage/)).toHaveLength(1);
  expect(holding(/^onmessage=|\Wonmessage=\(\)=>postMessage/)).not.toEqual(
    market.manifest.weft.modules['./counter']?.js,
  );
});
