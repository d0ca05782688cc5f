import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ToastProvider, useToast } from './Toast';

function Speaker({ message }: { message: string }) {
  const say = useToast();
  return <button onClick={() => say(message)}>{message}</button>;
}

const renderSpeakers = (...messages: string[]) =>
  render(
    <ToastProvider>
      {messages.map(message => (
        <Speaker key={message} message={message} />
      ))}
    </ToastProvider>,
  );

const say = (message: string) => act(() => screen.getByRole('button', { name: message }).click());
const region = () => screen.getByRole('status', { name: 'Messages' });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a message appears in a live region that was there before, and leaves by itself', () => {
  renderSpeakers('Added');
  expect(region()).toBeEmptyDOMElement();
  say('Added');
  expect(region()).toHaveTextContent('Added');
  act(() => jest.advanceTimersByTime(6000));
  expect(region()).toBeEmptyDOMElement();
});

test('a message waits while the pointer rests on it', async () => {
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  renderSpeakers('Added');
  say('Added');
  await user.hover(screen.getByText('Added', { selector: 'span' }));
  act(() => jest.advanceTimersByTime(20000));
  expect(region()).toHaveTextContent('Added');
  await user.unhover(screen.getByText('Added', { selector: 'span' }));
  act(() => jest.advanceTimersByTime(6000));
  expect(region()).toBeEmptyDOMElement();
});

test('a message can be dismissed', async () => {
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  renderSpeakers('Added');
  say('Added');
  await user.click(screen.getByRole('button', { name: 'Dismiss message' }));
  expect(region()).toBeEmptyDOMElement();
});

test('the newest three are shown', () => {
  renderSpeakers('One', 'Two', 'Three', 'Four');
  for (const message of ['One', 'Two', 'Three', 'Four']) say(message);
  expect(region()).toHaveTextContent('TwoThreeFour');
});

test('timers do not outlive the page', () => {
  const { unmount } = renderSpeakers('Added');
  say('Added');
  unmount();
  expect(jest.getTimerCount()).toBe(0);
});

test('without a provider saying something does nothing', () => {
  render(<Speaker message="Added" />);
  say('Added');
  expect(screen.queryByRole('status')).toBeNull();
});
