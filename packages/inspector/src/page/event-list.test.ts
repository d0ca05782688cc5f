import type { EventListener, FederationEvent } from '@weft/federation-runtime';
import { failure, loadEnd, loadStart, retry } from '../fixtures/sample-events';
import { createEventList } from './event-list';

/** A list over a page that has told `past`; what is to be shown soon is shown by `frame`. */
function open(past: FederationEvent[], kept: FederationEvent[] = []) {
  const listeners = new Set<EventListener>();
  const waiting: (() => void)[] = [];
  const list = createEventList({
    kept,
    soon: run => waiting.push(run),
    subscribe(listener) {
      past.forEach(listener);
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  return {
    list,
    listeners,
    waiting,
    tell: (event: FederationEvent) => listeners.forEach(listener => listener(event)),
    frame: () => waiting.splice(0).forEach(run => run()),
  };
}

const [first, second, third] = [loadStart(), retry(), loadEnd()];

it('has what the page told before, and what comes', () => {
  const { list, tell, frame } = open([first]);
  list.subscribe(() => {});
  frame();
  expect(list.read()).toEqual([first]);
  tell(second);
  frame();
  expect(list.read()).toEqual([first, second]);
});

it('begins with what was kept, of which nothing is there twice', () => {
  const { list, frame } = open([second, third], [first, second]);
  expect(list.read()).toEqual([first, second]);
  list.subscribe(() => {});
  frame();
  expect(list.read()).toEqual([first, second, third]);
});

it('finds what the host of a page keeps', () => {
  const place = globalThis as Record<symbol, unknown>;
  const key = Symbol.for('weft.events.1');
  place[key] = [first];
  expect(createEventList({ subscribe: () => () => {} }).read()).toEqual([first]);
  Reflect.deleteProperty(place, key);
});

it('shows what comes at once together, and is the same value until then', () => {
  const { list, tell, frame, waiting } = open([]);
  const changed = jest.fn();
  list.subscribe(changed);
  const before = list.read();
  [first, second, third].forEach(tell);
  expect(list.read()).toBe(before);
  expect(waiting).toHaveLength(1);
  frame();
  expect(changed).toHaveBeenCalledTimes(1);
  expect(list.read()).toEqual([first, second, third]);
  expect(list.read()).toBe(list.read());
});

it('goes on after each frame', () => {
  const { list, tell, frame } = open([first]);
  list.subscribe(() => {});
  frame();
  tell(second);
  frame();
  tell(third);
  frame();
  expect(list.read()).toEqual([first, second, third]);
});

it('says nothing of the inspector itself', () => {
  const own = loadEnd({ app: 'weft-inspector', module: 'weft-inspector/Inspector' });
  const { list, tell, waiting } = open([own], [own]);
  list.subscribe(() => {});
  tell(failure({ app: 'weft-inspector' }));
  expect(waiting).toEqual([]);
  expect(list.read()).toEqual([]);
});

it('hears nothing more after the undo', () => {
  const { list, listeners } = open([]);
  list.subscribe(() => {})();
  expect(listeners.size).toBe(0);
});
