import { search } from './search';

test('works where there are no workers', async () => {
  expect(globalThis.Worker).toBeUndefined();
  const [first] = await search('noon');
  expect(first).toEqual({ id: 'noon-clock', name: 'Noon Wall Clock', price: 9800, category: 'Accents' });
});

test('gives eight at most, or as many as it is asked for', async () => {
  expect(await search('stoneware')).toHaveLength(8);
  expect(await search('stoneware', { limit: 3 })).toHaveLength(3);
});

test('finds nothing for an empty query', async () => {
  expect(await search('  ')).toEqual([]);
});

test('can be given up', async () => {
  const controller = new AbortController();
  const found = search('lamp', { signal: controller.signal });
  controller.abort(new Error('typed on'));
  await expect(found).rejects.toThrow('typed on');
  await expect(search('lamp', { signal: controller.signal })).rejects.toThrow('typed on');
});
