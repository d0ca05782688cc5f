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
const entry = metaData.remoteEntry.name;

const integritiesIn = (file: string) => market.read(file).match(/sha256-[\w+/]{43}=/g) ?? [];

it('puts the integrity of every chunk and style sheet into the entry, and of nothing else', () => {
  // A worker's script is a runtime of its own, which no element loads.
  const worker = market.files.find(file =>
    /\Wonmessage=\(\)=>postMessage|^onmessage=/.test(market.read(file)),
  );
  const loaded = Object.keys(files).filter(
    file => /\.(js|css)$/.test(file) && ![entry, worker].includes(file) && !file.startsWith('weft-runtime'),
  );
  expect(loaded.filter(file => file.endsWith('.css')).length).toBeGreaterThan(1);
  expect(integritiesIn(entry).sort()).toEqual(loaded.map(file => files[file]?.integrity).sort());
});

it('leaves the integrity of no file that there is not', () => {
  const known = Object.values(files).map(({ integrity }) => integrity);
  const texts = market.files.filter(file => /\.(js|css|html)$/.test(file));
  expect(texts.flatMap(integritiesIn).filter(integrity => !known.includes(integrity))).toEqual([]);
});

describe('on a page of another tool', () => {
  let served: ServedFolder, page: Page;

  beforeAll(async () => {
    served = await serveFolder(market.dist);
    page = await openPage(`${served.origin}/bare`);
    await addScript(page, `${served.origin}/${entry}`);
  });
  afterAll(() => served.close());

  it("lets webpack's own loader ask for it, of scripts and of style sheets", async () => {
    const { added, stop } = watchHead(page);
    expect(page[Symbol.for('weft.federation.1')]).toBeUndefined();
    await (page[metaData.globalName] as Container).get('./tokens.css');
    stop();
    const { js = [], css = [] } = modules['./tokens.css'] ?? {};
    expect([js, css].map(list => list.length)).toEqual([1, 1]);
    for (const file of [...js, ...css]) expect(added.get(file)).toBe(files[file]?.integrity);
  });
});

/** What is put into the head of a page: the integrity of each file. */
function watchHead({ document, MutationObserver }: Page) {
  const added = new Map<string, string>();
  const observer = new MutationObserver(records => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const { src, href, integrity } = node as HTMLScriptElement & HTMLLinkElement;
      added.set((src || href).split('/').at(-1) ?? '', integrity);
    }
  });
  observer.observe(document.head, { childList: true });
  return { added, stop: () => observer.disconnect() };
}
