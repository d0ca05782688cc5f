/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { sample } from '../fixtures/sample.js';

const market = sample('market');
const page = new DOMParser().parseFromString(market.read('index.html'), 'text/html');
const scripts = [...page.querySelectorAll('script')];
const entry = `/${market.manifest.metaData.remoteEntry.name}`;

it('brings the snapshot, the runtime and the entry, in this order', () => {
  expect(scripts.map(script => script.id || script.getAttribute('src'))).toEqual([
    'weft-snapshot',
    expect.stringMatching(/^\/weft-runtime\.[0-9a-f]{8}\.js$/),
    entry,
  ]);
});

it('lets runtime and entry run in their order, after the document', () => {
  expect(scripts.map(script => script.defer)).toEqual([false, true, true]);
  expect(scripts.map(script => script.hasAttribute('async'))).toEqual([false, false, false]);
});

it('lets the browser check both', () => {
  const { files } = market.manifest.weft;
  for (const script of scripts.slice(1)) {
    const file = script.getAttribute('src')?.slice(1) ?? '';
    expect(files[file]).toMatchObject({ integrity: script.getAttribute('integrity') });
  }
});

it('puts the app alone into the snapshot; its text cannot end the element', () => {
  expect(JSON.parse(scripts[0]?.textContent ?? '')).toEqual({
    format: 1,
    environment: 'alone',
    apps: {
      market: {
        entry,
        global: market.manifest.metaData.globalName,
        integrity: market.manifest.weft.files[entry.slice(1)]?.integrity,
        page: { path: '/market', module: './Stall', title: 'Market</script>' },
      },
    },
  });
});

it('names the runtime by its content', () => {
  const file = scripts[1]?.getAttribute('src')?.slice(1) ?? '';
  const hash = createHash('sha256').update(market.read(file)).digest('hex').slice(0, 8);
  expect(file).toBe(`weft-runtime.${hash}.js`);
});

it('has the title of the app, also in sight until the app is drawn, and a place for its component', () => {
  expect(page.title).toBe('Market & <Stalls>');
  expect(page.getElementById('root')).toHaveProperty('childElementCount', 0);
  expect(page.querySelector('#root ~ p')?.textContent).toBe('Market & <Stalls>');
});

it('says to search engines what it is', () => {
  expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe('Market & <Stalls>');
});
