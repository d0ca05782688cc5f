import { componentName } from './component-name.js';
import { defaultTitle } from './default-title.js';

it.each([
  ['wishlist', 'Wishlist', 'Wishlist'],
  ['order-history', 'OrderHistory', 'Order history'],
  ['a-2-b', 'A2B', 'A 2 b'],
])('%s is %s in code and "%s" to people', (name, component, title) => {
  expect(componentName(name)).toBe(component);
  expect(defaultTitle(name)).toBe(title);
});
