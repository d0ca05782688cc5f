import { createCart } from './create-cart';

const lamp = { id: 'lamp', name: 'Lamp', price: 18_900 };
const mug = { id: 'mug', name: 'Mug', price: 2_800 };

function createStorage(text?: string) {
  const items = new Map(text === undefined ? [] : [['weft.cart', text]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

const open = (storage = createStorage(), events = new EventTarget()) =>
  createCart({ storage: () => storage, events });

const storageEvent = (key: string | null) => Object.assign(new Event('storage'), { key });

test('starts empty', () => {
  expect(open().getSnapshot()).toEqual([]);
});

test('adds products in order, and more of what is there', () => {
  const cart = open();
  cart.add(lamp);
  cart.add(mug, 4);
  cart.add(lamp, 2);
  expect(cart.getSnapshot()).toEqual([
    { ...lamp, quantity: 3 },
    { ...mug, quantity: 4 },
  ]);
});

test('keeps of a product what a cart needs', () => {
  const cart = open();
  const product = { ...lamp, description: 'Round' };
  cart.add(product);
  expect(cart.getSnapshot()).toEqual([{ ...lamp, quantity: 1 }]);
});

test.each([
  [0, 1],
  [-5, 1],
  [2.9, 2],
  [99, 99],
  [100, 99],
  [Number.NaN, 1],
  [Number.POSITIVE_INFINITY, 99],
])('a quantity of %d becomes %d', (asked, kept) => {
  const cart = open();
  cart.add(lamp);
  cart.setQuantity('lamp', asked);
  expect(cart.getSnapshot()).toEqual([{ ...lamp, quantity: kept }]);
});

test('adding stops at 99', () => {
  const cart = open();
  cart.add(lamp, 98);
  cart.add(lamp, 98);
  expect(cart.getSnapshot()[0]?.quantity).toBe(99);
});

test('removes a line, and all of them', () => {
  const cart = open();
  cart.add(lamp);
  cart.add(mug);
  cart.remove('lamp');
  expect(cart.getSnapshot()).toEqual([{ ...mug, quantity: 1 }]);
  cart.clear();
  expect(cart.getSnapshot()).toEqual([]);
});

test('changes to a product that is not in the cart change nothing', () => {
  const cart = open();
  cart.add(lamp);
  cart.setQuantity('mug', 5);
  cart.remove('mug');
  expect(cart.getSnapshot()).toEqual([{ ...lamp, quantity: 1 }]);
});

test('the snapshot is the same array until something changes', () => {
  const cart = open();
  cart.add(lamp);
  const before = cart.getSnapshot();
  expect(cart.getSnapshot()).toBe(before);
  cart.add(lamp);
  expect(cart.getSnapshot()).not.toBe(before);
  expect(before).toEqual([{ ...lamp, quantity: 1 }]);
});

test('is still there after a reload', () => {
  const storage = createStorage();
  open(storage).add(lamp, 2);
  expect(open(storage).getSnapshot()).toEqual([{ ...lamp, quantity: 2 }]);
});

test.each([
  ['no JSON', '{"id":'],
  ['an empty text', ''],
  ['something else', '{"items":[]}'],
  ['null', 'null'],
  ['lines without a name', '[{"id":"lamp","price":18900,"quantity":1}]'],
  ['a price that is no whole number', '[{"id":"lamp","name":"Lamp","price":"1","quantity":1}]'],
  ['a negative price', '[{"id":"lamp","name":"Lamp","price":-1,"quantity":1}]'],
  ['a quantity out of range', '[{"id":"lamp","name":"Lamp","price":1,"quantity":100}]'],
  ['null among lines', '[null, 3, "x"]'],
])('ignores %s in the storage', (_what, text) => {
  const cart = open(createStorage(text));
  expect(cart.getSnapshot()).toEqual([]);
  cart.add(mug);
  expect(cart.getSnapshot()).toEqual([{ ...mug, quantity: 1 }]);
});

test('keeps the lines that it understands', () => {
  const cart = open(createStorage(JSON.stringify([{ id: 1 }, { ...mug, quantity: 2 }])));
  expect(cart.getSnapshot()).toEqual([{ ...mug, quantity: 2 }]);
});

test('tells listeners, until they leave', () => {
  const cart = open();
  const listener = jest.fn();
  const leave = cart.subscribe(listener);
  cart.add(lamp);
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
  cart.add(lamp);
  expect(listener).toHaveBeenCalledTimes(1);
});

test('two tabs are in step', () => {
  const storage = createStorage();
  const events = new EventTarget();
  const here = open(storage, events);
  const there = open(storage);
  const listener = jest.fn();
  here.subscribe(listener);

  there.add(lamp);
  events.dispatchEvent(storageEvent('weft.cart'));
  expect(listener).toHaveBeenCalledTimes(1);
  expect(here.getSnapshot()).toEqual([{ ...lamp, quantity: 1 }]);

  events.dispatchEvent(storageEvent(null));
  expect(listener).toHaveBeenCalledTimes(2);
  events.dispatchEvent(storageEvent('weft.theme'));
  expect(listener).toHaveBeenCalledTimes(2);
});

test('a change never undoes what another tab did unheard', () => {
  const storage = createStorage();
  const here = open(storage);
  here.add(lamp);
  open(storage).add(mug);
  here.add(lamp);
  expect(here.getSnapshot()).toEqual([
    { ...lamp, quantity: 2 },
    { ...mug, quantity: 1 },
  ]);
});

test('leaves the page alone when nobody listens', () => {
  const events = { addEventListener: jest.fn(), removeEventListener: jest.fn() };
  const cart = createCart({ storage: () => createStorage(), events });
  expect(events.addEventListener).not.toHaveBeenCalled();
  const leave = [cart.subscribe(() => undefined), cart.subscribe(() => undefined)];
  expect(events.addEventListener).toHaveBeenCalledTimes(1);
  leave[0]?.();
  expect(events.removeEventListener).not.toHaveBeenCalled();
  leave[1]?.();
  expect(events.removeEventListener.mock.calls).toEqual(events.addEventListener.mock.calls);
});

describe('without usable storage', () => {
  const blocked = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  test('the cart lasts as long as the page', () => {
    const cart = createCart({ storage: blocked, events: new EventTarget() });
    cart.add(lamp);
    expect(cart.getSnapshot()).toEqual([{ ...lamp, quantity: 1 }]);
    expect(cart.getSnapshot()).toBe(cart.getSnapshot());
  });

  test('full storage does not lose what was added', () => {
    const cart = open({ ...createStorage(JSON.stringify([{ ...mug, quantity: 1 }])), setItem: blocked });
    cart.add(lamp);
    expect(cart.getSnapshot()).toEqual([
      { ...mug, quantity: 1 },
      { ...lamp, quantity: 1 },
    ]);
  });
});
