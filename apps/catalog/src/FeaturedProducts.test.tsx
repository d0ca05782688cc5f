import { createTestFederation } from '@weft/federation-runtime/testing';
import { act, render, screen } from '@testing-library/react';
import { FeaturedProducts } from './FeaturedProducts';

beforeEach(() => {
  createTestFederation({ modules: { 'checkout/AddToCart': async () => ({ AddToCart: () => null }) } });
});

test('shows four cards of different categories, each a link to its product', async () => {
  await act(async () => render(<FeaturedProducts />));
  const hrefs = screen.getAllByRole('link').map(link => link.getAttribute('href'));
  expect(hrefs).toEqual([
    '/catalog/halden-table-lamp',
    '/catalog/alder-chair',
    '/catalog/morning-mug',
    '/catalog/meadow-vase',
  ]);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
});

test('shows as many as it is asked for', async () => {
  await act(async () => render(<FeaturedProducts count={6} />));
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
});
