import type { Snapshot } from './snapshot.js';
import { pageHtml } from './page-html.js';

const snapshotOf = (title: string): Snapshot => ({
  format: 1,
  environment: 'test',
  apps: { cart: { entry: '/cart.js', global: 'cart', page: { path: '/cart', module: './Cart', title } } },
});
const around = (element: string) => `<head>\n${element}\n<script defer src=/cart.js></script></head>`;
const contentOf = (html: string) => /weft-snapshot[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';

it.each([
  '<script type="application/json" id="weft-snapshot">{"apps":{}}</script>',
  "<script id='weft-snapshot' type='application/json'>{}</script>",
  '<script type=application/json id=weft-snapshot></script>',
  '<script type=application/json id=weft-snapshot nonce=abc>\n{\n"apps": {} }\n</script>',
])('replaces the content of %s', element => {
  const html = pageHtml(around(element), snapshotOf('Cart'));
  expect(JSON.parse(contentOf(html))).toEqual(snapshotOf('Cart'));
  expect(html.replace(contentOf(html), '')).toBe(around(element).replace(contentOf(around(element)), ''));
});

it.each(['</script><b>', '<!--<script>', '$& $1 $$ $`', '"quotes" \\ and\nlines'])(
  'puts in a title such as %s as it is, and it ends no element',
  title => {
    const html = pageHtml(around('<script id=weft-snapshot></script>'), snapshotOf(title));
    expect(JSON.parse(contentOf(html))).toEqual(snapshotOf(title));
    expect(contentOf(html)).not.toContain('<');
  },
);

it('replaces a snapshot that is there already', () => {
  const once = pageHtml(around('<script id=weft-snapshot></script>'), snapshotOf('$& once </script>'));
  expect(pageHtml(once, snapshotOf('twice'))).toBe(
    pageHtml(around('<script id=weft-snapshot></script>'), snapshotOf('twice')),
  );
});

it('throws where there is no place for it', () => {
  expect(() => pageHtml('<head></head>', snapshotOf('Cart'))).toThrow(
    'The HTML has no element #weft-snapshot; build the app with defineApp()',
  );
});
