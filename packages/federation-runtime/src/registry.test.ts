import { isFederationError } from './federation-error.js';
import type { Federation } from './federation.js';
import { freshCopy } from './fixtures/fresh-copy.js';
import { installFederation } from './fixtures/install-federation.js';
import { FEDERATION, federation, findFederation } from './registry.js';

const registry = (host: string) => ({ host }) as Federation;

afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

it('is nowhere at first, and says what to load', () => {
  expect(findFederation()).toBeUndefined();
  expect(() => federation()).toThrow(
    expect.objectContaining({
      name: 'FederationError',
      code: 'RUNTIME_MISSING',
      message:
        '[RUNTIME_MISSING] There is no federation runtime here; load "@weft/federation-runtime/page" first. docs/errors.md#runtime_missing',
    }) as Error,
  );
});

it('says so with an error that is recognised as one of the runtime', () => {
  const failed = jest.fn(federation);
  expect(failed).toThrow(Error);
  expect(isFederationError(failed.mock.results[0]?.value)).toBe(true);
});

it('is found once it is there', () => {
  const installed = installFederation(() => registry('first'));
  expect(federation()).toBe(installed);
  expect(findFederation()).toBe(installed);
});

it('is found by a second copy of the code', async () => {
  const other = await freshCopy(() => import('./registry.js'));
  expect(other.federation).not.toBe(federation);
  const installed = installFederation(() => registry('shell'));
  expect(other.federation()).toBe(installed);
});
