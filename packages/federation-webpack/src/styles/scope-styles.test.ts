import postcss from 'postcss';
import { scopeStyles } from './scope-styles.js';

const SCOPE = '@scope ([data-weft-app~="shop"]) to (:scope [data-weft-app])';
const ANY = ':where(*,:scope)';

/** A style sheet with one space where there may be any. */
const plain = (css: string) =>
  css
    .replace(/\s*([{}])\s*|\s+/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();

const scoped = (css: string) => {
  const sheet = postcss.parse(css);
  scopeStyles(sheet, 'shop');
  return plain(sheet.toString());
};

it('puts rules that follow each other into one scope', () => {
  expect(scoped('button { all: unset } .a p, a::before { margin: 0 }')).toBe(
    `${SCOPE} { button${ANY} { all: unset } ${ANY}.a p, a${ANY}::before { margin: 0 } }`,
  );
});

it.each([
  ':root, html { --gap: 4px }',
  'body { margin: 0; &.open { overflow: hidden } }',
  '[data-theme="dark"] { --ink: white }',
  '@font-face { font-family: A; src: url(a.woff2) }',
  '@keyframes spin { to { rotate: 1turn } }',
  '@property --turn { syntax: "<angle>"; inherits: false; initial-value: 0deg }',
  '@charset "utf-8"; @import "b.css"; @layer reset, base;',
  '/* nothing */',
  '@page { margin: 2cm }',
])('leaves %s as it is', css => {
  expect(scoped(css)).toBe(plain(css));
});

it('parts a list of selectors', () => {
  expect(scoped('html, #root { height: 100% }')).toBe(
    `html { height: 100% } ${SCOPE} { ${ANY}#root { height: 100% } }`,
  );
});

it('keeps the order of what concerns the page and what does not', () => {
  const a = (name: string) => `${SCOPE} { ${ANY}.${name} { top: 0 } }`;
  expect(scoped('.a { top: 0 } body { top: 0 } .b { top: 0 }')).toBe(`${a('a')} body { top: 0 } ${a('b')}`);
});

it.each([
  '@media print',
  '@supports (color: red)',
  '@container (width > 1px)',
  '@layer base',
  '@starting-style',
])('scopes inside %s', group => {
  expect(scoped(`${group} { p { margin: 0 } }`)).toBe(`${group} { ${SCOPE} { p${ANY} { margin: 0 } } }`);
});

it('leaves what is nested in a rule of elements to that rule', () => {
  expect(scoped('.a { & b { top: 0 } @media print { top: 0 } }')).toBe(
    `${SCOPE} { ${ANY}.a { & b { top: 0 } @media print { top: 0 } } }`,
  );
});

it('takes elements out of a rule of the page, and leaves its own', () => {
  expect(scoped(':root { --a: 1; &.dark, b { --a: 2 } @media print { --a: 3; i { top: 0 } } }')).toBe(
    `:root { --a: 1; &.dark { --a: 2 } @media print { --a: 3 } } ${SCOPE} { ${ANY}:root { b { --a: 2 } @media print { i { top: 0 } } } }`,
  );
});

it.each([
  ['(.card)', '(.card) to (:scope [data-weft-app])'],
  ['(.card:not(.flat)) to (p, :is(i, b))', '(.card:not(.flat)) to (p, :is(i, b), :scope [data-weft-app])'],
  ['to (p)', '(:scope) to (p, :scope [data-weft-app])'],
  ['', '(:scope) to (:scope [data-weft-app])'],
])('bounds a scope of the author: %j', (before, after) => {
  expect(scoped(`@scope ${before} { p { top: 0 } }`)).toBe(`${SCOPE} { @scope ${after} { p { top: 0 } } }`);
});
