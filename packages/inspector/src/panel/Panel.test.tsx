import { act } from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pageView } from '../fixtures/page-view';
import { failure, loadEnd, share } from '../fixtures/sample-events';
import { Panel } from './Panel';

const at = (app: string) => ({ entry: `https://shop.example/${app}.js`, global: app, release: '1.0.0-aaaa' });
const apps = { shell: at('shell'), catalog: at('catalog'), account: at('account') };

function show(view = pageView({ apps }, [loadEnd(), share()])) {
  const onClose = jest.fn();
  return { view, onClose, ...render(<Panel view={view} onClose={onClose} />) };
}

const region = () => screen.getByRole('region', { name: 'Weft inspector' });
const tab = (name: RegExp) => screen.getByRole('tab', { name });

afterEach(() => {
  sessionStorage.clear();
  Reflect.deleteProperty(globalThis, 'matchMedia');
});

it('has the focus, and begins with the apps', () => {
  show();
  expect(region()).toHaveFocus();
  expect(tab(/Apps/)).toHaveAttribute('aria-selected', 'true');
  const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names).toEqual(['shell', 'account', 'catalog']);
});

it.each([
  [/Modules/, 'catalog/CatalogPage'],
  [/Shared/, '19.3.1'],
  [/Events/, 'load-end'],
  [/Overrides/, 'This server has no overrides'],
])('shows %s', async (name, text) => {
  show();
  await userEvent.click(tab(name));
  expect(screen.getByRole('tabpanel')).toHaveTextContent(text);
});

it('counts what there is', () => {
  show();
  const titles = screen.getAllByRole('tab').map(({ textContent }) => textContent);
  expect(titles).toEqual(['Apps3', 'Modules1', 'Shared1', 'Events2', 'Overrides']);
});

it('counts what went wrong, where something did', () => {
  const { view } = show();
  act(() => view.events.change([...view.events.read(), failure()]));
  expect(tab(/Events/)).toHaveTextContent('Events1');
});

it('follows the page', () => {
  const { view } = show();
  act(() => view.apps.change({ ...apps, checkout: at('checkout') }));
  expect(screen.getByRole('heading', { name: 'checkout' })).toBeVisible();
});

it('is closed by Escape, unless something in it has taken that', async () => {
  const { onClose } = show();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
  region().addEventListener('keydown', event => event.preventDefault(), { capture: true });
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('shows the same tab again, and is of the same size, when it is opened anew', async () => {
  const { unmount } = show();
  await userEvent.click(tab(/Modules/));
  screen.getByRole('separator').focus();
  await userEvent.keyboard('{ArrowLeft}');
  unmount();
  show();
  expect(tab(/Modules/)).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('separator')).toHaveAttribute('aria-valuenow', '40');
});

it('is a sheet of a size of its own in a narrow window', () => {
  globalThis.matchMedia = jest.fn().mockReturnValue(Object.assign(new EventTarget(), { matches: true }));
  show();
  expect(screen.getByRole('separator')).toHaveAttribute('aria-orientation', 'horizontal');
  expect(region()).toHaveStyle({ '--inspector-size': '62' });
});

it('draws outlines around the parts of the page while that is switched on', async () => {
  const { container } = show();
  const layers = () => container.querySelectorAll('[aria-hidden=true].layer');
  expect(layers()).toHaveLength(0);
  await userEvent.click(within(region()).getByRole('switch', { name: 'Outlines' }));
  expect(layers()).toHaveLength(1);
});
