import { splitPage } from './split-page.js';

const HTML =
  '<!doctype html><html><head><title>Shop</title><script src=a.js></script></head><body><div id=root></div><p>Shop</p><noscript>This page needs JavaScript.</noscript></body></html>';

it.each([HTML, HTML.replace('</head>', ''), HTML.replace('id=root', 'id="root"')])(
  'takes the HTML of a build apart at the end of its head: %s',
  html => {
    const { head, fill, asItIs } = splitPage(html) ?? {};
    expect(`${head?.('')}${asItIs}`).toBe(html);
    expect(head?.('<link>')).toContain('<title>Shop</title><link><script');
    expect(fill?.('shell', '<b>$& $1</b>')).toContain(
      '<div id="root" data-weft-app="shell" data-weft-rendered><b>$& $1</b></div><p>Shop</p></body>',
    );
  },
);

it.each(['<html><head></head><body><main id=root></main></body></html>', '<div id=root>full</div>', 'text'])(
  'leaves alone what is not of that kind: %s',
  html => {
    expect(splitPage(html)).toBeUndefined();
  },
);
