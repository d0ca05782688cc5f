/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addScript,
  broughtFederation,
  federationOf,
  openPage,
  type Container,
  type Page,
} from '../fixtures/open-page.js';
import { sample, type Sample } from '../fixtures/sample.js';
import { serveFolder, type ServedFolder } from '../fixtures/serve-folder.js';
import { temporaryFolder } from '../fixtures/temporary-folder.js';

const samples = { market: sample('market'), garden: sample('garden'), changed: sample('market', 'changed') };
type Name = keyof typeof samples;

const served = {} as Record<Name, ServedFolder>;

beforeAll(async () => {
  for (const name of Object.keys(samples) as Name[]) served[name] = await serveFolder(samples[name].dist);
});
afterAll(() => Promise.all(Object.values(served).map(server => server.close())));

const globalOf = (app: Sample) => app.manifest.metaData.globalName;
const entryOf = (name: Name) => `${served[name].origin}/${samples[name].manifest.metaData.remoteEntry.name}`;
const register = (page: Page, name: Name) =>
  federationOf(page).register({ [name]: { entry: entryOf(name), global: globalOf(samples[name]) } });

/** A page of another tool, on which the entry of an app has run. */
async function barePage(...names: Name[]) {
  const page = await openPage(`${served.market.origin}/bare`);
  for (const name of names) await addScript(page, entryOf(name));
  const [first = 'market', second = 'market'] = names;
  const container = page[globalOf(samples[first])] as Container;
  return { page, container, other: page[globalOf(samples[second])] as Container };
}

describe('the container', () => {
  it('may be initialised again with the same scope, and refuses another', async () => {
    const { page, container } = await barePage('market');
    await broughtFederation(page);
    const scope = {};
    await container.init(scope);
    await container.init(scope);
    expect(() => container.init({})).toThrow('already been initialized with a different share scope');
  });

  it('gives a factory, whose namespace is always the same', async () => {
    const { container } = await barePage('market');
    const [once, again] = await Promise.all([container.get('./till'), container.get('./till')]);
    expect(once().till).toEqual({ coins: 0 });
    expect(again().till).toBe(once().till);
  });

  it('rejects for a module that it does not expose', async () => {
    const { container } = await barePage('market');
    await expect(container.get('./nothing')).rejects.toThrow(
      'Module "./nothing" does not exist in container.',
    );
  });

  it('of two builds of one app stand side by side', async () => {
    const { container, other } = await barePage('market', 'changed');
    const modules = await Promise.all([container.get('./till'), other.get('./till')]);
    const [till, tillOfOther] = modules.map(factory => factory().till);
    expect(tillOfOther).toEqual(till);
    expect(tillOfOther).not.toBe(till);
  });
});

describe('an app that is first on its page', () => {
  it('is the host, and shows its component', async () => {
    const page = await openPage(`${served.market.origin}/`);
    expect(federationOf(page).host).toBe('market');
    await appStarted(page);
    expect(page.document.body.textContent).toContain('market is open');
  });

  it('has each module once: its own imports and its container mean the same', async () => {
    const page = await openPage(`${served.market.origin}/`);
    await appStarted(page);
    const { till } = await federationOf(page).loadRemote<{ till: object }>('market/till');
    expect(till).toBe(page.tillOfApp);
    const taken = await (page[globalOf(samples.market)] as Container).get('./till');
    expect(taken().till).toBe(till);
  });
});

describe('a host whose page says where to ask for newer snapshots', () => {
  const dist = temporaryFolder({});

  it('asks when the page comes into view, and takes the answer for an update', async () => {
    cpSync(samples.market.dist, dist, { recursive: true });
    const html = samples.market.read('index.html');
    const said = '"format":1,"id":"12","latest":"/latest.json",';
    writeFileSync(join(dist, 'index.html'), html.replace('"format":1,', said));
    const server = await serveFolder(dist);
    try {
      const page = await openPage(`${server.origin}/`);
      await appStarted(page);
      const fetch = jest.fn(async () => ({ ok: true, status: 200, text: async () => '{"id":"13"}' }));
      Object.assign(page, { fetch });
      const { updates } = federationOf(page);
      const learnt = new Promise(resolve => updates.onUpdate(resolve));
      // What watches comes when the page has nothing better to do.
      const look = setInterval(() => page.document.dispatchEvent(new page.Event('visibilitychange')), 20);
      await expect(learnt).resolves.toMatchObject({ id: '13' });
      clearInterval(look);
      expect(fetch).toHaveBeenCalledWith('/latest.json', expect.objectContaining({ cache: 'no-cache' }));
    } finally {
      await server.close();
    }
  });
});

