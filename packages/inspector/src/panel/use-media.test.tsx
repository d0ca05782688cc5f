import { act, renderHook } from '@testing-library/react';
import { useMedia } from './use-media';

afterEach(() => void Reflect.deleteProperty(globalThis, 'matchMedia'));

it('follows the window', () => {
  const list = Object.assign(new EventTarget(), { matches: false });
  globalThis.matchMedia = jest.fn().mockReturnValue(list);
  const { result, unmount } = renderHook(() => useMedia('(max-width: 40rem)'));
  expect(globalThis.matchMedia).toHaveBeenCalledWith('(max-width: 40rem)');
  expect(result.current).toBe(false);
  act(() => {
    list.matches = true;
    list.dispatchEvent(new Event('change'));
  });
  expect(result.current).toBe(true);
  unmount();
});

it('is false where there are no media queries', () => {
  expect(renderHook(() => useMedia('(max-width: 40rem)')).result.current).toBe(false);
});
