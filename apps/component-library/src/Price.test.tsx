import { render } from '@testing-library/react';
import { Price } from './Price';

test.each([
  [12900, '$129.00'],
  [5, '$0.05'],
  [123456789, '$1,234,567.89'],
  [0, '$0.00'],
])('shows %i cents as %s', (amount, text) => {
  const { container } = render(<Price amount={amount} />);
  expect(container).toHaveTextContent(text);
});
