import { FederationError, isFederationError, type ErrorCode } from './federation-error.js';
import { freshCopy } from './fixtures/fresh-copy.js';

it('says code, what, why and where to read on', () => {
  const error = new FederationError('ENTRY_UNREACHABLE', {
    app: 'cart',
    release: '1.4.0-3f2a91c',
    url: 'https://a.example/cart.js',
    cause: new Error('HTTP 503'),
  });
  expect(String(error)).toBe(
    'FederationError: [ENTRY_UNREACHABLE] cart 1.4.0-3f2a91c https://a.example/cart.js (HTTP 503). docs/errors.md#entry_unreachable',
  );
});

it.each([
  [{ app: 'cart', module: 'cart/Cart', url: '/cart.js' }, 'cart/Cart /cart.js'],
  [{ app: 'cart', release: '2' }, 'cart 2'],
  [{ url: '/cart.js' }, '/cart.js'],
  [{ release: '2', url: '' }, '2'],
])('names what %j is about, the module rather than the app', (details, subject) => {
  const { message } = new FederationError('START_FAILED', { ...details, cause: 'why' });
  expect(message).toBe(`[START_FAILED] ${subject} (why). docs/errors.md#start_failed`);
});

it.each([
  [new RangeError('too far'), 'too far'],
  ['a text', 'a text'],
  [404, '404'],
  [null, 'null'],
])('tells the reason of cause %p', (cause, reason) => {
  const error = new FederationError('SCRIPT_FAILED', { url: '/a.js', cause });
  expect(error.message).toContain(`/a.js (${reason}).`);
  expect(error.cause).toBe(cause);
});

it('carries the thing that failed as data, and is an Error with a stack', () => {
  const data = {
    ...{ app: 'cart', release: '2', module: 'cart/Cart', url: 'https://a.example/cart.js' },
    ...{ phase: 'get' as const, snapshot: '12', temporary: true },
  };
  const error = new FederationError('MODULE_UNAVAILABLE', data);
  expect(error).toMatchObject({ ...data, code: 'MODULE_UNAVAILABLE', name: 'FederationError' });
  expect(error).toBeInstanceOf(Error);
  expect(error.stack).toContain('federation-error.test');
});

it('has no data that it was not given', () => {
  const error = new FederationError('APP_UNKNOWN', { app: 'cart' });
  expect(Object.keys(error).sort()).toEqual(['app', 'code']);
});

it('tells the reasons of a chain, the innermost included', () => {
  const script = new FederationError('SCRIPT_FAILED', { cause: new Error('refused') });
  const entry = new FederationError('ENTRY_UNREACHABLE', { cause: script });
  expect(entry.message).toContain('refused');
  expect((entry.cause as FederationError).code).toBe('SCRIPT_FAILED' satisfies ErrorCode);
});

describe('isFederationError', () => {
  it('knows errors of another copy of the code, which instanceof does not', async () => {
    const other = await freshCopy(() => import('./federation-error.js'));
    const foreign = new other.FederationError('APP_UNKNOWN', {});
    expect(foreign).not.toBeInstanceOf(FederationError);
    expect(isFederationError(foreign)).toBe(true);
    expect(other.isFederationError(new FederationError('APP_UNKNOWN', {}))).toBe(true);
  });

  it.each([
    new Error('x'),
    { name: 'FederationError', code: 'APP_UNKNOWN' },
    'FederationError',
    null,
    undefined,
  ])('is not taken in by %p', value => {
    expect(isFederationError(value)).toBe(false);
  });
});
