import { fireEvent, render, screen } from '@testing-library/react';
import { Resizer } from './Resizer';

const resized = jest.fn<void, [number]>();
const edge = () => screen.getByRole('separator', { name: 'Size of the inspector' });
const show = (isSheet = false, value = 40) =>
  render(<Resizer isSheet={isSheet} value={value} onResize={resized} />);

let captured = false;
beforeEach(() => {
  resized.mockReset();
  captured = false;
  // jsdom has no pointers.
  Object.assign(Element.prototype, {
    setPointerCapture: () => (captured = true),
    hasPointerCapture: () => captured,
  });
});

it('says what it is the size of, and what that is', () => {
  show();
  expect(edge()).toHaveAttribute('aria-orientation', 'vertical');
  expect(edge()).toHaveAttribute('aria-valuenow', '40');
});

it.each([
  [false, 'ArrowLeft', 44],
  [false, 'ArrowRight', 36],
  [true, 'ArrowUp', 44],
  [true, 'ArrowDown', 36],
])('a sheet: %s; %s makes it %d', (isSheet, key, size) => {
  show(isSheet);
  fireEvent.keyDown(edge(), { key });
  expect(resized).toHaveBeenCalledWith(size);
});

it.each([
  [false, 'ArrowUp'],
  [true, 'ArrowLeft'],
  [false, 'x'],
])('a sheet: %s; %s does nothing', (isSheet, key) => {
  show(isSheet);
  expect(fireEvent.keyDown(edge(), { key })).toBe(true);
  expect(resized).not.toHaveBeenCalled();
});

it.each([
  [false, { clientX: innerWidth * 0.25 }, 75],
  [true, { clientY: innerHeight * 0.5 }, 50],
])('a sheet: %s; is dragged by its edge', (isSheet, place, size) => {
  show(isSheet);
  fireEvent.pointerMove(edge(), place);
  expect(resized).not.toHaveBeenCalled();
  fireEvent.pointerDown(edge());
  fireEvent(edge(), new MouseEvent('pointermove', { bubbles: true, ...place }));
  expect(resized).toHaveBeenCalledWith(size);
});

it.each([
  [90, 'ArrowLeft', 92],
  [22, 'ArrowRight', 20],
])('leaves something of the page, and of itself: %d', (value, key, size) => {
  show(false, value);
  fireEvent.keyDown(edge(), { key });
  expect(resized).toHaveBeenCalledWith(size);
});
