import { act } from 'react';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { render, screen, within } from '@testing-library/react';
import { Home } from './Home';

const section = (name: string) => within(screen.getByRole('region', { name }));
const categories = [
  { id: 'lighting', name: 'Lighting', blurb: 'Warm light.' },
  { id: 'plants & pots', name: 'Plants', blurb: 'In bloom.' },
];
const FeaturedProducts = ({ count }: { count: number }) => <p>{count} products</p>;

test('while catalog is down the page stands, and its parts can be tried again', async () => {
  const load = jest.fn(async () => ({ FeaturedProducts }));
  const loadCategories = jest.fn(async (): Promise<object> => categories);
  load.mockRejectedValueOnce(new Error('catalog is down'));
  loadCategories.mockRejectedValueOnce(new Error('catalog is down'));
  createTestFederation({
    modules: { 'catalog/FeaturedProducts': load, 'catalog/categories.json': loadCategories },
  });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await act(async () => render(<Home />));
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  const tiles = section('Browse by category');
  const featured = section('Picked this week');
  expect(tiles.getByRole('alert')).toHaveTextContent('The list of categories is not available right now.');
  expect(featured.getByRole('alert')).toHaveTextContent('The list of products is not available right now.');
  await act(async () => tiles.getByRole('button', { name: 'Try again' }).click());
  expect(tiles.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
    '/catalog?category=lighting',
    '/catalog?category=plants%20%26%20pots',
  ]);
  // One try is for all of the app.
  expect(featured.getByText('4 products')).toBeVisible();
});

test('leads to the catalog', async () => {
  createTestFederation({ modules: { 'catalog/categories.json': async () => categories } });
  await act(async () => render(<Home />));
  expect(screen.getByRole('link', { name: 'Browse the catalog' })).toHaveAttribute('href', '/catalog');
});

test('headings are in order, with one at the first level', async () => {
  createTestFederation({ modules: { 'catalog/categories.json': async () => categories } });
  await act(async () => render(<Home />));
  const levels = screen.getAllByRole('heading').map(heading => Number(heading.tagName.slice(1)));
  expect(levels.filter(level => level === 1)).toHaveLength(1);
  levels.reduce((before, level) => {
    expect(level).toBeLessThanOrEqual(before + 1);
    return level;
  }, 0);
});
