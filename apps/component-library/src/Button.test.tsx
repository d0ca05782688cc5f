import type { SubmitEvent } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Button } from './Button';

test('is reached and pressed with the keyboard', async () => {
  const user = userEvent.setup();
  const onClick = jest.fn();
  render(<Button onClick={onClick}>Add to cart</Button>);
  await user.tab();
  expect(screen.getByRole('button', { name: 'Add to cart' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.keyboard(' ');
  expect(onClick).toHaveBeenCalledTimes(2);
});

test('does not submit its form unless told to', async () => {
  const user = userEvent.setup();
  const onSubmit = jest.fn((event: SubmitEvent) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <Button>Plain</Button>
      <Button type="submit">Send</Button>
    </form>,
  );
  await user.click(screen.getByRole('button', { name: 'Plain' }));
  expect(onSubmit).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

test('does nothing while disabled', async () => {
  const onClick = jest.fn();
  render(
    <Button disabled onClick={onClick}>
      Pay
    </Button>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
  expect(onClick).not.toHaveBeenCalled();
});

test('keeps the class name of its user', () => {
  render(<Button className="wide">Pay</Button>);
  expect(screen.getByRole('button')).toHaveClass('wide');
});
