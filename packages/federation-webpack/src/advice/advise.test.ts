/** @jest-environment jsdom */
import type { EventListener, FederationEvent } from '@weft/federation-runtime';
import type { RemoteImport } from './missing-exports.js';

const location = { entry: 'http://localhost:1/catalog.js', global: 'catalog' };
const snapshot = { format: 1, environment: 'development', apps: { catalog: location } } as const;
const nobody = (() => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch;
const settled = () => new Promise(resolve => setTimeout(resolve));

const place = globalThis as Record<symbol, unknown>;
const tellImport = (found: RemoteImport) =>
  ((place[Symbol.for('weft.imports.1')] ??= []) as RemoteImport[]).push(found);
const listening: (() => void)[] = [];

beforeEach(() => {
  jest.resetModules();
  place[Symbol.for('weft.advised.1')] = undefined;
  place[Symbol.for('weft.imports.1')] = undefined;
});
afterEach(() => listening.splice(0).forEach(stop => stop()));

/** A page that gets advice; its events come from the test. */
async function advisedPage() {
  const { advise } = await import('./advise.js');
  const said: string[] = [];
  let tell: EventListener = () => undefined;
  const add = jest.spyOn(globalThis, 'addEventListener');
  const registry = {
    snapshot,
    subscribe: (listener: EventListener) => {
      tell = listener;
      return () => undefined;
    },
  };
  const begin = () => advise(registry, text => said.push(text), nobody);
  begin();
  for (const [type, listener] of add.mock.calls)
    listening.push(() => removeEventListener(type, listener as () => void));
  add.mockRestore();
  return { said, begin, tell: (event: FederationEvent) => tell(event) };
}

const unknown = (app: string) =>
  Object.assign(new Error('APP_UNKNOWN'), { code: 'APP_UNKNOWN', app, [Symbol.for('weft.error')]: true });
const failure = (app: string): FederationEvent => ({
  ...{ type: 'failure', time: 0, code: 'APP_UNKNOWN', message: '', error: unknown(app) },
});

it('says each thing once', async () => {
  const { said, tell } = await advisedPage();
  [failure('catlog'), failure('catlog'), failure('catalogue')].forEach(tell);
  await settled();
  expect(said).toEqual([
    '[weft] No app is named "catlog". Did you mean catalog?',
    '[weft] No app is named "catalogue". Did you mean catalog?',
  ]);
});

it('hears of errors that nobody has caught', async () => {
  const { said } = await advisedPage();
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: unknown('catlog') }));
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('of somebody else') }));
  await settled();
  expect(said).toEqual(['[weft] No app is named "catlog". Did you mean catalog?']);
});

it('hears of imports, whenever they were', async () => {
  const found = (...names: string[]) => ({ user: 'a.ts', module: 'catalog/x', names, exports: { total: 1 } });
  tellImport(found('totl'));
  const { said } = await advisedPage();
  tellImport(found('tota', 'total'));
  tellImport({ ...found('total'), exports: Promise.reject(new Error('not evaluated')) });
  await settled();
  expect(said.map(text => /"(.*)"/.exec(text)?.[1])).toEqual(['totl', 'tota']);
});

it('begins once per page, whatever entry asks', async () => {
  const { said, begin, tell } = await advisedPage();
  begin();
  tell(failure('catlog'));
  await settled();
  expect(said).toHaveLength(1);
});

it('leaves alone a page whose runtime tells of nothing', async () => {
  const { advise } = await import('./advise.js');
  expect(() => {
    advise(undefined);
    advise({ snapshot });
  }).not.toThrow();
});
