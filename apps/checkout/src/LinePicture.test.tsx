import { act, render, screen } from '@testing-library/react';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { CartView } from './CartView';
import { cart } from './cart';

test('a cart without pictures is still a cart', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = jest.fn(() => Promise.reject(new Error('catalog is down')));
  createTestFederation({ modules: { 'catalog/ProductPicture': load } });
  cart.add({ id: 'lamp', name: 'Lamp', price: 18_900 });
  await act(async () => void render(<CartView />));
  expect(screen.getByRole('heading', { name: 'Lamp' })).toBeVisible();
  expect(load).toHaveBeenCalled();
});
