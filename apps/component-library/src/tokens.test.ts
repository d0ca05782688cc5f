import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheet = readFileSync(join(process.cwd(), 'src/tokens.css'), 'utf8');
const themes = ['light', 'dark', 'brand'] as const;

/** The colours that a theme declares, by name. Light and dark are declared together. */
function colours(theme: (typeof themes)[number]): Map<string, string> {
  if (theme === 'brand') return declared("[data-theme='brand']", /(#[0-9a-f]{6})/);
  const side =
    theme === 'light' ? /light-dark\((#[0-9a-f]{6}), #/ : /light-dark\(#[0-9a-f]{6}, (#[0-9a-f]{6})\)/;
  return declared("[data-theme='light'],\n  [data-theme='dark']", side);
}

function declared(selector: string, value: RegExp): Map<string, string> {
  // Where colour schemes are set the selectors stand too, so the block is found by what it declares.
  const block = sheet
    .split('}')
    .find(rule => rule.includes(`${selector} {`) && rule.includes('--weft-color-canvas:'));
  const declarations = (block ?? '').matchAll(new RegExp(`--weft-color-([a-z-]+): ${value.source}`, 'g'));
  return new Map([...declarations].map(([, name = '', hex = '']) => [name, hex]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const grounds = ['canvas', 'surface', 'raised'];
const pairs = [
  ...grounds.flatMap(ground =>
    ['text', 'muted', 'accent', 'accent-strong', 'danger'].map(ink => [ink, ground]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ...['accent-strong', 'accent', 'text', 'muted'].map(ink => [ink, 'accent-soft']),
  ...['positive', 'warning', 'danger'].flatMap(tone => [
    [tone, `${tone}-soft`],
    ['text', `${tone}-soft`],
  ]),
  ['muted', 'border'],
] as [string, string][];

describe.each(themes)('theme %s', theme => {
  const palette = colours(theme);

  test.each(pairs)('%s on %s can be read (4.5 or more)', (ink, ground) => {
    expect(contrast(palette.get(ink) as string, palette.get(ground) as string)).toBeGreaterThanOrEqual(4.5);
  });

  test('declares the same colours as the light theme', () => {
    expect(palette.size).toBe(16);
    expect([...palette.keys()]).toEqual([...colours('light').keys()]);
  });
});

test('contrast is measured as WCAG says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
