import { act } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pageView } from '../fixtures/page-view';
import { Header } from './Header';

type View = ReturnType<typeof pageView>;

function show(view: View, hasOutlines = false) {
  const on = { outlines: jest.fn<void, [boolean]>(), close: jest.fn() };
  render(<Header view={view} hasOutlines={hasOutlines} onOutlines={on.outlines} onClose={on.close} />);
  return on;
}

const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;

it('says which environment, snapshot and page it is', () => {
  show(pageView());
  expect(fact('Environment')).toHaveTextContent('production');
  expect(fact('Snapshot')).toHaveTextContent('12');
  expect(fact('Page')).toHaveTextContent('/catalogCatalog, of catalog');
});

it('follows the page, also to one that nobody announces', () => {
  const view = pageView();
  show(view);
  act(() => view.page.change({ path: '/', title: undefined, app: undefined } as never));
  expect(fact('Page')?.textContent).toBe('/');
});

it('says that there is a newer snapshot', () => {
  const view = pageView();
  show(view);
  act(() => view.newer.change('13'));
  expect(fact('Snapshot')).toHaveTextContent('1213 is newer');
});

it('says what a dev server has from elsewhere', () => {
  const live = { environment: 'production', id: '12', place: 'https://shop.example' };
  show(pageView({ environment: 'development', id: undefined, live }));
  expect(fact('Environment')).toHaveTextContent('developmentthe rest is from https://shop.example');
  expect(fact('Snapshot')).toHaveTextContent('12of production');
});

it('says that a page has no snapshot', () => {
  show({ ...pageView(), snapshot: {} as View['snapshot'] });
  expect(fact('Environment')).toHaveTextContent('none');
  expect(fact('Snapshot')).toHaveTextContent('none');
});

it.each([
  [false, true],
  [true, false],
])('has a switch for outlines: from %s to %s', async (is, becomes) => {
  const on = show(pageView(), is);
  const outlines = screen.getByRole('switch', { name: 'Outlines' });
  expect(outlines).toHaveAttribute('aria-checked', String(is));
  await userEvent.click(outlines);
  expect(on.outlines).toHaveBeenCalledWith(becomes);
});

it('can be closed', async () => {
  const on = show(pageView());
  await userEvent.click(screen.getByRole('button', { name: 'Close the inspector' }));
  expect(on.close).toHaveBeenCalledTimes(1);
});
