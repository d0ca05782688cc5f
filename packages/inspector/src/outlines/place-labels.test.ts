import type { PartBox } from './part-boxes';
import { placeLabels } from './place-labels';

const view = { width: 800, height: 600 };
const part = (app: string, left: number, top: number, right = left + 400, bottom = top + 200): PartBox => ({
  ...{ app, left, top, right, bottom },
});
const placesOf = (...parts: PartBox[]) =>
  placeLabels(parts, view).map(({ label }) => [label.left, label.top]);

it('puts a label above the upper left corner', () => {
  expect(placesOf(part('catalog', 40, 100))).toEqual([[40, 82]]);
});

it.each([
  ['at the top', part('shell', 0, 0), [0, 0]],
  ['that begins further up', part('shell', 20, -300, 420, 90), [20, 0]],
  ['that begins further left', part('shell', -50, 100), [0, 82]],
])('keeps the label of a part %s in the window', (_, of, place) => {
  expect(placesOf(of)).toEqual([place]);
});

it('keeps a label in the window at the right side', () => {
  const [place] = placesOf(part('component-library', 780, 100));
  expect(place?.[0]).toBeLessThan(680);
});

it.each([
  ['above', part('shell', 0, -500, 800, -10)],
  ['below', part('shell', 0, 600)],
  ['left of', part('shell', -500, 0, -1, 100)],
  ['right of', part('shell', 800, 0)],
])('gives none to a part %s the window', (_, of) => {
  expect(placesOf(of)).toEqual([]);
});

it('goes on to the right where there is a label already', () => {
  const [shell, catalog] = placesOf(part('shell', 0, 0), part('catalog', 0, 0));
  expect(shell).toEqual([0, 0]);
  expect(catalog?.[0]).toBeGreaterThan(40);
  expect(catalog?.[1]).toBe(0);
});

it('goes on below where there is no more room to the right', () => {
  expect(placesOf(part('shell', 0, 0, 60), part('catalog', 0, 0, 60), part('checkout', 0, 0, 60))).toEqual([
    [0, 0],
    [0, 18],
    [0, 36],
  ]);
});

it('lets no two of many lie on each other', () => {
  const parts = Array.from({ length: 40 }, (_, index) => part('catalog', index % 7, index % 5));
  const places = new Set(placesOf(...parts).map(String));
  expect(places.size).toBe(40);
});
