import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SampleAppPage } from './SampleAppPage';

test('has one heading of the first level, and a way on', () => {
  render(<SampleAppPage />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sample app');
  expect(screen.getByRole('link', { name: 'To the start page' })).toHaveAttribute('href', '/');
});

test('counts the steps that are done', async () => {
  render(<SampleAppPage />);
  const user = userEvent.setup();
  const steps = screen.getAllByRole('checkbox');
  const [first] = steps as [HTMLElement];
  expect(screen.getByText(`0 of ${steps.length} done`)).toBeVisible();
  for (const step of steps) await user.click(step);
  expect(screen.getByText('All done')).toBeVisible();
  await user.click(first);
  expect(first).not.toBeChecked();
  expect(screen.getByText(`${steps.length - 1} of ${steps.length} done`)).toBeVisible();
});
