import type { LoaderContext } from 'webpack';
import usesLoader, { type UsesOptions } from './uses-loader.js';

function load(source: string): string {
  let result = '';
  const context = {
    getOptions: () => ({ app: 'shell' }),
    callback: (_: unknown, text: string) => (result = text),
  };
  usesLoader.call(context as unknown as LoaderContext<UsesOptions>, source);
  return result;
}

const imports = (source: string) =>
  [...load(source).matchAll(/^import "(.*)";$/gm)].map(([, request = '']) =>
    new URLSearchParams(request.split('?')[1]).get('id'),
  );

it('imports a stand-in for each remote module that is asked for by name, once', () => {
  const source = `
    const { search } = await loadRemote('catalog/search', { signal });
    await loadRemote("checkout/cart");
    preloadRemote( 'catalog/search' );
    useRemote('catalog/categories.json');`;
  expect(imports(source)).toEqual(['catalog/search', 'checkout/cart', 'catalog/categories.json']);
  expect(load(source)).toContain(source);
});

it.each([
  ['a name that is made at run time', 'loadRemote(`${app}/search`)'],
  ['a variable', 'loadRemote(id)'],
  ['a function of another name', "reloadRemote('catalog/search')"],
  ['nothing of the kind', "import { Card } from 'component-library/Card';"],
])('leaves alone %s', (_, source) => {
  expect(load(source)).toBe(source);
});
