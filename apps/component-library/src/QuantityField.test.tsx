import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { QuantityField } from './QuantityField';

function renderField({ initial, max }: { initial: number; max?: number }) {
  const onChange = jest.fn<void, [number]>();
  function Cart() {
    const [value, setValue] = useState(initial);
    return (
      <QuantityField
        label="quantity"
        value={value}
        max={max}
        onChange={quantity => {
          onChange(quantity);
          setValue(quantity);
        }}
      />
    );
  }
  render(<Cart />);
  return { onChange, input: screen.getByRole('spinbutton', { name: 'quantity' }), user: userEvent.setup() };
}

test('steps up and down', async () => {
  const { user, input } = renderField({ initial: 2 });
  await user.click(screen.getByRole('button', { name: 'Increase quantity' }));
  expect(input).toHaveValue(3);
  await user.click(screen.getByRole('button', { name: 'Decrease quantity' }));
  await user.click(screen.getByRole('button', { name: 'Decrease quantity' }));
  expect(input).toHaveValue(1);
});

test('at the end of the range the button keeps focus and does nothing', async () => {
  const { user, onChange } = renderField({ initial: 2, max: 3 });
  const increase = screen.getByRole('button', { name: 'Increase quantity' });
  await user.click(increase);
  await user.click(increase);
  expect(onChange.mock.calls).toEqual([[3]]);
  expect(increase).toHaveFocus();
  expect(increase).toHaveAttribute('aria-disabled', 'true');
});

test('a typed number counts at once, and is kept within the range', async () => {
  const { user, input, onChange } = renderField({ initial: 1, max: 20 });
  await user.clear(input);
  await user.type(input, '45');
  expect(onChange.mock.calls).toEqual([[4], [20]]);
  await user.tab();
  expect(input).toHaveValue(20);
});

test('an emptied field changes nothing and shows its value again when left', async () => {
  const { user, input, onChange } = renderField({ initial: 7 });
  await user.clear(input);
  await user.tab();
  expect(onChange).not.toHaveBeenCalled();
  expect(input).toHaveValue(7);
});
