import { canariesFor, canaryId, variant } from './variant.js';
import type { EnvironmentSnapshot } from './snapshot.js';

const snapshot: EnvironmentSnapshot = {
  ...{ format: 1, environment: 'production', number: 12, nonce: 'n', at: '2026-01-01T00:00:00.000Z' },
  ...{ by: 'anna', why: 'a test' },
  change: { kind: 'canary', difference: { apps: {}, canaries: {} } },
  apps: { catalog: { version: '1.0.0', since: 3 }, shell: { version: '2.0.0', since: 1 } },
  canaries: {
    search: { apps: { catalog: '1.1.0' }, share: 100, since: 11 },
    cart: { apps: { checkout: '0.1.0' }, share: 100, since: 12 },
    nobody: { apps: { shell: '3.0.0' }, share: 0, since: 12 },
  },
};
const LIVE = { catalog: '1.0.0', shell: '2.0.0' };

describe('canariesFor', () => {
  it('gives a visitor the canaries that apply, in order', () => {
    expect(canariesFor(snapshot, 'v1')).toEqual(['cart', 'search']);
  });

  it('keeps a visitor in its group while the share grows, and asks anew for the next canary of that name', () => {
    const at = (share: number, since: number) => {
      const canaries = { search: { apps: { catalog: '1.1.0' }, share, since } };
      const visitors = Array.from({ length: 400 }, (_, index) => `visitor-${index}`);
      return visitors.filter(visitor => canariesFor({ ...snapshot, canaries }, visitor).length > 0);
    };
    const [few, more, others] = [at(10, 11), at(40, 11), at(10, 12)];
    expect(more).toEqual(expect.arrayContaining(few));
    expect(more.length).toBeGreaterThan(few.length);
    expect(others).not.toEqual(few);
  });
});

describe('variant', () => {
  it('brings what its canaries bring, also apps that are not live', () => {
    expect(variant(snapshot, canariesFor(snapshot, 'v1'))).toEqual({
      id: '12+cart+search',
      apps: { catalog: '1.1.0', shell: '2.0.0', checkout: '0.1.0' },
    });
  });

  it('sorts the names that it is given, and leaves out those that are none here', () => {
    const apps = { ...LIVE, catalog: '1.1.0', checkout: '0.1.0' };
    expect(variant(snapshot, ['search', 'gone', 'cart', 'search', 'constructor'])).toEqual({
      id: '12+cart+search',
      apps,
    });
    expect(variant(snapshot, ['gone'])).toEqual({ id: '12', apps: LIVE });
  });
});

it('names a canary by environment, name and the snapshot that began it', () => {
  expect(canaryId('production', 'search', { apps: {}, share: 5, since: 11 })).toBe('production/search/11');
});
