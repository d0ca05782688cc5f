import { act } from 'react';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installSnapshot } from './fixtures/install-snapshot';
import { mount, toggle } from './Inspector';

const inspector = () => screen.queryByRole('region', { name: 'Weft inspector' });
const toggled = () => act(async () => toggle());

beforeEach(() => {
  createTestFederation({ modules: { 'catalog/CatalogPage': async () => ({}) } });
  installSnapshot({
    environment: 'production',
    id: '12',
    apps: { catalog: { entry: '/c.js', global: 'c' } },
  });
});
afterEach(async () => {
  if (inspector()) await toggled();
  document.body.replaceChildren();
});

it('opens, and closes again, and leaves nothing of itself in the page', async () => {
  await toggled();
  expect(inspector()).toBeVisible();
  expect(screen.getByText('production')).toBeVisible();
  await toggled();
  expect(document.body).toBeEmptyDOMElement();
});

it('is a part of the page that is its own', async () => {
  await toggled();
  expect(inspector()?.closest('[data-weft-app="weft-inspector"]')?.parentElement).toBe(document.body);
});

it('gives the focus back to where it was opened from', async () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await toggled();
  expect(inspector()).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(inspector()).toBeNull();
  expect(field).toHaveFocus();
});

it('gives it back also into a tree of its own, as the mark has', async () => {
  const tree = document.body.appendChild(document.createElement('weft-mark')).attachShadow({ mode: 'open' });
  const button = tree.appendChild(document.createElement('button'));
  button.focus();
  await toggled();
  await toggled();
  expect(tree.activeElement).toBe(button);
});

it('closes where that is gone', async () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await toggled();
  field.remove();
  await toggled();
  expect(inspector()).toBeNull();
});

it('can be closed by its button, and opened again', async () => {
  await toggled();
  await userEvent.click(screen.getByRole('button', { name: 'Close the inspector' }));
  expect(inspector()).toBeNull();
  await toggled();
  expect(inspector()).toBeVisible();
});

it('can be shown in an element of somebody else', async () => {
  const element = document.body.appendChild(document.createElement('div'));
  let unmount = () => {};
  await act(async () => (unmount = mount(element, () => {})));
  expect(element).toContainElement(inspector());
  expect(element.dataset.weftApp).toBe('weft-inspector');
  act(() => unmount());
  expect(element).toBeEmptyDOMElement();
});

it('also opens on a page of another tool, which has no snapshot', async () => {
  document.getElementById('weft-snapshot')?.remove();
  await toggled();
  expect(inspector()).toHaveTextContent('This page has no snapshot');
});
