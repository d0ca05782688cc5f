import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { cart } from './cart';
import { CheckoutPage } from './CheckoutPage';

const lamp = { id: 'lamp', name: 'Lamp', price: 14_000 };
const mug = { id: 'mug', name: 'Mug', price: 2_800 };

const ProductPicture = ({ id }: { id: string }) => <i data-testid={`picture of ${id}`} />;

async function open(path: string) {
  history.replaceState(null, '', path);
  await act(async () => void render(<CheckoutPage />));
  return userEvent.setup();
}

const title = () => screen.getByRole('heading', { level: 1 });
const amount = (label: string) => screen.getByText(label, { selector: 'dt' }).parentElement;

beforeEach(() => {
  localStorage.clear();
  createTestFederation({ modules: { 'catalog/ProductPicture': async () => ({ ProductPicture }) } });
});

describe('/checkout', () => {
  test('an empty cart leads to the catalog', async () => {
    await open('/checkout');
    expect(title()).toHaveTextContent('Your cart');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Your cart is empty');
    expect(screen.getByRole('link', { name: 'Browse the catalog' })).toHaveAttribute('href', '/catalog');
  });

  test('shows what is in the cart, with the pictures of the catalog', async () => {
    cart.add(lamp);
    cart.add(mug, 2);
    await open('/checkout');
    const [first, second] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
    expect(within(first).getByRole('link', { name: 'Lamp' })).toHaveAttribute('href', '/catalog/lamp');
    expect(within(second).getByText('$56.00')).toBeVisible();
    expect(await within(second).findByTestId('picture of mug')).toBeInTheDocument();
    expect(amount('Subtotal')).toHaveTextContent('$196.00');
    expect(amount('Shipping')).toHaveTextContent('Free');
    expect(amount('Total')).toHaveTextContent('$196.00');
  });

  test('quantities change the total', async () => {
    cart.add(lamp);
    const user = await open('/checkout');
    expect(amount('Total')).toHaveTextContent('$149.00');
    await user.click(screen.getByRole('button', { name: 'Increase Quantity of Lamp' }));
    expect(amount('Total')).toHaveTextContent('$280.00');
    const field = screen.getByRole('spinbutton', { name: 'Quantity of Lamp' });
    await user.clear(field);
    await user.type(field, '3');
    expect(amount('Total')).toHaveTextContent('$420.00');
    expect(cart.getSnapshot()).toEqual([{ ...lamp, quantity: 3 }]);
  });

  test('removing a line keeps the focus in the cart', async () => {
    cart.add(lamp);
    cart.add(mug);
    const user = await open('/checkout');
    await user.click(screen.getByRole('button', { name: 'Remove Lamp' }));
    expect(screen.queryByRole('heading', { name: 'Lamp' })).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Cart' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove Mug' }));
    expect(screen.getByRole('heading', { name: 'Your cart is empty' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Cart' })).toHaveFocus();
  });
});

