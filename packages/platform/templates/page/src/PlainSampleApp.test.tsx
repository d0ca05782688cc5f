import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { firstSteps } from './first-steps';
import { PlainSampleApp } from './PlainSampleApp';

test('says what it can, and offers another try', async () => {
  const retry = jest.fn();
  render(<PlainSampleApp retry={retry} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sample app');
  expect(screen.getAllByRole('listitem')).toHaveLength(firstSteps.length);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledTimes(1);
});
