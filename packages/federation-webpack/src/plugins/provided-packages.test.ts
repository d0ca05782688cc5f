/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { addScript, broughtFederation, openPage, type Container } from '../fixtures/open-page.js';
import { sample } from '../fixtures/sample.js';
import { serveFolder, type ServedFolder } from '../fixtures/serve-folder.js';

const market = sample('market');
const { shared, metaData } = market.manifest;

let served: ServedFolder;

beforeAll(async () => {
  served = await serveFolder(market.dist);
});
afterAll(() => served.close());

/** The share scope after the build has put into it what it provides. */
async function providedScope() {
  const page = await openPage(`${served.origin}/bare`);
  await addScript(page, `${served.origin}/${metaData.remoteEntry.name}`);
  await broughtFederation(page);
  const scope: Parameters<Container['init']>[0] = {};
  await (page[metaData.globalName] as Container).init(scope);
  served.takeRequests();
  return scope;
}

it('lists what the build really puts into the share scope, in these versions', async () => {
  const scope = await providedScope();
  const provided = Object.entries(scope).flatMap(([key, versions]) =>
    Object.keys(versions).map(version => `${key} ${version}`),
  );
  const told = shared
    .filter(({ name }) => name !== 'tiny-seal') // in a scope of its own
    .map(({ name, version }) => `${name} ${version}`);
  expect(told.sort()).toEqual(provided.sort());
});

it.each(['tiny-dates', 'tiny-kit/part', 'react', 'store'])('lists the files that hold %s', async name => {
  const { version = '', assets } = shared.find(candidate => candidate.name === name) ?? {};
  await (await providedScope())[name]?.[version]?.get();
  expect(served.takeRequests()).toEqual(assets?.js.sync);
});

it('says which ranges and singletons the definition asks for', () => {
  const told = shared.map(({ name, version, singleton, requiredVersion }) =>
    [name, version, requiredVersion, singleton ? 'singleton' : ''].join(' ').trim(),
  );
  const react = '19.3.1 ^19.3.1 singleton';
  expect(told.sort()).toEqual([
    '@weft/federation-runtime/react 0.1.0 0.1.0',
    'clock 0 *',
    'market/src/own.ts 0 *',
    `react ${react}`,
    `react-dom ${react}`,
    `react-dom/client ${react}`,
    `react/jsx-runtime ${react}`,
    'store 0 * singleton',
    'tiny-dates 1.5.0 ^1.0.0',
    'tiny-kit/part 1.0.0 >=1.0.0',
    'tiny-seal 1.0.0 ^1.0.0',
    'tiny-single 1.1.0 ^1.0.0 singleton',
  ]);
});

it('provides nothing that the definition takes out', () => {
  expect(shared.map(({ name }) => name)).not.toContain('tiny-words');
});

it('has JSX in the file of React, which everybody needs with it', () => {
  const filesOf = (name: string) => shared.find(candidate => candidate.name === name)?.assets.js.sync;
  expect(filesOf('react/jsx-runtime')).toEqual(filesOf('react'));
  expect(filesOf('react')).toHaveLength(1);
});
