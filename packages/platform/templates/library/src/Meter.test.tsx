import { render, screen } from '@testing-library/react';
import { Meter } from './Meter';

test.each([
  [{ value: 25 }, 0.25, '25 %'],
  [{ value: 3, max: 4 }, 0.75, '75 %'],
  [{ value: 5, max: 4 }, 1, '100 %'],
  [{ value: -1 }, 0, '0 %'],
  [{ value: 1, max: 0 }, 0, '0 %'],
])('says how much %j is', (props, value, text) => {
  render(<Meter label="Storage" {...props} />);
  expect(screen.getByRole('progressbar', { name: 'Storage' })).toHaveAttribute('value', `${value}`);
  expect(screen.getByText(text)).toBeVisible();
});
