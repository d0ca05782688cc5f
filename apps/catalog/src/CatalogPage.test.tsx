import { loadRemote } from '@weft/federation-runtime';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CatalogPage } from './CatalogPage';
import { products } from './products';

const AddToCart = ({ product }: { product: { name: string } }) => <button>Add {product.name}</button>;

async function show(address: string) {
  createTestFederation({ modules: { 'checkout/AddToCart': async () => ({ AddToCart }) } });
  // A module that is there suspends nothing, whenever a test makes it appear.
  await loadRemote('checkout/AddToCart');
  history.replaceState(null, '', address);
  await act(async () => render(<CatalogPage />));
}

const names = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const address = () => location.pathname + location.search;
const searchField = () => screen.getByRole('searchbox', { name: 'Search the catalog' });
const category = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Categories' })).getByRole('link', { name });

describe('the list', () => {
  test('has every product, with its price and a button to buy it', async () => {
    await show('/catalog');
    expect(screen.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(`${products.length} products`);
    expect(names()).toEqual(products.map(({ name }) => name));
    expect(screen.getByText('$749.00')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add Haven Armchair' })).toBeEnabled();
  });

  test('shows at / too, where the app is its own host', async () => {
    await show('/');
    expect(screen.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
    await userEvent.type(searchField(), 'rug');
    expect(address()).toBe('/?q=rug');
  });

  test('follows what is typed, without a history entry for each letter', async () => {
    await show('/catalog');
    const before = history.length;
    await userEvent.type(searchField(), 'mirror');
    expect(names()).toEqual(['Still Mirror', 'Lagoon Mirror']);
    expect(screen.getByRole('status')).toHaveTextContent('2 products for “mirror”');
    expect(address()).toBe('/catalog?q=mirror');
    expect(history.length).toBe(before);
  });

  test('keeps spaces while words are being typed', async () => {
    await show('/catalog');
    await userEvent.type(searchField(), 'wall clock');
    expect(searchField()).toHaveValue('wall clock');
    expect(names()).toEqual(['Noon Wall Clock', 'Harvest Wall Clock']);
  });

  test('goes through categories, and back', async () => {
    await show('/catalog');
    await userEvent.click(category('Seating'));
    expect(address()).toBe('/catalog?category=seating');
    expect(category('Seating')).toHaveAttribute('aria-current', 'true');
    expect(category('All')).not.toHaveAttribute('aria-current');
    expect(screen.getByRole('status')).toHaveTextContent('6 products in Seating');
    await act(async () => {
      const arrived = new Promise(resolve => addEventListener('popstate', resolve, { once: true }));
      history.back();
      await arrived;
    });
    expect(screen.getByRole('status')).toHaveTextContent(`${products.length} products`);
  });

  test('sorts, and says so in its address', async () => {
    await show('/catalog?category=lighting');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Price, low to high');
    expect(address()).toBe('/catalog?category=lighting&sort=price-up');
    expect(names().at(0)).toBe('Dusk Lantern');
    expect(names().at(-1)).toBe('Loft Floor Lamp');
  });

  test('opens as its address says', async () => {
    await show('/catalog?q=oak&category=storage&sort=name');
    expect(searchField()).toHaveValue('oak');
    expect(screen.getByRole('combobox', { name: 'Sort by' })).toHaveDisplayValue('Name');
    expect(names()).toEqual(['Ledge Shelf']);
  });

  test('offers a way out when nothing is found', async () => {
    await show('/catalog?q=submarine&category=plants&sort=name');
    expect(screen.getByRole('status')).toHaveTextContent('No products in Vases and plants for “submarine”');
    expect(screen.getByRole('heading', { level: 2, name: 'Nothing found' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all products' }));
    expect(address()).toBe('/catalog?sort=name');
    expect(names()).toHaveLength(products.length);
    expect(searchField()).toHaveFocus();
  });
});

describe('a product', () => {
  test('is reached from the list, and leads back to the same list', async () => {
    await show('/catalog?category=seating');
    await userEvent.click(screen.getByRole('link', { name: 'Perch Stool' }));
    expect(address()).toBe('/catalog/perch-stool?category=seating');
    await userEvent.click(screen.getByRole('link', { name: 'Back to results' }));
    expect(address()).toBe('/catalog?category=seating');
    expect(names()).toHaveLength(6);
  });

  test('tells what it is, what it costs, and what goes with it', async () => {
    await show('/catalog/perch-stool');
    expect(screen.getByRole('heading', { level: 1, name: 'Perch Stool' })).toBeVisible();
    const product = within(screen.getByRole('article'));
    expect(product.getByText('$119.00')).toBeVisible();
    expect(product.getByRole('img', { name: '4.7 out of 5, 243 reviews' })).toBeVisible();
    expect(product.getByText(/Turned legs are wedged/)).toBeVisible();
    expect(product.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Material',
      'Dimensions',
    ]);
    expect(product.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Oiled oak',
      'Ø 34 × 46 cm',
    ]);
    expect(product.getByRole('button', { name: 'Add Perch Stool' })).toBeEnabled();
  });

  test('has related products, not itself among them', async () => {
    await show('/catalog/perch-stool');
    const related = within(screen.getByRole('region', { name: 'You may also like' }));
    expect(related.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Alder Dining Chair',
      'Haven Armchair',
      'Longside Bench',
      'Harbor Chair',
    ]);
  });

  test('that does not exist is not found', async () => {
    await show('/catalog/flying-carpet');
    expect(screen.getByRole('heading', { level: 1, name: 'Product not found' })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'All products' }));
    expect(address()).toBe('/catalog');
  });
});
