import { render, screen } from '@testing-library/react';
import { Rating } from './Rating';

test.each([
  [{ value: 4.5, count: 12 }, '4.5 out of 5, 12 reviews'],
  [{ value: 5, count: 1 }, '5.0 out of 5, 1 review'],
  [{ value: 3.25 }, '3.3 out of 5'],
])('%j is read out as "%s"', (props, name) => {
  render(<Rating {...props} />);
  expect(screen.getByRole('img', { name })).toBeVisible();
});
