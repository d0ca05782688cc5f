import { createTheme } from './theme';

/** A media query that can be switched. */
function createSystem(matches: boolean) {
  const target = new EventTarget();
  return Object.assign(target, {
    matches,
    become(dark: boolean) {
      this.matches = dark;
      target.dispatchEvent(new Event('change'));
    },
  });
}

beforeEach(() => localStorage.clear());

test('follows the system as long as nothing is chosen', () => {
  const system = createSystem(true);
  const theme = createTheme({ system });
  const listener = jest.fn();
  theme.subscribe(listener);
  expect(theme.getSnapshot()).toBe('dark');
  system.become(false);
  expect(theme.getSnapshot()).toBe('light');
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a choice wins over the system and is remembered', () => {
  const system = createSystem(true);
  createTheme({ system }).choose('brand');
  expect(createTheme({ system }).getSnapshot()).toBe('brand');
});

test('takes over the choice of another tab', () => {
  const theme = createTheme({ system: createSystem(false) });
  const listener = jest.fn();
  theme.subscribe(listener);
  localStorage.setItem('weft-theme', 'dark');
  dispatchEvent(new StorageEvent('storage', { key: 'weft-theme' }));
  expect(theme.getSnapshot()).toBe('dark');
  expect(listener).toHaveBeenCalledTimes(1);
});

test('something else in storage is no theme', () => {
  localStorage.setItem('weft-theme', 'neon');
  expect(createTheme({ system: createSystem(false) }).getSnapshot()).toBe('light');
});

test('works where storage is forbidden, for as long as the page lasts', () => {
  const storage = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  const theme = createTheme({ storage, system: createSystem(false) });
  theme.choose('dark');
  expect(theme.getSnapshot()).toBe('dark');
});

test('who leaves hears nothing more', () => {
  const system = createSystem(false);
  const removed = jest.spyOn(system, 'removeEventListener');
  const theme = createTheme({ system });
  const listener = jest.fn();
  theme.subscribe(listener)();
  expect(removed).toHaveBeenCalledWith('change', expect.any(Function));
  system.become(true);
  dispatchEvent(new StorageEvent('storage', { key: 'weft-theme' }));
  theme.choose('brand');
  expect(listener).not.toHaveBeenCalled();
});
