import { createFailedReleases } from './failed-releases.js';

beforeEach(() => sessionStorage.clear());

it('remembers by URL, for the next page of the tab too, until it is taken back', () => {
  const failed = createFailedReleases();
  expect(failed.has('/a.js')).toBe(false);
  failed.mark('/a.js', true);
  failed.mark('/b.js', true);
  failed.mark('/a.js', true);
  expect([failed.has('/a.js'), failed.has('/b.js'), failed.has('/')]).toEqual([true, true, false]);
  const next = createFailedReleases();
  expect([next.has('/a.js'), next.has('/b.js')]).toEqual([true, true]);
  next.mark('/a.js', false);
  expect([next.has('/a.js'), next.has('/b.js')]).toEqual([false, true]);
  expect(JSON.parse(sessionStorage.getItem('weft.failed') ?? '')).toEqual(['/b.js']);
});

it('remembers for the page where the browser forbids its storage', () => {
  const failed = createFailedReleases(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  failed.mark('/a.js', true);
  expect(failed.has('/a.js')).toBe(true);
  expect(createFailedReleases().has('/a.js')).toBe(false);
});

it('remembers for the page where the storage is full', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const failed = createFailedReleases(() => full as unknown as Storage);
  failed.mark('/a.js', true);
  expect(failed.has('/a.js')).toBe(true);
});

it.each(['{"broken', '"/a.js"', 'null', '[1]'])('goes on over %s, which something else has left', text => {
  sessionStorage.setItem('weft.failed', text);
  const failed = createFailedReleases();
  expect(failed.has('/b.js')).toBe(false);
  failed.mark('/b.js', true);
  expect(failed.has('/b.js')).toBe(true);
});
