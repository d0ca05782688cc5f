import { askedChange, mayAskForChange } from './asked-change.js';

const SHOP = 'http://shop.example';

it.each(['/', '/catalog', '/catalog?q=weft.override', '/weft.override', '/?aweft.override=none', '/?weft=1'])(
  '%s asks for nothing',
  path => {
    expect(askedChange(SHOP + path)).toBeUndefined();
  },
);

it.each([
  ['/?weft.override=none', true],
  ['/catalog?q=mug&weft.allow=token', true],
  ['/?weft.else=1', true],
  ['/catalog?q=weft.override', false],
  ['/', false],
])('one look at %s says %s', (path, may) => {
  expect(mayAskForChange(SHOP + path)).toBe(may);
  expect(mayAskForChange('https://weft.example/catalog')).toBe(false);
});

it('says what is asked for, in order, and the address without it', () => {
  const path =
    '/catalog?q=a%20b&weft.override=catalog@http://localhost:3001&flag&weft.override=shell%401.0.0&weft.allow=token';
  expect(askedChange(SHOP + path)).toEqual({
    overrides: ['catalog@http://localhost:3001', 'shell@1.0.0'],
    permission: 'token',
    address: '/catalog?q=a%20b&flag',
    here: path,
  });
});

it.each([
  ['/?weft.override=none', '/'],
  ['/?weft.override', '/'],
  ['/environments/staging/?weft.override=none&page=2', '/environments/staging/?page=2'],
])('%s leads to %s', (path, address) => {
  expect(askedChange(SHOP + path)?.address).toBe(address);
});

it.each([
  '//evil.example/?weft.override=none',
  '/\\evil.example/?weft.override=none',
  '///evil.example?weft.override=none',
])('never leads to another site: %s', path => {
  const { address, here } = askedChange(SHOP + path) ?? {};
  expect(new URL(address ?? '', SHOP).origin).toBe(SHOP);
  expect(new URL(here ?? '', SHOP).origin).toBe(SHOP);
});

it('takes a plus for what it was before it came into an address', () => {
  expect(askedChange(`${SHOP}/?weft.override=catalog@1.0.0+7`)?.overrides).toEqual(['catalog@1.0.0+7']);
  expect(askedChange(`${SHOP}/?weft.override=catalog@1.0.0%2B7`)?.overrides).toEqual(['catalog@1.0.0+7']);
});