describe('/checkout/details', () => {
  const submit = () => screen.getByRole('button', { name: 'Place order' });
  const field = (name: string) => screen.getByRole('textbox', { name });

  async function fillIn(user: ReturnType<typeof userEvent.setup>, change: Record<string, string> = {}) {
    const values = {
      Email: 'robin@example.com',
      'Full name': 'Robin Halvorsen',
      'Street and house number': '12 Mill Lane',
      'Postal code': '97201',
      City: 'Portland',
      'Card number': '4242 4242 4242 4242',
      Expires: '12/49',
      'Security code': '123',
      ...change,
    };
    for (const [name, text] of Object.entries(values)) await user.type(field(name), text);
  }

  test('with an empty cart there is nothing to order', async () => {
    await open('/checkout/details');
    expect(screen.getByRole('heading', { name: 'Your cart is empty' })).toBeVisible();
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  test('the way from the cart to the confirmed order', async () => {
    cart.add(lamp, 2);
    const user = await open('/checkout');
    await user.click(screen.getByRole('link', { name: 'Check out' }));
    expect(title()).toHaveTextContent('Checkout');
    expect(screen.getByRole('list', { name: 'Products' })).toHaveTextContent('Lamp × 2$280.00');

    await fillIn(user);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'Norway');
    await user.click(submit());

    expect(await screen.findByRole('heading', { name: 'Thank you for your order' })).toBeVisible();
    expect(location.pathname).toBe('/checkout/done');
    expect(screen.getByText(/^Order WG-/)).toBeVisible();
    expect(screen.getByText(/robin@example.com/)).toBeVisible();
    expect(screen.getByRole('list', { name: 'Products' })).toHaveTextContent('Lamp × 2$280.00');
    expect(amount('Total')).toHaveTextContent('$280.00');
    expect(cart.getSnapshot()).toEqual([]);
  });

  test('the summary of errors takes the focus and leads to the fields', async () => {
    cart.add(lamp);
    const user = await open('/checkout/details');
    await user.type(field('Email'), 'robin');
    expect(field('Email')).not.toHaveAccessibleDescription();
    await user.click(submit());

    const summary = await screen.findByRole('group', { name: '8 things need your attention' });
    expect(summary).toHaveFocus();
    expect(field('Email')).toBeInvalid();
    await user.click(within(summary).getByRole('link', { name: 'Enter your city' }));
    expect(field('City')).toHaveFocus();
    expect(location.pathname).toBe('/checkout/details');
    expect(cart.getSnapshot()).toHaveLength(1);
  });

  test('fields are checked when they are left, once the form was refused', async () => {
    cart.add(lamp);
    const user = await open('/checkout/details');
    await fillIn(user, { Email: 'robin' });
    await user.click(submit());
    const summary = await screen.findByRole('group', { name: 'One thing needs your attention' });
    expect(summary).toHaveFocus();

    await user.type(field('Email'), '@example.com');
    expect(field('Email')).toBeInvalid();
    await user.tab();
    await waitUntilValid('Email');
    expect(field('Full name')).toHaveFocus();
  });

  test('the check digit of the card is checked', async () => {
    cart.add(lamp);
    const user = await open('/checkout/details');
    await fillIn(user, { 'Card number': '4242 4242 4242 4241' });
    await user.click(submit());
    await screen.findByRole('group', { name: 'One thing needs your attention' });
    expect(field('Card number')).toHaveAccessibleDescription(/not a card number/);
  });

  test('a second refusal takes the focus again', async () => {
    cart.add(lamp);
    const user = await open('/checkout/details');
    await user.click(submit());
    expect(await screen.findByRole('group', { name: '8 things need your attention' })).toHaveFocus();
    await user.type(field('City'), 'Portland');
    await user.click(submit());
    expect(await screen.findByRole('group', { name: '7 things need your attention' })).toHaveFocus();
  });

  test('pressed twice, the button places one order', async () => {
    cart.add(lamp);
    const user = await open('/checkout/details');
    const navigations = jest.spyOn(history, 'replaceState');
    await fillIn(user);
    await user.dblClick(submit());
    await screen.findByRole('heading', { name: 'Thank you for your order' });
    expect(navigations).toHaveBeenCalledTimes(1);
    navigations.mockRestore();
  });

  test('the page stays on its version while something is filled in, until the order is placed', async () => {
    cart.add(lamp);
    const { updates } = createTestFederation();
    updates.learn('2');
    const user = await open('/checkout/details');
    expect(updates.isDue()).toBe(true);
    await user.type(field('Email'), 'r');
    expect(updates.isDue()).toBe(false);
    await user.type(field('Email'), '{Backspace}');
    expect(updates.isDue()).toBe(true);
    await fillIn(user);
    expect(updates.isDue()).toBe(false);
    await user.click(submit());
    await screen.findByRole('heading', { name: 'Thank you for your order' });
    expect(updates.isDue()).toBe(true);
  });

  const waitUntilValid = (name: string) => screen.findByRole('textbox', { name, description: '' });
});

describe('/checkout/done', () => {
  test('without an order leads back to the cart', async () => {
    await open('/checkout/done');
    expect(location.pathname).toBe('/checkout');
    expect(title()).toHaveTextContent('Your cart');
  });
});
