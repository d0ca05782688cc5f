import { render } from '@testing-library/react';
import { Skeleton } from './Skeleton';

test('is not met by assistive technology', () => {
  const { container } = render(<Skeleton />);
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
});

test('has the size it is given, as variables, for a strict style policy', () => {
  const { container } = render(<Skeleton width="12rem" height="40px" />);
  const style = (container.firstElementChild as HTMLElement).style;
  expect(style.getPropertyValue('--width')).toBe('12rem');
  expect(style.getPropertyValue('--height')).toBe('40px');
});
