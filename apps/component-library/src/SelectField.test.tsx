import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { SelectField } from './SelectField';

const options = [
  { value: 'ie', label: 'Ireland' },
  { value: 'nl', label: 'Netherlands' },
];

test('offers the options under its label', async () => {
  render(<SelectField label="Country" options={options} defaultValue="ie" />);
  const select = screen.getByRole('combobox', { name: 'Country' });
  expect(select).toHaveDisplayValue('Ireland');
  await userEvent.selectOptions(select, 'Netherlands');
  expect(select).toHaveValue('nl');
});

test('error and hint are read out with it', () => {
  render(<SelectField label="Country" options={options} hint="Where you live." error="Choose a country." />);
  const select = screen.getByRole('combobox');
  expect(select).toBeInvalid();
  expect(select).toHaveAccessibleDescription('Choose a country. Where you live.');
});
