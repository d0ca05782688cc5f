import { diff, isSame } from './diff.js';

const from = {
  apps: {
    catalog: { version: '1', since: 1 },
    shell: { version: '1', since: 1 },
    cart: { version: '1', since: 1 },
  },
  canaries: {
    search: { apps: { catalog: '2' }, share: 5, since: 2 },
    gone: { apps: { cart: '2' }, share: 1, since: 2 },
  },
};

it('says what was added, removed and changed, and nothing of the rest', () => {
  const search = { apps: { catalog: '2' }, share: 50, since: 2 };
  const to = {
    apps: {
      shell: { version: '2', since: 3 },
      cart: { version: '1', since: 3 },
      constructor: { version: '1', since: 3 },
    },
    canaries: { search },
  };
  const difference = diff(from, to);
  expect(difference).toEqual({
    apps: { catalog: { from: '1' }, constructor: { to: '1' }, shell: { from: '1', to: '2' } },
    canaries: { search: { from: from.canaries.search, to: search }, gone: { from: from.canaries.gone } },
  });
  expect(isSame(difference)).toBe(false);
});

it('is empty between two that serve the same', () => {
  expect(isSame(diff(from, JSON.parse(JSON.stringify(from))))).toBe(true);
});