describe('an app that comes later', () => {
  it('leaves the page to the host', async () => {
    const page = await openPage(`${served.market.origin}/`);
    await appStarted(page);
    register(page, 'garden');
    await federationOf(page).loadRemote('garden/Card');
    expect(federationOf(page).host).toBe('market');
    expect(page.document.getElementById('root')?.textContent).toBe('market is open');
  });

  it('is not fetched before a module of it is needed', async () => {
    const page = await openPage(`${served.market.origin}/`);
    await appStarted(page);
    register(page, 'garden');
    served.garden.takeRequests();
    await federationOf(page).loadRemote('market/till');
    expect(served.garden.takeRequests()).toEqual([]);
    await federationOf(page).loadRemote('market/Stall');
    expect(served.garden.takeRequests()).toContain(samples.garden.manifest.metaData.remoteEntry.name);
  });

  it('gives a static import the module that everybody gets', async () => {
    const page = await openPage(`${served.market.origin}/`);
    await appStarted(page);
    register(page, 'garden');
    const { Stall } = await federationOf(page).loadRemote<{ Stall(): StallElement }>('market/Stall');
    const { Card } = await federationOf(page).loadRemote<{ Card: unknown }>('garden/Card');
    expect(Stall().props.children[1]?.type).toBe(Card);
  });

  it('brings the runtime to a page of another tool, and starts nothing', async () => {
    const { page, container } = await barePage('market');
    const federation = await broughtFederation(page);
    federation.register({ garden: { entry: entryOf('garden'), global: globalOf(samples.garden) } });
    await container.init({});
    const stall = await container.get('./Stall');
    expect(stall().Stall).toBeInstanceOf(page.Function);
    expect(federation.host).toBeUndefined();
    expect(page.document.getElementById('root')?.childElementCount).toBe(0);
  });
});

describe('what two builds share', () => {
  interface Shares {
    byDefault: { version: string };
    takenOut: { version: string };
    singleton: { version: string };
    subpath: object;
    sealed: object;
    absolute: { from: string };
    own: { from: string };
    file: { from: string };
  }

  let market: Shares, garden: Shares;

  beforeAll(async () => {
    const page = await openPage(`${served.market.origin}/`);
    await appStarted(page);
    register(page, 'garden');
    market = await federationOf(page).loadRemote<Shares>('market/shares');
    garden = await federationOf(page).loadRemote<Shares>('garden/shares');
  });

  it('a file of each app under one share key is one instance', () => {
    expect(garden.file).toBe(market.file);
  });

  it('an absolute path under one share key, too', () => {
    expect(garden.absolute).toBe(market.absolute);
  });

  it('a file without a share key belongs to its app', () => {
    expect([market.own.from, garden.own.from]).toEqual(['market', 'garden']);
  });

  it('a subpath of a package that is shared by its prefix is one instance', () => {
    expect(garden.subpath).toBe(market.subpath);
  });

  it('a package in a scope of its own reaches the other app', () => {
    expect(garden.sealed).toBe(market.sealed);
  });

  it('a singleton is the one that is loaded, though the other is newer', () => {
    expect(garden.singleton).toBe(market.singleton);
    expect(market.singleton.version).toBe('1.1.0');
  });

  it('a range that the provided version does not satisfy gets its own', () => {
    expect([market.byDefault.version, garden.byDefault.version]).toEqual(['1.5.0', '2.1.0']);
  });

  it('a package that is taken out is bundled by each', () => {
    expect(garden.takenOut).toEqual(market.takenOut);
    expect(garden.takenOut).not.toBe(market.takenOut);
  });
});

interface StallElement {
  props: { children: { type?: unknown }[] };
}

/** Waits for what the component of market leaves in its page. */
async function appStarted(page: Page): Promise<void> {
  const root = page.document.getElementById('root') as Node;
  if (root.textContent) return;
  await new Promise<void>(resolve =>
    new page.MutationObserver(() => resolve()).observe(root, { childList: true }),
  );
}
