import type { ReactNode } from 'react';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { act, render, screen } from '@testing-library/react';
import { BuyAction } from './BuyAction';
import { findProduct, products } from './products';

interface AddToCartProps {
  product: object;
  size: string;
}

const stool = findProduct('perch-stool') ?? products[0];
const AddToCart = jest.fn<ReactNode, [AddToCartProps]>(() => <button>Add to cart</button>);

test('says when the cart is unavailable, and tries again', async () => {
  const loadAddToCart = jest.fn(async () => ({ AddToCart }));
  loadAddToCart.mockRejectedValueOnce(new Error('checkout is down'));
  createTestFederation({ modules: { 'checkout/AddToCart': loadAddToCart } });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await act(async () => render(<>{stool && <BuyAction product={stool} size="small" />}</>));
  expect(screen.getByText(/Cart is unavailable/)).toBeVisible();

  await act(async () => screen.getByRole('button', { name: 'Try again' }).click());
  expect(screen.getByRole('button', { name: 'Add to cart' })).toBeEnabled();
  expect(screen.queryByText(/Cart is unavailable/)).toBeNull();
});

test('tells checkout what it needs to know of a product, and nothing else', async () => {
  createTestFederation({ modules: { 'checkout/AddToCart': async () => ({ AddToCart }) } });
  await act(async () => render(<>{stool && <BuyAction product={stool} size="medium" />}</>));
  const product = { id: 'perch-stool', name: 'Perch Stool', price: 11900 };
  expect(AddToCart.mock.lastCall?.[0]).toEqual({ product, size: 'medium' });
});
