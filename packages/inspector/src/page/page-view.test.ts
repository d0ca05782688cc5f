import { createTestFederation } from '@weft/federation-runtime/testing';
import { installSnapshot } from '../fixtures/install-snapshot';
import { createPageView } from './page-view';

beforeEach(() => void createTestFederation());

it('has what came with the page', () => {
  const apps = { catalog: { entry: '/catalog.js', global: 'catalog' } };
  installSnapshot({ environment: 'production', id: '12', apps });
  const view = createPageView();
  expect(view.snapshot).toMatchObject({ environment: 'production', id: '12', apps });
  expect(view.apps.read()).toEqual(apps);
  expect(view.page.read()).toMatchObject({ path: '/' });
  expect(view.newer.read()).toBeUndefined();
});

it('has nothing of a page of another tool', () => {
  const view = createPageView();
  expect(view.snapshot).toEqual({ apps: {} });
  expect(view.apps.read()).toEqual({});
  expect(view.host).toBeUndefined();
});
