import { render, screen } from '@testing-library/react';
import type { ModuleFacts } from './module-facts';
import { ModulesView } from './ModulesView';

const page: ModuleFacts = {
  ...{ id: 'catalog/CatalogPage', app: 'catalog', release: '1.0.0-aaaa', state: 'loaded' },
  ...{ start: 100, duration: 200 },
};

const show = (...modules: Partial<ModuleFacts>[]) =>
  render(<ModulesView modules={modules.map(module => ({ ...page, ...module }))} />);
const cells = () => screen.getAllByRole('row').map(row => [...row.children].map(cell => cell.textContent));

it('says when each module was asked for, and how long it took', () => {
  show({}, { id: 'account/AccountPage', app: 'account', start: 299.6, duration: 0.44 });
  expect(cells()).toEqual([
    ['Module', 'Start, ms', 'Took, ms'],
    ['catalog/CatalogPage', '100', '200'],
    ['account/AccountPage', '300', '0.4'],
  ]);
});

it('says that one is being loaded, or has failed', () => {
  show({ state: 'loading', duration: undefined }, { id: 'catalog/search', state: 'failed', start: 300 });
  expect(cells().slice(1)).toEqual([
    ['catalog/CatalogPageloading', '100', '…'],
    ['catalog/searchfailed', '300', '200'],
  ]);
});

it('draws the time of each on that of all', () => {
  const { container } = show({}, { id: 'catalog/search', start: 300, duration: 100 });
  const [first, second] = container.querySelectorAll('.bar');
  expect(first).toHaveStyle({ '--from': '0.25', '--share': '0.5' });
  expect(second).toHaveStyle({ '--from': '0.75', '--share': '0.25' });
});

it('draws one that is being loaded to the end', () => {
  const { container } = show({}, { id: 'catalog/search', state: 'loading', start: 200, duration: undefined });
  const [, second] = container.querySelectorAll('.bar');
  expect(Number((second as HTMLElement).style.getPropertyValue('--share'))).toBeCloseTo(1 / 3);
});

it('shows the same module of two releases', () => {
  show({ state: 'failed' }, { release: '0.9.0-bbbb', start: 400 });
  expect(cells()).toHaveLength(3);
});

it('says that there are none', () => {
  show();
  expect(screen.getByText('No module of another app has been asked for on this page.')).toBeVisible();
});
