import { fillBeacons } from './fill-beacons.js';

it('has nothing to send where there is nothing', () => {
  expect(fillBeacons([])).toEqual([]);
});

it('puts what fits into one, in order', () => {
  expect(fillBeacons(['a', 'b', 'c'])).toEqual([['a', 'b', 'c']]);
});

it('fills 64 KiB to the last byte, each line with its end, and no further', () => {
  const half = 'x'.repeat(32_767);
  expect(fillBeacons([half, half, 'y'])).toEqual([[half, half], ['y']]);
  expect(fillBeacons([half, `${half}x`])).toEqual([[half], [`${half}x`]]);
});

it('begins anew with the room of a whole one', () => {
  const half = 'x'.repeat(32_767);
  expect(fillBeacons([half, half, half, half, half]).map(lines => lines.length)).toEqual([2, 2, 1]);
});

it('counts bytes, not characters', () => {
  const third = '…'.repeat(10_922);
  expect(fillBeacons([third, third]).map(lines => lines.length)).toEqual([2]);
  expect(fillBeacons([third, `${third}xxx`]).map(lines => lines.length)).toEqual([1, 1]);
});

it('puts no more than a hundred into one', () => {
  const lines = Array.from({ length: 201 }, (_, number) => String(number));
  expect(fillBeacons(lines).map(({ length }) => length)).toEqual([100, 100, 1]);
  expect(fillBeacons(lines).flat()).toEqual(lines);
});
