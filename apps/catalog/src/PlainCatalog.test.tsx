import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlainCatalog } from './PlainCatalog';
import { products } from './products';

function show(address: string) {
  const retry = jest.fn();
  history.replaceState(null, '', address);
  render(<PlainCatalog retry={retry} />);
  return { retry };
}

test('lists every product with its price', () => {
  show('/catalog');
  expect(screen.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(products.length);
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Halden Table Lamp$189.00');
});

test('leads to a product, and back', async () => {
  show('/catalog');
  await userEvent.click(screen.getByRole('link', { name: 'Alder Dining Chair' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Alder Dining Chair' })).toBeVisible();
  expect(screen.getByText('$249.00')).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: 'All products' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
});

test('knows what it does not have', () => {
  show('/catalog/flying-carpet');
  expect(screen.getByRole('heading', { level: 1, name: 'Product not found' })).toBeVisible();
});

test('tries for the whole page again', async () => {
  const { retry } = show('/catalog');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledTimes(1);
});
