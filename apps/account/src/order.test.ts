import { dateText, itemsText, type OrderItem } from './order';

const item = (name: string): OrderItem => ({ name, price: 100, quantity: 1 });
const order = (...items: OrderItem[]) =>
  ({ number: 'WG-1', placed: new Date(), status: 'shipped', items, total: 100 }) as const;

test.each([
  [[item('Lamp')], 'Lamp'],
  [[item('Lamp'), item('Mug')], 'Lamp and 1 other thing'],
  [[item('Lamp'), item('Mug'), item('Rug')], 'Lamp and 2 other things'],
  [[], 'Nothing'],
])('says what was bought', (items, text) => {
  expect(itemsText(order(...items))).toBe(text);
});

test('says the day', () => {
  expect(dateText(new Date(2026, 7, 3))).toBe('Aug 3, 2026');
});
