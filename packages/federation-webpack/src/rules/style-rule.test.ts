import { sample } from '../fixtures/sample.js';

const sheetOf = (app: 'market' | 'garden', module: string) => {
  const { manifest, read } = sample(app);
  return read(manifest.weft.modules[module]?.css[0] ?? '');
};
const classIn = (sheet: string) => /\.([\w-]+)\s*\{/.exec(sheet)?.[1] ?? 'none';

it('gives the same path in two apps class names that differ', () => {
  const [ofMarket, ofGarden] = [sheetOf('market', './Stall'), sheetOf('garden', './Card')].map(classIn);
  expect(ofMarket).toMatch(/^[\w-]{8}$/);
  expect(ofGarden).toMatch(/^[\w-]{8}$/);
  expect(ofMarket).not.toBe(ofGarden);
});

it('gives code the name that is in the style sheet', () => {
  const { manifest, read } = sample('market');
  const [script = ''] = manifest.weft.modules['./Stall']?.js ?? [];
  expect(read(script)).toContain(`"${classIn(sheetOf('market', './Stall'))}"`);
});

it('leaves style sheets alone that the app exposes', () => {
  expect(sheetOf('market', './tokens.css')).toContain(':root{--apple:crimson}');
  expect(sheetOf('market', './tokens.css')).not.toContain('@scope');
});

describe('a style sheet that is not a module', () => {
  const sheet = sheetOf('market', './Stall');
  /** What is inside a scope of the app, as the browser reads it. */
  const scoped = [
    ...sheet.matchAll(
      /@scope \(\[data-weft-app~="?market"?\]\) to \(:scope \[data-weft-app\]\) ?\{((?:[^{}]*\{[^}]*\})*)\}/g,
    ),
  ]
    .map(([, rules]) => rules)
    .join('');

  it('holds inside the app only, what it imports included', () => {
    expect(scoped).toMatch(/margin:0/);
    expect(scoped).toMatch(/font-size:2rem/);
    expect(scoped).toMatch(/content:"!"/);
    expect(scoped).toMatch(/\.night button\{all:unset\}/);
  });

  it('says of the page what it did', () => {
    expect(sheet.replace(scoped, '')).toContain(':root{--plum:plum}');
  });

  it('leaves class names of modules without a scope', () => {
    expect(scoped).not.toContain('#639');
    expect(sheet).toContain('{color:#639}');
  });
});
