import { createOrder, isOrder } from './order';

const lines = [{ id: 'lamp', name: 'Lamp', price: 18_900, quantity: 2 }];

test('an order has a number of its own', () => {
  const numbers = Array.from({ length: 50 }, () => createOrder(lines, { email: 'a@b.co' }).number);
  expect(new Set(numbers).size).toBe(50);
  for (const number of numbers) expect(number).toMatch(/^WG-[2-9A-HJ-NP-Z]{8}$/);
});

test('an order keeps what was bought and whom to tell, and nothing of the card', () => {
  const details = { email: ' a@b.co ', cardNumber: '4242424242424242', cvc: '123' };
  const order = createOrder(lines, details);
  expect(order).toEqual({ number: order.number, email: 'a@b.co', lines });
});

test('an order is recognised after its way through the history', () => {
  history.replaceState(createOrder(lines, { email: 'a@b.co' }), '');
  expect(isOrder(history.state)).toBe(true);
});

test.each([
  null,
  undefined,
  'order',
  3,
  {},
  { number: 'WG-1' },
  { number: 'WG-1', email: 'a@b.co', lines: [{}] },
])('%j is no order', state => {
  expect(isOrder(state)).toBe(false);
});
