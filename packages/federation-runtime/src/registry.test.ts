import type { Federation } from './federation.js';
import { freshCopy } from './fixtures/fresh-copy.js';
import { FEDERATION, federation, findFederation, installFederation } from './registry.js';

const registry = (host: string) => ({ host }) as Federation;

afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

it('is nowhere at first, and says what to load', () => {
  expect(findFederation()).toBeUndefined();
  expect(() => federation()).toThrow(
    expect.objectContaining({
      code: 'RUNTIME_MISSING',
      message: expect.stringContaining('load "@weft/federation-runtime/page" first') as string,
    }) as Error,
  );
});

it('is made once and then found', () => {
  const create = jest.fn(() => registry('first'));
  const installed = installFederation(create);
  expect(installFederation(create)).toBe(installed);
  expect(federation()).toBe(installed);
  expect(findFederation()).toBe(installed);
  expect(create).toHaveBeenCalledTimes(1);
});

it('is adopted by a second copy of the code, whichever came first', async () => {
  const other = await freshCopy(() => import('./registry.js'));
  expect(other.federation).not.toBe(federation);
  const installed = other.installFederation(() => registry('other build'));
  expect(installFederation(() => registry('this build'))).toBe(installed);
  expect(federation().host).toBe('other build');
});

it('cannot be overwritten by chance', () => {
  const installed = installFederation(() => registry('first'));
  expect(() => Object.assign(globalThis, { [FEDERATION]: registry('second') })).toThrow(TypeError);
  expect(federation()).toBe(installed);
});

it('leaves no half-made registry behind when making it fails', () => {
  const broken = () => {
    throw new Error('snapshot is broken');
  };
  expect(() => installFederation(broken)).toThrow('snapshot is broken');
  expect(findFederation()).toBeUndefined();
  expect(installFederation(() => registry('second try')).host).toBe('second try');
});

it('does not show among the globals of the page', () => {
  installFederation(() => registry('first'));
  expect(Object.keys(globalThis)).toEqual(Object.keys(globalThis).filter(key => !key.includes('weft')));
  expect(Object.prototype.propertyIsEnumerable.call(globalThis, FEDERATION)).toBe(false);
});
