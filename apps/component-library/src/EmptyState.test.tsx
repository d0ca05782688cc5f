import { render, screen } from '@testing-library/react';
import { EmptyState } from './EmptyState';

test('names what is missing, says why, and offers the next step', () => {
  render(
    <EmptyState title="Your cart is empty" icon="cart" action={<a href="/catalog">Browse</a>}>
      Nothing in here yet.
    </EmptyState>,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Your cart is empty' })).toBeVisible();
  expect(screen.getByText('Nothing in here yet.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Browse' })).toHaveAttribute('href', '/catalog');
});
