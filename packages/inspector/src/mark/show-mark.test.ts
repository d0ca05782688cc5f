import { screen } from '@testing-library/dom';
import type { Snapshot } from '@weft/federation-runtime/manifest';
import { showMark } from './show-mark';

const base: Snapshot = { format: 1, environment: 'production', apps: {} };
const overridden = { ...base, overrides: { catalog: 'http://localhost:3001' } };
const dev = { ...base, live: { environment: 'production', id: '12', place: 'https://shop.example' } };

const real = globalThis.CSSStyleSheet;
const replaceSync = jest.fn();
beforeEach(() => {
  // jsdom makes none.
  globalThis.CSSStyleSheet = class {
    replaceSync = replaceSync;
  } as unknown as typeof CSSStyleSheet;
});
afterEach(() => {
  globalThis.CSSStyleSheet = real;
  document.body.replaceChildren();
  sessionStorage.clear();
  jest.restoreAllMocks();
});

/** Shows a mark, and what is in its tree. */
function open(snapshot: Snapshot, dropped?: string) {
  const go = jest.fn<void, [string]>();
  showMark(snapshot, { dropped, go });
  const tree = document.querySelector('weft-mark')?.shadowRoot;
  const buttons = () => [...(tree?.querySelectorAll('button') ?? [])];
  const press = (name: RegExp) =>
    buttons()
      .find(({ ariaLabel, title }) => name.test(ariaLabel ?? title))
      ?.click();
  return { go, tree, buttons, press, texts: () => buttons().map(({ textContent }) => textContent) };
}

it('shows nothing on a page that everybody gets', () => {
  open(base);
  expect(document.body).toBeEmptyDOMElement();
});

it('is a region that says what the page is, and leads to the inspector', () => {
  const { tree, texts, press } = open(overridden);
  expect(tree?.querySelector('section')).toHaveAttribute('aria-label', 'What this page is made of');
  expect(texts()).toEqual(['catalog from http://localhost:3001', 'Clear', '–']);
  const asked = jest.fn();
  addEventListener('weft-inspect', asked, { once: true });
  press(/open the inspector/);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('takes the overrides back', () => {
  const { go, press } = open(overridden);
  press(/^Clear all overrides/);
  expect(go.mock.calls).toEqual([['http://localhost/?weft.override=none']]);
});

it('has nothing to take back on a dev server', () => {
  expect(open(dev).texts()).toEqual(['nothing from source, the rest from production 12', '–']);
});

it('says what is over, also where nothing is left of it, and where it is small', () => {
  const dropped = 'The override of catalog is over: there is no release catalog@9.0.0.';
  expect(open(base, dropped).texts()).toEqual([dropped, '–']);
  document.body.replaceChildren();
  sessionStorage.setItem('weft-mark-small', '');
  expect(open(overridden, dropped).texts()).toEqual([
    `${dropped} catalog from http://localhost:3001`,
    'Clear',
    '–',
  ]);
});

it('can be made small, and large again, with the focus where it was', () => {
  const { tree, texts, press, buttons } = open(overridden);
  press(/^Make this small/);
  expect(texts()).toEqual(['#']);
  expect(buttons()[0]).toHaveAttribute('aria-label', 'catalog from http://localhost:3001');
  expect(tree?.activeElement).toBe(buttons()[0]);
  press(/^catalog from/);
  expect(texts()).toHaveLength(3);
});

it('stays small in the tab', () => {
  open(overridden).press(/^Make this small/);
  document.body.replaceChildren();
  expect(open(overridden).texts()).toEqual(['#']);
});

it('can be made small where the browser keeps nothing', () => {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const)
    jest.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
  const { texts, press } = open(overridden);
  press(/^Make this small/);
  expect(texts()).toEqual(['#']);
  press(/^catalog from/);
  expect(texts()).toHaveLength(3);
});

it('has its styles in a sheet of its own tree: no element, and no attribute of one', () => {
  const { tree } = open(overridden);
  expect(tree?.adoptedStyleSheets).toHaveLength(1);
  expect(replaceSync).toHaveBeenCalledWith(expect.stringContaining(':host'));
  expect(tree?.querySelector('style, [style]')).toBeNull();
  expect(document.querySelector('style')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
