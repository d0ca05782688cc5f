import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FederationEvent } from '@weft/federation-runtime';
import { failure, loadEnd, loadStart, share } from '../fixtures/sample-events';
import { EventsView } from './EventsView';

const show = (...events: FederationEvent[]) => render(<EventsView events={events} />);
const rows = () =>
  screen.getAllByRole('listitem').map(row => within(row).getByRole('group').children[0]?.textContent);
const types = () => within(screen.getByRole('group', { name: 'Only these types' }));

it('has the newest first, with when it was and what it is about', () => {
  show(loadStart({ time: 10.4 }), loadEnd({ time: 35 }));
  expect(rows()).toEqual([
    '35 msload-endcatalog/CatalogPage in 25 ms',
    '10 msload-startcatalog/CatalogPage asked for',
  ]);
});

it('has all that an error says, for those who open it', async () => {
  show(failure({ error: new Error('no page', { cause: new Error('HTTP 503') }) }));
  expect(screen.queryByText(/^Error: no page/)).toBeNull();
  await userEvent.click(screen.getByText('failure', { selector: 'summary *' }));
  expect(await screen.findByText(/^Error: no page/)).toBeVisible();
  expect(screen.getByText(/^Error: HTTP 503/)).toBeVisible();
  expect(screen.getByText('ENTRY_UNREACHABLE')).toBeVisible();
});

it('offers the types that there are, with their number; what went wrong first', () => {
  show(share(), loadEnd(), failure(), loadEnd());
  expect(
    types()
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['failure 1', 'load-end 2', 'share 1']);
});

it('shows some types only, and all again', async () => {
  show(share(), loadEnd(), failure());
  await userEvent.click(types().getByRole('button', { name: 'failure 1' }));
  expect(types().getByRole('button', { name: 'failure 1', pressed: true })).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await userEvent.click(types().getByRole('button', { name: 'share 1' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(types().getByRole('button', { name: 'failure 1' }));
  await userEvent.click(types().getByRole('button', { name: 'share 1' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});

it('shows the newest hundred, and older ones when somebody asks', async () => {
  show(...Array.from({ length: 250 }, (_, index) => loadEnd({ time: index, module: `catalog/${index}` })));
  expect(screen.getAllByRole('listitem')).toHaveLength(100);
  expect(screen.getByText('catalog/249')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show older ones (150)' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show older ones (50)' }));
  expect(screen.getByText('catalog/0')).toBeVisible();
  expect(screen.queryByRole('button', { name: /older/ })).toBeNull();
});

it('leaves one open while others come', async () => {
  const first = failure();
  const { rerender } = show(first);
  await userEvent.click(screen.getByText('failure', { selector: 'summary *' }));
  rerender(<EventsView events={[first, loadEnd()]} />);
  expect(await screen.findByText('ENTRY_UNREACHABLE')).toBeVisible();
});

it('says that nothing has happened', () => {
  show();
  expect(screen.getByText('Nothing has happened on this page yet.')).toBeVisible();
});
