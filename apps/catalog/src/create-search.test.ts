import { createSearch } from './create-search';
import type { ProductSummary } from './search';
import type { SearchAnswer, SearchRequest } from './search-messages';

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  requests: SearchRequest[] = [];
  terminate = jest.fn();
  postMessage(request: SearchRequest) {
    this.requests.push(request);
  }
  answer(answer: SearchAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
  fail() {
    this.dispatchEvent(new Event('error'));
  }
}

const summary = (id: string): ProductSummary => ({ id, name: id, price: 100, category: 'Lighting' });

function setUp() {
  const worker = new FakeWorker();
  const startWorker = jest.fn(() => worker as unknown as Worker);
  const searchHere = jest.fn(async (query: string) => [summary(`${query}-here`)]);
  return { worker, startWorker, searchHere, search: createSearch({ startWorker, searchHere }) };
}

test('starts one worker, at the first search', async () => {
  const { search, startWorker, worker } = setUp();
  expect(startWorker).not.toHaveBeenCalled();
  void search('a');
  void search('b', { limit: 3 });
  expect(startWorker).toHaveBeenCalledTimes(1);
  expect(worker.requests).toEqual([
    { id: 1, query: 'a', limit: 8 },
    { id: 2, query: 'b', limit: 3 },
  ]);
});

test('gives each request its own answer, in whatever order they come', async () => {
  const { search, worker } = setUp();
  const first = search('a');
  const second = search('b');
  worker.answer({ id: 2, results: [summary('b')] });
  worker.answer({ id: 1, results: [summary('a')] });
  expect(await first).toEqual([summary('a')]);
  expect(await second).toEqual([summary('b')]);
});

test('rejects with the reason when it is aborted, and takes no notice of the late answer', async () => {
  const { search, worker } = setUp();
  const controller = new AbortController();
  const given = search('a', { signal: controller.signal });
  const other = search('b');
  controller.abort(new Error('typed on'));
  await expect(given).rejects.toThrow('typed on');
  worker.answer({ id: 1, results: [] });
  worker.answer({ id: 2, results: [summary('b')] });
  expect(await other).toEqual([summary('b')]);
});

test('asks nobody when it was aborted before', async () => {
  const { search, startWorker } = setUp();
  await expect(search('a', { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
  expect(startWorker).not.toHaveBeenCalled();
});

test('leaves no listener at a signal, however it ends', async () => {
  const { search, worker } = setUp();
  const { signal } = new AbortController();
  const add = jest.spyOn(signal, 'addEventListener');
  const remove = jest.spyOn(signal, 'removeEventListener');
  const found = search('a', { signal });
  worker.answer({ id: 1, results: [] });
  await found;
  expect(remove.mock.calls).toEqual(add.mock.calls);
});

test('does the work itself when the worker fails, for what is under way and from then on', async () => {
  const { search, startWorker, worker } = setUp();
  const underWay = search('a');
  worker.fail();
  expect(await underWay).toEqual([summary('a-here')]);
  expect(worker.terminate).toHaveBeenCalled();
  expect(await search('b')).toEqual([summary('b-here')]);
  expect(startWorker).toHaveBeenCalledTimes(1);
});

test('does the work itself where no worker can be started', async () => {
  const { search, startWorker, searchHere } = setUp();
  startWorker.mockImplementation(() => {
    throw new Error('no workers here');
  });
  expect(await search('a')).toEqual([summary('a-here')]);
  expect(await search('b')).toEqual([summary('b-here')]);
  expect(searchHere).toHaveBeenCalledTimes(2);
  expect(startWorker).toHaveBeenCalledTimes(1);
});

test('passes on the error when the work cannot be done here either', async () => {
  const { search, worker, searchHere } = setUp();
  searchHere.mockRejectedValue(new Error('chunk missing'));
  const found = search('a');
  worker.fail();
  await expect(found).rejects.toThrow('chunk missing');
});
