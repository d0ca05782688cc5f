import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tabs, type Tab } from './Tabs';

const tabs: Tab[] = [
  { id: 'apps', title: 'Apps', count: 5, content: () => 'five apps' },
  { id: 'events', title: 'Events', count: 2, isAlarming: true, content: () => 'two failures' },
  { id: 'overrides', title: 'Overrides', content: () => 'none' },
];

function Stateful({ first = 'apps' }) {
  const [selected, select] = useState(first);
  return <Tabs label="Of this page" tabs={tabs} selected={selected} onSelect={select} />;
}

const tab = (name: string) => screen.getByRole('tab', { name });
const panel = () => screen.getByRole('tabpanel');

it('shows one of them, which says whose it is', () => {
  render(<Stateful />);
  expect(screen.getByRole('tablist', { name: 'Of this page' })).toBeVisible();
  expect(tab('Apps 5')).toHaveAttribute('aria-selected', 'true');
  expect(panel()).toHaveTextContent('five apps');
  expect(panel()).toHaveAccessibleName('Apps 5');
  expect(tab('Apps 5')).toHaveAttribute('aria-controls', panel().id);
});

it('shows the one that is clicked', async () => {
  render(<Stateful />);
  await userEvent.click(tab('Events 2'));
  expect(panel()).toHaveTextContent('two failures');
  expect(screen.getAllByRole('tab', { selected: true })).toEqual([tab('Events 2')]);
});

it.each([
  ['{ArrowRight}', 'apps', 'Events 2'],
  ['{ArrowRight}', 'overrides', 'Apps 5'],
  ['{ArrowLeft}', 'apps', 'Overrides'],
  ['{ArrowLeft}', 'events', 'Apps 5'],
  ['{End}', 'apps', 'Overrides'],
  ['{Home}', 'overrides', 'Apps 5'],
])('goes by %s from %s to "%s", with the focus', async (key, first, to) => {
  render(<Stateful first={first} />);
  await userEvent.tab();
  await userEvent.keyboard(key);
  expect(tab(to)).toHaveFocus();
  expect(tab(to)).toHaveAttribute('aria-selected', 'true');
});

it('is one stop of the Tab key; the next one is what it shows', async () => {
  render(<Stateful first="events" />);
  await userEvent.tab();
  expect(tab('Events 2')).toHaveFocus();
  await userEvent.tab();
  expect(panel()).toHaveFocus();
});

it('leaves other keys alone', async () => {
  render(<Stateful />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}x');
  expect(tab('Apps 5')).toHaveAttribute('aria-selected', 'true');
});

it('shows the first where there is none of that name', () => {
  render(<Stateful first="gone" />);
  expect(panel()).toHaveTextContent('five apps');
});
