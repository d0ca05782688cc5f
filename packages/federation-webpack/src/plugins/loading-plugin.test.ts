/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { addScript, openPage, type Container, type Page } from '../fixtures/open-page.js';
import { sample } from '../fixtures/sample.js';
import { serveFolder, type ServedFolder } from '../fixtures/serve-folder.js';

const market = sample('market');
const { files, modules } = market.manifest.weft;
const { metaData } = market.manifest;
const [till = ''] = modules['./till']?.js ?? [];
const [sheet = ''] = modules['./tokens.css']?.css ?? [];

let served: ServedFolder;

beforeAll(async () => {
  served = await serveFolder(market.dist);
});
afterAll(() => served.close());

/** A page with a registry of which only what loads is there, and the container of market on it. `base`: where its entry is. */
async function pageWith(registry: object, base = served.origin) {
  const page = await openPage(`${served.origin}/bare`);
  const loadScript = jest.fn((url: string) => addScript(page, url));
  page[Symbol.for('weft.federation.1')] = { enter: () => {}, loadScript, ...registry };
  await addScript(page, `${base}/${metaData.remoteEntry.name}`);
  return { page, loadScript, container: page[metaData.globalName] as Container };
}

const urlOf = (file: string) => `${served.origin}/${file}`;
const linksOf = ({ document }: Page) => [...document.querySelectorAll('link')].map(({ href }) => href);

it('leaves the scripts of chunks to the registry, with their integrity', async () => {
  const { container, loadScript } = await pageWith({});
  expect((await container.get('./till'))().till).toEqual({ coins: 0 });
  expect(loadScript.mock.calls).toEqual([[urlOf(till), { integrity: files[till]?.integrity }]]);
});

it('says in the error of webpack what the registry says', async () => {
  const loadScript = () => Promise.reject(new Error('no answer within 30000 ms'));
  const { container } = await pageWith({ loadScript });
  await expect(container.get('./till')).rejects.toMatchObject({
    name: 'ChunkLoadError',
    message: expect.stringContaining(`(no answer within 30000 ms: ${urlOf(till)})`) as unknown,
    request: urlOf(till),
  });
});

describe('where files stay from release to release', () => {
  const snapshot = { byName: true, content: '/content/' };
  const release = () => `${served.origin}/_weft/releases/market/1.2.3`;
  const named = (file: string) => `${served.origin}/_weft/files/market/${file}`;

  const pageOfRelease = (registry: object) => pageWith({ snapshot, ...registry }, release());

  it('asks for scripts there, and notes which of its files that is', async () => {
    const { page, container, loadScript } = await pageOfRelease({});
    expect((await container.get('./till'))().till).toEqual({ coins: 0 });
    expect(loadScript.mock.calls).toEqual([[named(till), { integrity: files[till]?.integrity }]]);
    expect(page.weft_chunks).toMatchObject({ of: { [named(till)]: `${release()}/${till}` } });
  });

  it('asks its own release for one that is not there', async () => {
    const { page, container, loadScript } = await pageOfRelease({});
    loadScript.mockImplementation(url =>
      url.includes('/files/') ? Promise.reject(new Error('HTTP 404')) : addScript(page, url),
    );
    expect((await container.get('./till'))().till).toEqual({ coins: 0 });
    expect(loadScript.mock.calls.map(([url]) => url)).toEqual([named(till), `${release()}/${till}`]);
  });

  it('does not ask twice where there is no answer', async () => {
    const { container, loadScript } = await pageOfRelease({});
    loadScript.mockImplementation(() =>
      Promise.reject(Object.assign(new Error('no answer'), { temporary: true })),
    );
    await expect(container.get('./till')).rejects.toThrow('no answer');
    expect(loadScript).toHaveBeenCalledTimes(1);
  });

  it('asks for style sheets there, then its own release; each says of which release it is', async () => {
    const asked: string[] = [];
    const insertStyle = (link: HTMLLinkElement) => {
      asked.push(link.href);
      expect(link.dataset.href).toBe(`${release()}/${sheet}`);
      const type = link.href.includes('/files/') ? 'error' : 'load';
      link[`on${type}` as const]?.({ type, target: link } as never);
    };
    const { container } = await pageOfRelease({ insertStyle });
    await container.get('./tokens.css');
    expect(asked).toEqual([named(sheet), `${release()}/${sheet}`]);
  });

  it('leaves URLs of another form as they are', async () => {
    const { container, loadScript } = await pageWith({ snapshot });
    await container.get('./till');
    expect(loadScript.mock.calls.map(([url]) => url)).toEqual([urlOf(till)]);
  });
});

it('asks the registry again after a failure', async () => {
  const { page, container, loadScript } = await pageWith({});
  loadScript.mockImplementationOnce(() => Promise.reject(new Error('unreachable')));
  await expect(container.get('./till')).rejects.toThrow('unreachable');
  expect((await container.get('./till'))().till).toEqual({ coins: 0 });
  expect(loadScript).toHaveBeenCalledTimes(2);
  expect(page.document.querySelectorAll('script[src]')).toHaveLength(2);
});

it('leaves style sheets to the registry, with their integrity', async () => {
  const inserted: HTMLLinkElement[] = [];
  const insertStyle = (link: HTMLLinkElement) => {
    inserted.push(link);
    expect(link.integrity).toBe(files[sheet]?.integrity);
    link.ownerDocument.body.append(link);
  };
  const { page, container } = await pageWith({ insertStyle });
  await container.get('./tokens.css');
  expect(inserted.map(({ href }) => href)).toEqual([urlOf(sheet)]);
  expect(linksOf(page)).toEqual([urlOf(sheet)]);
});

it('puts them into the head itself where the registry is older', async () => {
  const { page, container } = await pageWith({});
  await container.get('./tokens.css');
  expect(linksOf(page)).toEqual([urlOf(sheet)]);
  expect(page.document.querySelector('head > link')).not.toBeNull();
});
