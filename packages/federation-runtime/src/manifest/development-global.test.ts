import { developmentGlobal } from './development-global.js';

it.each([
  ['catalog', 'weft_catalog'],
  ['order-history-2', 'weft_order_history_2'],
])('of %s is %s', (app, global) => {
  expect(developmentGlobal(app)).toBe(global);
});
