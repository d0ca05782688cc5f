import { createRef } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { TextField } from './TextField';

test('the label names the input, and pressing it puts the caret there', async () => {
  render(<TextField label="Email" />);
  await userEvent.click(screen.getByText('Email'));
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveFocus();
});

test('error and hint are read out with the input, the error first', () => {
  render(<TextField label="Email" hint="For the receipt." error="Enter an email address." />);
  const input = screen.getByRole('textbox');
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('Enter an email address. For the receipt.');
});

test('without error it is valid, and without either it has no description', () => {
  render(<TextField label="Email" />);
  expect(screen.getByRole('textbox')).toBeValid();
  expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-describedby');
});

test('ref and attributes go to the input', async () => {
  const ref = createRef<HTMLInputElement>();
  const onChange = jest.fn();
  render(<TextField ref={ref} id="email" label="Email" type="email" onChange={onChange} />);
  await userEvent.type(screen.getByRole('textbox'), 'a');
  expect(ref.current).toHaveValue('a');
  expect(ref.current).toHaveAttribute('id', 'email');
  expect(onChange).toHaveBeenCalledTimes(1);
});
