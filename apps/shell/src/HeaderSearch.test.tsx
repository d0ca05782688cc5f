import { createTestFederation } from '@weft/federation-runtime/testing';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HeaderSearch } from './HeaderSearch';

const product = (id: string, name: string) => ({ id, name, price: 12900, category: 'Lighting' });
const lamps = [product('halo', 'Halo Lamp'), product('arc', 'Arc Lamp')];

interface SearchOptions {
  signal?: AbortSignal;
  limit?: number;
}

function renderSearch(search: (query: string, options: SearchOptions) => Promise<typeof lamps>) {
  const load = jest.fn(async () => ({ search }));
  createTestFederation({ modules: { 'catalog/search': load } });
  render(<HeaderSearch />);
  return { load, user: userEvent.setup(), input: screen.getByRole('combobox', { name: 'Search products' }) };
}
const findLamps = async (query: string) => (query.startsWith('lamp') ? lamps : []);

beforeEach(() => history.replaceState(null, '', '/'));

test('catalog is asked for its search when the field is focused, not before', async () => {
  const { load, input, user } = renderSearch(findLamps);
  expect(load).not.toHaveBeenCalled();
  await user.click(input);
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
});

test('suggestions are links to products, with category and price', async () => {
  const { input, user } = renderSearch(findLamps);
  await user.type(input, 'lamp');
  const [first, second] = await screen.findAllByRole('option');
  expect(first).toHaveTextContent('Halo LampLighting$129.00');
  expect(second).toHaveAttribute('href', '/catalog/arc');
  expect(input).toHaveAttribute('aria-expanded', 'true');
  expect(input.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
});

test('the arrow keys go through the suggestions and back to the text; Enter follows', async () => {
  const { input, user } = renderSearch(findLamps);
  await user.type(input, 'lamp');
  const [first, second] = await screen.findAllByRole('option');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(second).toHaveAttribute('aria-selected', 'true');
  expect(input).toHaveAttribute('aria-activedescendant', second?.id);
  await user.keyboard('{ArrowDown}');
  expect(input).not.toHaveAttribute('aria-activedescendant');
  await user.keyboard('{ArrowDown}');
  expect(input).toHaveAttribute('aria-activedescendant', first?.id);
  await user.keyboard('{Enter}');
  expect(location.pathname).toBe('/catalog/halo');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('a suggestion can be clicked', async () => {
  const { input, user } = renderSearch(findLamps);
  await user.type(input, 'lamp');
  await user.click(await screen.findByRole('option', { name: /Arc Lamp/ }));
  expect(location.pathname).toBe('/catalog/arc');
});

test('Enter in the text searches the whole catalog', async () => {
  const { input, user } = renderSearch(findLamps);
  await user.type(input, 'lamp & shade{Enter}');
  expect(location.pathname + location.search).toBe('/catalog?q=lamp%20%26%20shade');
});

test('Escape closes the list and so does leaving the field', async () => {
  const { input, user } = renderSearch(findLamps);
  await user.type(input, 'lamp');
  await screen.findByRole('listbox');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.type(input, 'p{Backspace}');
  await screen.findByRole('listbox');
  await user.tab();
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('says when nothing fits', async () => {
  const { input, user } = renderSearch(findLamps);
  await user.type(input, 'xyz');
  expect(await screen.findByText('Nothing found for “xyz”.')).toBeVisible();
  expect(input).toHaveAttribute('aria-expanded', 'false');
});

test('an answer that comes too late is not shown, and its search is told to stop', async () => {
  const asked = new Map<string, { signal?: AbortSignal; answer(list: typeof lamps): void }>();
  const { input, user } = renderSearch(
    (query, { signal }) => new Promise(answer => asked.set(query, { signal, answer })),
  );
  await user.type(input, 'l');
  await waitFor(() => expect(asked.has('l')).toBe(true));
  await user.type(input, 'a');
  await waitFor(() => expect(asked.has('la')).toBe(true));
  expect(asked.get('l')?.signal?.aborted).toBe(true);
  asked.get('la')?.answer([product('halo', 'Halo Lamp')]);
  asked.get('l')?.answer([product('mug', 'Large Mug')]);
  expect(await screen.findByRole('option', { name: /Halo Lamp/ })).toBeVisible();
  expect(screen.queryByRole('option', { name: /Large Mug/ })).toBeNull();
});

test('suggestions for another text are not offered while the answer is on its way', async () => {
  const { input, user } = renderSearch(query =>
    query === 'lamp' ? findLamps(query) : new Promise(() => undefined),
  );
  await user.type(input, 'lamp');
  await screen.findByRole('listbox');
  await user.type(input, 's');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('is quietly absent while catalog is down', async () => {
  createTestFederation({ modules: { 'catalog/search': () => Promise.reject(new Error('catalog is down')) } });
  render(<HeaderSearch />);
  await userEvent.click(screen.getByRole('combobox'));
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
});
