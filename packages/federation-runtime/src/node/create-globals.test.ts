/** @jest-environment node */
import { createGlobals } from './create-globals.js';

it('have what they are given, and what the process has', () => {
  const globals = createGlobals({ own: 1 });
  expect(globals.own).toBe(1);
  expect(globals.setTimeout).toBe(setTimeout);
  expect('own' in globals && 'URL' in globals).toBe(true);
  expect('nowhere' in globals).toBe(false);
});

it('keep what is set to themselves', () => {
  const [one, other] = [createGlobals({}), createGlobals({})];
  one.URL = 'mine';
  one.fresh = 2;
  expect(one.URL).toBe('mine');
  expect(other.URL).toBe(URL);
  expect(other.fresh).toBeUndefined();
  expect(globalThis).not.toHaveProperty('fresh');
  delete one.URL;
  expect(one.URL).toBe(URL);
});

it('give what the process guards against others', () => {
  expect(createGlobals({}).crypto).toBe(globalThis.crypto);
  expect(createGlobals({}).performance).toBe(globalThis.performance);
});
