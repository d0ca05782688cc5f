import { createTestFederation } from '@weft/federation-runtime/testing';
import { checkCard } from './check-card';

const { signal } = new AbortController();

test.each([
  ['4242424242424242', true],
  ['4242424242424241', false],
])('asks checkout about %s', async (digits, answer) => {
  await expect(checkCard(digits, signal)).resolves.toBe(answer);
});

test('has no answer while checkout is down', async () => {
  createTestFederation({
    modules: { 'checkout/card-check.wasm': () => Promise.reject(new Error('checkout is down')) },
  });
  await expect(checkCard('4242424242424242', signal)).resolves.toBeUndefined();
});

test('ends with who asked', async () => {
  const controller = new AbortController();
  createTestFederation({ modules: { 'checkout/card-check.wasm': () => new Promise(() => undefined) } });
  const answer = checkCard('4242424242424242', controller.signal);
  controller.abort();
  await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});
