import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Widget } from './Widget';

const answer = (name: string) => screen.getByRole('button', { name });

test('asks about the page, or about what it is told', () => {
  const { rerender } = render(<Widget />);
  expect(screen.getByRole('group', { name: 'Was this page helpful?' })).toBeVisible();
  rerender(<Widget subject="the size table" />);
  expect(screen.getByRole('group', { name: 'Was the size table helpful?' })).toBeVisible();
});

test('tells of each answer, and thanks for it', async () => {
  const onAnswer = jest.fn();
  render(<Widget onAnswer={onAnswer} />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.click(answer('Yes'));
  expect(screen.getByRole('status')).toHaveTextContent('Thank you.');
  expect(answer('Yes')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(answer('No'));
  expect(answer('Yes')).toHaveAttribute('aria-pressed', 'false');
  expect(answer('No')).toHaveAttribute('aria-pressed', 'true');
  expect(onAnswer.mock.calls).toEqual([['yes'], ['no']]);
});

test('needs nobody to listen', async () => {
  render(<Widget />);
  await userEvent.click(answer('No'));
  expect(screen.getByRole('status')).toHaveTextContent('Thank you.');
});
