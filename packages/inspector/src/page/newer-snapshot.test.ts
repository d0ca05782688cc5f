import { createTestFederation } from '@weft/federation-runtime/testing';
import { createNewerSnapshot } from './newer-snapshot';

it('knows of a newer snapshot, until it is taken back, and until the undo', () => {
  const { updates } = createTestFederation();
  const newer = createNewerSnapshot();
  const changed = jest.fn();
  const stop = newer.subscribe(changed);
  expect(newer.read()).toBeUndefined();
  updates.learn('13');
  expect(newer.read()).toBe('13');
  updates.learn('test');
  expect(newer.read()).toBeUndefined();
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  updates.learn('14');
  expect(changed).toHaveBeenCalledTimes(2);
});
