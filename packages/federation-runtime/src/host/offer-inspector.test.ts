import { installFederation } from '../fixtures/install-federation.js';
import type { Federation } from '../federation.js';
import { FEDERATION } from '../registry.js';
import { INSPECT, offerInspector } from './offer-inspector.js';

const loadScript = jest.fn<Promise<void>, [string]>();
let stop = () => {};

beforeEach(() => {
  loadScript.mockReset().mockResolvedValue();
  installFederation(() => ({ loadScript }) as unknown as Federation);
  stop = offerInspector();
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  Reflect.deleteProperty(globalThis, FEDERATION);
});

const SHORTCUT = { code: 'KeyW', altKey: true, shiftKey: true };

/** Presses keys in a field, and says whether they would still type something. */
function press(keys: KeyboardEventInit): boolean {
  const field = document.body.appendChild(document.createElement('input'));
  return field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...keys }));
}

it('loads nothing before somebody asks', () => {
  expect(loadScript).not.toHaveBeenCalled();
});

it.each(['W', '„', 'Ц'])(
  'is asked by Alt+Shift and the key W, where that types %s, and types nothing then',
  key => {
    expect(press({ ...SHORTCUT, key })).toBe(false);
    expect(loadScript.mock.calls).toEqual([['/_weft/inspector.js']]);
  },
);

it('is asked by an event, as the mark on a page does', () => {
  dispatchEvent(new Event(INSPECT));
  expect(loadScript).toHaveBeenCalledTimes(1);
});

it('tells what it has brought of the keys by that event', () => {
  const asked = jest.fn();
  addEventListener(INSPECT, asked, { once: true });
  press(SHORTCUT);
  expect(asked).toHaveBeenCalledTimes(1);
});

it.each<[string, KeyboardEventInit]>([
  ['another key that types W', { ...SHORTCUT, code: 'KeyZ', key: 'W' }],
  ['no Alt', { ...SHORTCUT, altKey: false }],
  ['no Shift', { ...SHORTCUT, shiftKey: false }],
  ['AltGr, which is Control and Alt', { ...SHORTCUT, ctrlKey: true }],
  ['Command', { ...SHORTCUT, metaKey: true }],
  ['a key that is held down', { ...SHORTCUT, repeat: true }],
])('leaves the keys alone with %s', (_, keys) => {
  expect(press(keys)).toBe(true);
  expect(loadScript).not.toHaveBeenCalled();
});

it('says on the console that a deployment has none, and asks again the next time', async () => {
  const said = new Promise<string>(resolve => {
    jest.spyOn(console, 'info').mockImplementation((text: string) => resolve(text));
  });
  loadScript.mockRejectedValue(new Error('HTTP 404'));
  press(SHORTCUT);
  await expect(said).resolves.toMatch(/^This deployment serves no inspector: HTTP 404\./);
  press(SHORTCUT);
  expect(loadScript).toHaveBeenCalledTimes(2);
});

it('is no longer asked after the undo', () => {
  stop();
  expect(press(SHORTCUT)).toBe(true);
  dispatchEvent(new Event(INSPECT));
  expect(loadScript).not.toHaveBeenCalled();
});
