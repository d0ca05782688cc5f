import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from './App';

test('shows the widget with live props, and how it is used', async () => {
  render(<App />);
  expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 })).toHaveTextContent('Sample app');
  const subject = screen.getByRole('textbox', { name: 'subject' });
  await userEvent.clear(subject);
  await userEvent.type(subject, 'the map');
  expect(screen.getByRole('group', { name: 'Was the map helpful?' })).toBeVisible();
  expect(screen.getByText(/Remote module="sample-app\/Widget"/)).toHaveTextContent("subject: 'the map'");
});

test('hears the answers', async () => {
  render(<App />);
  expect(screen.getByText('none yet')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
  expect(screen.getByText('yes')).toBeVisible();
});
