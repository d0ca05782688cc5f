import { act, renderHook } from '@testing-library/react';
import { useKept } from './use-kept';

afterEach(() => sessionStorage.clear());

it('begins with what is said, and keeps what it becomes', () => {
  const { result } = renderHook(() => useKept('size', 36));
  expect(result.current[0]).toBe(36);
  act(() => result.current[1](48));
  expect(result.current[0]).toBe(48);
  expect(renderHook(() => useKept('size', 36)).result.current[0]).toBe(48);
});

it('keeps each under its own name', () => {
  const { result } = renderHook(() => useKept('size', 36));
  act(() => result.current[1](48));
  expect(renderHook(() => useKept('tab', 'apps')).result.current[0]).toBe('apps');
});

it('begins anew where something else has been kept', () => {
  sessionStorage.setItem('weft-inspector-size', '{');
  expect(renderHook(() => useKept('size', 36)).result.current[0]).toBe(36);
});

it('goes on where the browser keeps nothing', () => {
  const storage = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  const { result } = renderHook(() => useKept('size', 36, storage));
  act(() => result.current[1](48));
  expect(result.current[0]).toBe(48);
});
