import { appColour } from './app-colour';

const hueOf = (name: string) => (appColour(name) as Record<string, number>)['--inspector-hue'];

it('is the same for a name, and on the circle of hues', () => {
  expect(hueOf('catalog')).toBe(hueOf('catalog'));
  for (const name of ['', 'a', 'catalog', 'größe', 'order-history']) {
    expect(hueOf(name)).toBeGreaterThanOrEqual(0);
    expect(hueOf(name)).toBeLessThanOrEqual(360);
  }
});

it('tells names apart that differ in one letter', () => {
  const hues = ['cart-a', 'cart-b', 'cart-c', 'cart-d'].map(hueOf);
  expect(new Set(hues).size).toBe(4);
});
