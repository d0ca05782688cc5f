/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { AppEntry } from '@weft/federation-runtime/entry';
import { addScript, openPage, type Container, type Page } from '../fixtures/open-page.js';
import { sample } from '../fixtures/sample.js';
import { serveFolder, type ServedFolder } from '../fixtures/serve-folder.js';

const apps = { market: sample('market'), garden: sample('garden') };
type Name = keyof typeof apps;

const served = {} as Record<Name, ServedFolder>;

beforeAll(async () => {
  for (const name of Object.keys(apps) as Name[]) served[name] = await serveFolder(apps[name].dist);
});
afterAll(() => Promise.all(Object.values(served).map(server => server.close())));

const fileOf = (name: Name) => apps[name].manifest.metaData.remoteEntry.name;
const globalOf = (name: Name) => apps[name].manifest.metaData.globalName;

/** A page with a registry that only notes what the entries say of themselves. */
async function openNotingPage() {
  const page = await openPage(`${served.market.origin}/bare`);
  served.market.takeRequests();
  const entries: AppEntry[] = [];
  page[Symbol.for('weft.federation.1')] = { enter: (entry: AppEntry) => entries.push(entry) };
  const run = async (name: Name) => {
    await addScript(page, `${served[name].origin}/${fileOf(name)}`);
    return entries.at(-1) as AppEntry;
  };
  return { page, run };
}

const containerOf = (page: Page, name: Name) => page[globalOf(name)] as Container | undefined;

describe('the entry', () => {
  it('says what its app allows the others as host', async () => {
    const { policy } = await (await openNotingPage()).run('market');
    expect(policy).toEqual({
      '*': { shared: 'host' },
      garden: { shared: 'open', override: { 'tiny-dates': { version: '1.5.0', get: expect.any(Function) } } },
    });
  });

  it('brings the module of an override when it is asked for, from a chunk of its own', async () => {
    const { policy } = await (await openNotingPage()).run('market');
    expect(served.market.takeRequests()).toEqual([fileOf('market')]);
    const factory = await policy?.garden?.override?.['tiny-dates']?.get();
    expect(factory?.()).toMatchObject({ made: 'older' });
    expect(served.market.takeRequests()).toEqual([expect.stringMatching(/\.js$/)]);
  });

  it('says what there may be only one of', async () => {
    const { singletons } = await (await openNotingPage()).run('garden');
    expect(singletons).toEqual({
      default: ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client', 'tiny-single', 'store'],
    });
  });

  it('says nothing of what its author did not write', async () => {
    expect(await (await openNotingPage()).run('garden')).not.toHaveProperty('policy');
  });
});

describe('an app that leaves', () => {
  const ownGlobals = (page: Page) =>
    Object.keys(page)
      .filter(key => page[key] !== undefined && key.includes('market'))
      .sort();

  it('takes its globals with it, and no others', async () => {
    const { page, run } = await openNotingPage();
    const before = Object.keys(page);
    const { leave } = await run('market');
    await run('garden');
    await containerOf(page, 'market')?.get('./till');
    expect(ownGlobals(page)).toEqual([globalOf('market'), `${globalOf('market')}_chunks`]);
    leave?.();
    expect(ownGlobals(page)).toEqual([]);
    const left = Object.keys(page).filter(key => !before.includes(key) && page[key] !== undefined);
    // Where chunks of all apps hand themselves over.
    expect(left.sort()).toEqual(['weft_chunks', globalOf('garden'), `${globalOf('garden')}_chunks`]);
  });

  it('comes back as if for the first time: a fresh container that fetches its chunks', async () => {
    const { page, run } = await openNotingPage();
    const { leave } = await run('market');
    const [first, till] = [containerOf(page, 'market'), await tillOf(page)];
    const requests = served.market.takeRequests();
    leave?.();
    await run('market');
    expect(containerOf(page, 'market')).not.toBe(first);
    expect(await tillOf(page)).not.toBe(till);
    expect(served.market.takeRequests()).toEqual(requests);
  });

  const tillOf = async (page: Page) => (await containerOf(page, 'market')?.get('./till'))?.().till;
});

describe('an app that starts', () => {
  it('marks its part of the page', async () => {
    const { page, run } = await openNotingPage();
    await (await run('garden')).start();
    expect(page.document.getElementById('root')?.dataset.weftApp).toBe('garden');
  });
});
