import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../App';
import { entries } from './entries';

const example = (name: string) => within(screen.getByRole('region', { name }));

test('is what the app shows alone, with an example of every component', () => {
  render(<App />);
  expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 })).toHaveTextContent('Sample app');
  expect(screen.getAllByRole('region')).toHaveLength(entries.length);
});

test('a text and a choice change the example at once', async () => {
  render(<App />);
  const avatar = example('Avatar');
  const before = avatar.getByRole('img').className;
  await userEvent.clear(avatar.getByRole('textbox', { name: 'name' }));
  await userEvent.type(avatar.getByRole('textbox', { name: 'name' }), 'Grace Hopper');
  expect(avatar.getByRole('img', { name: 'Grace Hopper' })).toHaveTextContent('GH');
  await userEvent.selectOptions(avatar.getByRole('combobox', { name: 'size' }), 'large');
  expect(avatar.getByRole('img').className).not.toBe(before);
});

test('a number changes the example', async () => {
  render(<App />);
  const meter = example('Meter');
  await userEvent.clear(meter.getByRole('spinbutton', { name: 'value' }));
  await userEvent.type(meter.getByRole('spinbutton', { name: 'value' }), '25');
  expect(meter.getByRole('progressbar')).toHaveAttribute('value', '0.25');
});
