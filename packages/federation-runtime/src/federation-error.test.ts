import { FederationError, isFederationError, type ErrorCode } from './federation-error.js';
import { freshCopy } from './fixtures/fresh-copy.js';

it('says code, what, why and where to read on', () => {
  const error = new FederationError('ENTRY_UNREACHABLE', 'Could not load app "cart"', {
    cause: new Error('HTTP 503'),
  });
  expect(String(error)).toBe(
    'FederationError: [ENTRY_UNREACHABLE] Could not load app "cart" (HTTP 503). docs/errors.md#entry_unreachable',
  );
});

it('leaves out why where there is no cause', () => {
  expect(new FederationError('RUNTIME_MISSING', 'None here').message).toBe(
    '[RUNTIME_MISSING] None here. docs/errors.md#runtime_missing',
  );
});

it.each([
  [new RangeError('too far'), 'too far'],
  ['a text', 'a text'],
  [404, '404'],
  [null, 'null'],
])('tells the reason of cause %p', (cause, reason) => {
  const error = new FederationError('SCRIPT_FAILED', 'What', { cause });
  expect(error.message).toContain(`What (${reason}).`);
  expect(error.cause).toBe(cause);
});

it('carries the thing that failed as data, and is an Error with a stack', () => {
  const data = { app: 'cart', module: 'cart/Cart', url: 'https://a.example/cart.js', phase: 'get' } as const;
  const error = new FederationError('MODULE_UNAVAILABLE', 'What', data);
  expect(error).toMatchObject({ ...data, code: 'MODULE_UNAVAILABLE', name: 'FederationError' });
  expect(error).toBeInstanceOf(Error);
  expect(error.stack).toContain('federation-error.test');
});

it('tells the reasons of a chain, the innermost included', () => {
  const script = new FederationError('SCRIPT_FAILED', 'Script', { cause: new Error('refused') });
  const entry = new FederationError('ENTRY_UNREACHABLE', 'Entry', { cause: script });
  expect(entry.message).toContain('refused');
  expect((entry.cause as FederationError).code).toBe('SCRIPT_FAILED' satisfies ErrorCode);
});

describe('isFederationError', () => {
  it('knows errors of another copy of the code, which instanceof does not', async () => {
    const other = await freshCopy(() => import('./federation-error.js'));
    const foreign = new other.FederationError('APP_UNKNOWN', 'What');
    expect(foreign).not.toBeInstanceOf(FederationError);
    expect(isFederationError(foreign)).toBe(true);
    expect(other.isFederationError(new FederationError('APP_UNKNOWN', 'What'))).toBe(true);
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
