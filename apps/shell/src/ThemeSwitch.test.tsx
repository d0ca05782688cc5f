import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ThemeSwitch } from './ThemeSwitch';
import { theme } from './theme';

test('shows the theme and changes it', async () => {
  render(<ThemeSwitch />);
  const choice = screen.getByRole('combobox', { name: 'Theme' });
  expect(choice).toHaveDisplayValue('Light');
  await userEvent.selectOptions(choice, 'Brand');
  expect(choice).toHaveDisplayValue('Brand');
  expect(theme.getSnapshot()).toBe('brand');
  expect(localStorage.getItem('weft-theme')).toBe('brand');
});
