import { createEvents } from './create-events.js';
import type { FederationEvent } from './events.js';
import { turn } from './fixtures/is-settled.js';

const retry = (attempt: number) => ({ type: 'retry', url: '/a.js', attempt, message: 'HTTP 503' }) as const;
const attempts = (events: FederationEvent[]) => events.map(event => (event as { attempt?: number }).attempt);

/** A listener that keeps what it hears. */
function listen(events: ReturnType<typeof createEvents>) {
  const heard: FederationEvent[] = [];
  const undo = events.subscribe(event => void heard.push(event));
  return { heard, undo };
}

it('tells of each event, in order, with the time and the snapshot', async () => {
  const events = createEvents('12');
  const { heard } = listen(events);
  jest.spyOn(performance, 'now').mockReturnValueOnce(41).mockReturnValueOnce(42);
  events.emit(retry(2));
  events.emit(retry(3));
  await turn();
  expect(heard).toEqual([
    { ...retry(2), time: 41, snapshot: '12' },
    { ...retry(3), time: 42, snapshot: '12' },
  ]);
});

it('tells a moment later: who emits is not kept by who listens', async () => {
  const events = createEvents(undefined);
  const { heard } = listen(events);
  events.emit(retry(2));
  expect(heard).toEqual([]);
  await turn();
  expect(heard).toHaveLength(1);
});

it('tells who comes late of those that have been, then of each as it happens', async () => {
  const events = createEvents('12');
  events.emit(retry(2));
  const { heard } = listen(events);
  events.emit(retry(3));
  await turn();
  expect(attempts(heard)).toEqual([2, 3]);
});

it.each([
  [200, 0],
  [201, 1],
  [250, 50],
])('of %d events keeps the last 200 for who comes late', async (count, first) => {
  const events = createEvents('12');
  for (let attempt = 0; attempt < count; attempt++) events.emit(retry(attempt));
  const { heard } = listen(events);
  await turn();
  expect(heard).toHaveLength(200);
  expect(attempts(heard)).toEqual(Array.from({ length: 200 }, (_, index) => first + index));
});

it('tells nothing to who has undone it, not even what is on its way', async () => {
  const events = createEvents('12');
  events.emit(retry(2));
  const { heard, undo } = listen(events);
  const other = listen(events);
  events.emit(retry(3));
  undo();
  events.emit(retry(4));
  await turn();
  expect(heard).toEqual([]);
  expect(attempts(other.heard)).toEqual([2, 3, 4]);
});

it('is not disturbed by a listener that throws', async () => {
  const events = createEvents('12');
  const run = jest.spyOn(globalThis, 'queueMicrotask').mockImplementation(job => void jobs.push(job));
  const jobs: (() => void)[] = [];
  events.subscribe(() => {
    throw new Error('listener');
  });
  const { heard } = listen(events);
  events.emit(retry(2));
  expect(run).toHaveBeenCalledTimes(2);
  expect(jobs[0]).toThrow('listener');
  jobs[1]?.();
  expect(attempts(heard)).toEqual([2]);
});
