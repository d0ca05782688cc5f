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

/** A page with a registry of which only what loads is there, and the container of market on it. */
async function pageWith(registry: object) {
  const page = await openPage(`${served.origin}/bare`);
  const loadScript = jest.fn((url: string) => addScript(page, url));
  page[Symbol.for('weft.federation.1')] = { enter: () => {}, loadScript, ...registry };
  await addScript(page, `${served.origin}/${metaData.remoteEntry.name}`);
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
