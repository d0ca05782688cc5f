import { layOut } from '../fixtures/layout';
import type { PartBox } from './part-boxes';
import { createPartWatch } from './part-watch';

const at = (top: number): PartBox[] => [{ app: 'catalog', left: 0, top, right: 10, bottom: top + 10 }];
const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));
const stops: (() => void)[] = [];

beforeEach(layOut);
afterEach(() => stops.splice(0).forEach(stop => stop()));

/** A watch over a page whose only part the test moves. */
function open() {
  const look = jest.fn(() => at(0));
  const watch = createPartWatch(look);
  const changed = jest.fn();
  stops.push(watch.subscribe(changed));
  return { watch, changed, look, moveTo: (top: number) => look.mockReturnValue(at(top)) };
}

it('knows at once where the parts are', () => {
  const { watch } = open();
  expect(watch.read()).toEqual(at(0));
  expect(watch.read()).toBe(watch.read());
});

it.each<[string, () => EventTarget]>([
  ['scroll', () => document],
  ['scroll', () => document.body],
  ['load', () => document.body],
  ['transitionend', () => document.body],
  ['animationend', () => document.body],
  ['resize', () => window],
])('looks again after %s', async (type, target) => {
  const { watch, changed, moveTo } = open();
  moveTo(50);
  target().dispatchEvent(new Event(type));
  await nextFrame();
  expect(changed).toHaveBeenCalledTimes(1);
  expect(watch.read()).toEqual(at(50));
});

it('looks again when the document changes', async () => {
  const { watch, moveTo } = open();
  moveTo(50);
  document.body.append(document.createElement('p'));
  await nextFrame();
  expect(watch.read()).toEqual(at(50));
});

it('looks once for each frame, however much happens', async () => {
  const { look } = open();
  for (let time = 0; time < 5; time++) document.dispatchEvent(new Event('scroll'));
  await nextFrame();
  expect(look).toHaveBeenCalledTimes(2);
});

it('says nothing where all is in its place', async () => {
  const { watch, changed } = open();
  const before = watch.read();
  document.dispatchEvent(new Event('scroll'));
  await nextFrame();
  expect(changed).not.toHaveBeenCalled();
  expect(watch.read()).toBe(before);
});

it('does not look again because of the inspector itself', async () => {
  document.body.innerHTML = '<div data-weft-app="weft-inspector"></div>';
  const { look } = open();
  document.querySelector('div')?.append('outline');
  await nextFrame();
  expect(look).toHaveBeenCalledTimes(1);
});

it('looks no more after the undo', async () => {
  const { look } = open();
  document.dispatchEvent(new Event('scroll'));
  stops.splice(0).forEach(stop => stop());
  document.dispatchEvent(new Event('scroll'));
  document.body.append('text');
  await nextFrame();
  expect(look).toHaveBeenCalledTimes(1);
});
