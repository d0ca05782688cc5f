import { render, screen } from '@testing-library/react';
import { Notice } from './Notice';

test('danger interrupts', () => {
  render(
    <Notice tone="danger" title="Payment failed" action={<button>Try again</button>}>
      Your card was not charged.
    </Notice>,
  );
  const notice = screen.getByRole('alert');
  expect(notice).toHaveTextContent('Payment failed');
  expect(notice).toHaveTextContent('Your card was not charged.');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test.each(['info', 'positive', 'warning'] as const)('%s waits its turn', tone => {
  render(<Notice tone={tone}>Free delivery today.</Notice>);
  expect(screen.getByRole('status')).toHaveTextContent('Free delivery today.');
  expect(screen.queryByRole('alert')).toBeNull();
});
