import { render, screen } from '@testing-library/react';
import { Avatar } from './Avatar';

test.each([
  ['Ada Lovelace', 'AL'],
  ['Robin', 'R'],
  ['Juan Carlos de la Cruz', 'JC'],
  ['  Élodie   Øster ', 'ÉØ'],
  ['', ''],
])('shows the initials of "%s"', (name, initials) => {
  render(<Avatar name={name} />);
  expect(screen.getByRole('img')).toHaveTextContent(initials);
});

test('is read out by its name', () => {
  render(<Avatar name="Ada Lovelace" />);
  expect(screen.getByRole('img', { name: 'Ada Lovelace' })).toBeVisible();
});

test('looks different in each size', () => {
  const sizes = ['small', 'medium', 'large'] as const;
  render(sizes.map(size => <Avatar key={size} name={size} size={size} />));
  expect(new Set(screen.getAllByRole('img').map(({ className }) => className)).size).toBe(sizes.length);
});
