import { createTestFederation } from '@weft/federation-runtime/testing';
import { createCurrentPage } from './current-page';

const page = (path: string, title: string) => ({ path, title, module: './Page' });
const pages = { catalog: page('/catalog', 'Catalog'), makers: page('/catalog/makers', 'Makers') };
const goTo = (path: string) => history.replaceState(null, '', path);

beforeEach(() => void createTestFederation({ pages }));
afterEach(() => goTo('/'));

it.each([
  ['/', undefined, undefined],
  ['/catalog', 'Catalog', 'catalog'],
  ['/catalog/morning-mug', 'Catalog', 'catalog'],
  ['/catalog/makers/ann', 'Makers', 'makers'],
  ['/catalogue', undefined, undefined],
])('at %s the page is %s, of %s', (path, title, app) => {
  goTo(path);
  expect(createCurrentPage().read()).toEqual({ path, title, app });
});

it('follows a router, where the browser tells of it', () => {
  const navigation = new EventTarget();
  const { subscribe, read } = createCurrentPage(navigation);
  const changed = jest.fn();
  const stop = subscribe(changed);
  goTo('/catalog');
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(changed).toHaveBeenCalledTimes(1);
  expect(read()).toMatchObject({ title: 'Catalog' });
  stop();
  goTo('/');
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(changed).toHaveBeenCalledTimes(1);
});

it('follows the way back in every browser', () => {
  const { subscribe, read } = createCurrentPage(undefined);
  subscribe(() => {});
  goTo('/catalog/makers');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(read()).toMatchObject({ app: 'makers' });
});

it('is the same value, and says nothing, where nothing has changed', () => {
  const { subscribe, read } = createCurrentPage(undefined);
  const changed = jest.fn();
  subscribe(changed);
  const before = read();
  dispatchEvent(new PopStateEvent('popstate'));
  expect(read()).toBe(before);
  expect(changed).not.toHaveBeenCalled();
});
