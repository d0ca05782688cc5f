/** @jest-environment node */
import { createGlobals } from './create-globals.js';
import { runScript } from './run-script.js';

const URL_OF = 'https://shop.example/catalog/entry.js';
const run = (text: string, globals = createGlobals({}), global?: string, read = fetch) => {
  runScript({ url: URL_OF, text, global }, { globals, fetch: read });
  return globals;
};

it('gives the variable of an entry to the others', () => {
  expect(run('var cart = { get: 1 }, other = 2;', undefined, 'cart')).toMatchObject({ cart: { get: 1 } });
  expect(run('var other = 2;', undefined, 'cart').cart).toBeUndefined();
  expect(globalThis).not.toHaveProperty('other');
});

it('leaves a container alone whose name is no variable', () => {
  expect(run('self["my-cart"] = { get: 1 };', undefined, 'my-cart')['my-cart']).toEqual({ get: 1 });
});

it('sees its own globals under each of their names, and what others have set there', () => {
  const globals = run('globalThis.list = [1]; self.list.push(2); this.list.push(3);');
  expect(run('list = globalThis.list.concat(4); globalThis.list = list; var list;', globals).list).toEqual([
    1, 2, 3, 4,
  ]);
});

it('knows where it is while it runs, as a worker does; there is no document', () => {
  const text = `globalThis.seen = [globalThis.location, !!globalThis.importScripts, typeof document, typeof window];
    globalThis.later = () => [globalThis.location, globalThis.importScripts];`;
  const globals = run(text);
  expect(globals.seen).toEqual([URL_OF, true, 'undefined', 'undefined']);
  expect((globals.later as () => unknown)()).toEqual([undefined, undefined]);
});

it('is of the same kind as the code around it', () => {
  expect(run('globalThis.made = []').made).toBeInstanceOf(Array);
});

it('fetches by what it is given', async () => {
  const read = jest.fn(async () => new Response('text'));
  run("fetch('file:///a.wasm')", undefined, undefined, read);
  expect(read).toHaveBeenCalledWith('file:///a.wasm');
});

it('that throws says where, and is not where it was any more', () => {
  const globals = createGlobals({});
  const text = '\n\nthrow new Error("broken")';
  let error: Error | undefined;
  try {
    run(text, globals);
  } catch (caught) {
    error = caught as Error;
  }
  expect(error?.stack).toContain(URL_OF);
  expect(globals.location).toBeUndefined();
});
