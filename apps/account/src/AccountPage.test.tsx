import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccountPage } from './AccountPage';
import { orders } from './orders';

function open(path: string) {
  history.replaceState(null, '', path);
  render(<AccountPage />);
  return userEvent.setup();
}

const title = () => screen.getByRole('heading', { level: 1 });
const numbers = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getAllByRole('cell')[0]?.textContent);

beforeEach(() => localStorage.clear());

test('greets the customer, and shows profile and newest orders', () => {
  open('/account');
  expect(title()).toHaveTextContent('Hello, Robin');
  expect(screen.getByText('robin@example.com')).toBeVisible();
  expect(screen.getByText('Ends in 4242')).toBeVisible();
  expect(numbers('The newest orders')).toEqual(
    orders.slice(0, 5).map(order => expect.stringContaining(order.number)),
  );
});

test('its own navigation says where one is', async () => {
  const user = open('/account');
  const nav = screen.getByRole('navigation', { name: 'Account' });
  const current = () => within(nav).getByRole('link', { current: 'page' });
  expect(current()).toHaveTextContent('Overview');
  await user.click(within(nav).getByRole('link', { name: 'Orders' }));
  expect(current()).toHaveTextContent('Orders');
  expect(title()).toHaveTextContent('Orders');
  await user.click(within(nav).getByRole('link', { name: 'Profile' }));
  expect(current()).toHaveTextContent('Profile');
  expect(title()).toHaveTextContent('Profile');
});

describe('/account/orders', () => {
  const shown = (from: number, to: number) =>
    orders.slice(from - 1, to).map(order => expect.stringContaining(order.number));
  const pages = () => screen.getByRole('navigation', { name: 'Pages of orders' });

  test('shows eight orders a page, and says which', async () => {
    const user = open('/account/orders');
    expect(numbers('All orders')).toEqual(shown(1, 8));
    expect(screen.getByRole('status')).toHaveTextContent('1 to 8 of 43 orders');
    await user.click(within(pages()).getByRole('button', { name: 'Next page' }));
    expect(numbers('All orders')).toEqual(shown(9, 16));
    expect(screen.getByRole('status')).toHaveTextContent('9 to 16 of 43 orders');
  });

  test('the page is part of the address', async () => {
    const user = open('/account/orders?page=6');
    expect(numbers('All orders')).toEqual(shown(41, 43));
    await user.click(within(pages()).getByRole('button', { name: 'Page 1' }));
    expect(location.search).toBe('?page=1');
    expect(numbers('All orders')).toEqual(shown(1, 8));
  });

  test('an address beyond the last page shows the last', () => {
    open('/account/orders?page=400');
    expect(screen.getByRole('status')).toHaveTextContent('41 to 43 of 43 orders');
  });

  test('says how far each order has come', () => {
    open('/account/orders');
    expect(screen.getAllByText('Processing')[0]).toBeVisible();
    expect(screen.getAllByText('Delivered')[0]).toBeVisible();
  });
});
