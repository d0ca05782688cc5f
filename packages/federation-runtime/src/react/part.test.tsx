import { render, screen } from '@testing-library/react';
import { createTestFederation } from '../testing/create-test-federation.js';
import { Part, usePart } from './part.js';

let restore: () => void;
beforeEach(() => ({ restore } = createTestFederation()));
afterEach(() => restore());

const Name = () => <output>{usePart() ?? 'nobody'}</output>;

it('marks what is inside, without a box of its own', () => {
  render(<Part app="cart">inside</Part>);
  const part = screen.getByText('inside');
  expect(part).toHaveAttribute('data-weft-app', 'cart');
  expect(part).toHaveStyle({ display: 'contents' });
});

it('may stand in a paragraph', () => {
  render(
    <p>
      <Part app="cart">inside</Part>
    </p>,
  );
  expect(screen.getByText('inside')).toBeVisible();
});

it('tells whose part it is: the innermost', () => {
  render(
    <Part app="cart">
      <Part app="catalog">
        <Name />
      </Part>
    </Part>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('catalog');
});

it('is nobody’s on a page without a host', () => {
  render(<Name />);
  expect(screen.getByRole('status')).toHaveTextContent('nobody');
});

it('meets the parts of apps that bring their own copy of the bindings', async () => {
  jest.resetModules();
  const copy = await import('./part.js');
  expect(copy.Part).not.toBe(Part);
  render(
    <copy.Part app="account">
      <Name />
    </copy.Part>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('account');
});
