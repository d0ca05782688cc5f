import { formatOf } from './format.js';

it('is that of the definition, else that of the environment, else of scripts', () => {
  expect(formatOf({ name: 'cart', format: 'module' }, { WEFT_FORMAT: 'script' })).toBe('module');
  expect(formatOf({ name: 'cart' }, { WEFT_FORMAT: 'module' })).toBe('module');
  expect(formatOf({ name: 'cart' }, { WEFT_FORMAT: '' })).toBe('script');
  expect(formatOf({ name: 'cart' }, {})).toBe('script');
});

it('is the one for some apps and the other for others where both are asked for, always the same for one', () => {
  const names = ['shell', 'catalog', 'checkout', 'account', 'component-library'];
  const format = (name: string) => formatOf({ name }, { WEFT_FORMAT: 'mixed' });
  expect(names.map(format)).toEqual(['script', 'module', 'script', 'module', 'module']);
});

it.each([
  [
    'of a definition',
    { name: 'cart', format: 'esm' },
    {},
    /App "cart" has the format "esm"[^]*"script"[^]*"module"/,
  ],
  [
    'mixed, which is none of an app',
    { name: 'cart', format: 'mixed' },
    {},
    /App "cart" has the format "mixed"/,
  ],
  [
    'of the environment',
    { name: 'cart' },
    { WEFT_FORMAT: 'esm' },
    /WEFT_FORMAT is "esm"[^]*"script", "module" or "mixed"/,
  ],
])('says which there are for another one %s', (_, definition, env, message) => {
  expect(() => formatOf(definition, env)).toThrow(message);
});
