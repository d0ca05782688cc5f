import { render, screen } from '@testing-library/react';
import { Icon } from './Icon';
import { iconPaths, type IconName } from './icon-paths';

test('with a label it is an image of that name', () => {
  render(<Icon name="cart" label="Cart" />);
  expect(screen.getByRole('img', { name: 'Cart' })).toBeVisible();
});

test('without a label it is hidden from assistive technology', () => {
  const { container } = render(<Icon name="cart" size={32} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
  expect(container.firstChild).toHaveAttribute('width', '32');
});

test('every name has a drawing of its own', () => {
  const names = Object.keys(iconPaths) as IconName[];
  expect(new Set(names.map(name => iconPaths[name])).size).toBe(names.length);
});
