import { act, render, screen } from '@testing-library/react';
import type { AnnouncedPage, Federation } from '../federation.js';
import { FEDERATION } from '../registry.js';
import { installFederation } from '../fixtures/install-federation.js';
import { createTestFederation } from '../testing/create-test-federation.js';
import { usePages } from './use-pages.js';

afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

const page = (title: string) => ({ path: `/${title}`, module: './Page', title });
const location = (title: string) => ({ entry: `/${title}.js`, global: title, page: page(title) });

const lists: (readonly AnnouncedPage[])[] = [];
beforeEach(() => void (lists.length = 0));

function Titles() {
  const pages = usePages();
  lists.push(pages);
  return <p>{pages.map(({ title }) => title).join(' ')}</p>;
}

it('gives the announced pages, and those that come later', () => {
  const { register } = createTestFederation({ pages: { cart: page('Cart') } });
  render(<Titles />);
  expect(screen.getByText('Cart')).toBeVisible();
  act(() => register({ plans: location('Plans') }));
  expect(screen.getByText('Cart Plans')).toBeVisible();
});

it('gives the same list until it changes, to whoever asks', () => {
  const { register } = createTestFederation({ pages: { cart: page('Cart') } });
  const { rerender } = render(<Titles />);
  rerender(<Titles />);
  render(<Titles />);
  expect(new Set(lists).size).toBe(1);
  act(() => register({ plans: location('Plans') }));
  expect(new Set(lists).size).toBe(2);
});

it('knows what changed while nobody looked', () => {
  const { register } = createTestFederation({ pages: { cart: page('Cart') } });
  render(<Titles />).unmount();
  register({ plans: location('Plans') });
  render(<Titles />);
  expect(screen.getByText('Cart Plans')).toBeVisible();
});

it('keeps pages apart, as those of tests that follow each other', () => {
  createTestFederation({ pages: { cart: page('Cart') } });
  render(<Titles />).unmount();
  createTestFederation({ pages: { plans: page('Plans') } });
  render(<Titles />);
  expect(screen.getByText('Plans')).toBeVisible();
});

it('does on an older runtime, which tells of no changes, what it can', () => {
  const cart = { ...page('Cart'), app: 'cart', module: 'cart/Page' };
  installFederation(() => ({ pages: () => [{ ...cart }] }) as unknown as Federation);
  render(<Titles />);
  expect(screen.getByText('Cart')).toBeVisible();
});
