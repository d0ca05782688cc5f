import type { Page, Snapshot } from '../manifest/snapshot.js';
import { createHints } from './create-hints.js';

const page = (more: Partial<Page> = {}): Page => ({
  path: '/plans',
  module: './PlansPage',
  title: 'Plans',
  ...more,
});
const snapshot = (pages: Record<string, Page>): Snapshot => ({
  format: 1,
  environment: 'test',
  apps: Object.fromEntries(
    Object.entries(pages).map(([app, page]) => [app, { entry: `/${app}.js`, global: app, page }]),
  ),
});
const files = { '/plans/page.js': 'sha256-a', '/plans/page.css': 'sha256-b' };

const prepare = jest.fn<void, [string]>();
const links = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=preload]')];
afterEach(() => {
  document.head.replaceChildren();
  prepare.mockReset();
});

it('has the browser ask for all files of a page at once, as they are asked for later', () => {
  const hints = createHints(snapshot({ plans: page({ files, renders: ['cart/Add'] }) }), prepare);
  hints.begin('plans/PlansPage');
  expect(prepare.mock.calls.map(([id]) => id)).toEqual(['cart/Add']);
  expect(
    links().map(link => ['href', 'as', 'integrity', 'crossorigin'].map(name => link.getAttribute(name))),
  ).toEqual([
    ['/plans/page.js', 'script', 'sha256-a', 'anonymous'],
    ['/plans/page.css', 'style', 'sha256-b', 'anonymous'],
  ]);
});

it('has the browser fetch modules as such', () => {
  const hints = createHints(
    snapshot({ plans: page({ moduleFiles: { '/plans/page.js': 'sha256-a' } }) }),
    prepare,
  );
  hints.begin('plans/PlansPage');
  expect(document.head.innerHTML).toBe(
    '<link rel="modulepreload" as="script" crossorigin="anonymous" integrity="sha256-a" href="/plans/page.js">',
  );
});

it('learns of pages when the full snapshot comes, and goes on with those that it was asked for', () => {
  const hints = createHints(snapshot({ plans: page() }), prepare);
  hints.begin('plans/PlansPage');
  expect(links()).toEqual([]);
  const late = { plans: page({ files, renders: ['cart/Add'] }), other: page({ files: { '/other.js': '' } }) };
  hints.learn(snapshot(late));
  expect(links().map(link => link.getAttribute('href'))).toEqual(Object.keys(files));
  expect(prepare).toHaveBeenCalledTimes(1);
});

it('asks for nothing twice, and for nothing that is there', () => {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/plans/page.css' });
  document.head.append(sheet);
  const hints = createHints(snapshot({ plans: page({ files }) }), prepare);
  hints.begin('plans/PlansPage');
  document.head.querySelector('link[rel=preload]')?.remove();
  hints.begin('plans/PlansPage');
  expect(links()).toEqual([]);
});

it('has nothing to say of a module that is no page', () => {
  createHints(snapshot({ plans: page({ files }) }), prepare).begin('plans/Other');
  expect(links()).toEqual([]);
  expect(prepare).not.toHaveBeenCalled();
});
