import { factsOf } from '../../fixtures/facts-of.js';
import type { ReleaseFiles } from '../release-files.js';
import { furtherStyles, pageStyles } from './page-styles.js';

const host = factsOf('shell', {
  host: { css: ['start.css'] },
  modules: { './Layout': { css: ['layout.css'] } },
});
const cart = factsOf('cart', {
  modules: { './Mini': { css: ['mini.css'] }, './Page': { css: ['page.css'] } },
});
const apps = new Map([host, cart].map(facts => [facts.app, facts]));

/** A store with these style sheets by name; it has lost all others. */
const having = (texts: Record<string, string>) =>
  ({
    load: async (_, file) =>
      texts[file] === undefined ? undefined : { content: new TextEncoder().encode(texts[file]) },
  }) as Pick<ReleaseFiles, 'load'> as ReleaseFiles;

const stylesOf = (texts: Record<string, string>) =>
  pageStyles(having(texts), { apps, host, modules: ['shell/Layout', 'cart/Mini'] });

const PLACE = 'https://weft-origin.invalid/_weft/releases';

it('stand in the HTML, in the order of need, each by its place and allowed by its hash', async () => {
  const texts = { 'start.css': 'a{}', 'layout.css': 'b{}', 'mini.css': '.c{background:url("data:,")}' };
  expect(await stylesOf(texts)).toEqual({
    html:
      `<style data-href="${PLACE}/shell/1/start.css">a{}</style>` +
      `<style data-href="${PLACE}/shell/1/layout.css">b{}</style>` +
      `<style data-href="${PLACE}/cart/1/mini.css">.c{background:url("data:,")}</style>`,
    hashes: ["'of shell/start.css'", "'of shell/layout.css'", "'of cart/mini.css'"],
  });
});

it.each([
  ['a picture beside its file', '.a{background:url(./mark.svg)}'],
  ['an import', '@import "other.css";'],
  ['the end of the element', '.a::after{content:"</style>"}'],
  ['more than may be inline', `.a{}${' '.repeat(100_000)}`],
])('are links where they have %s', async (_, text) => {
  const { html, hashes } = await stylesOf({ 'start.css': 'a{}', 'layout.css': 'b{}', 'mini.css': text });
  expect(html).toContain(
    `<link rel=stylesheet href="/_weft/releases/cart/1/mini.css" data-href="${PLACE}/cart/1/mini.css" integrity="of cart/mini.css" crossorigin=anonymous>`,
  );
  expect(hashes).toHaveLength(2);
});

it('are links where the store has lost them', async () => {
  expect((await stylesOf({})).html.match(/<link /g)).toHaveLength(3);
});

it('that only rendering tells of are links, without those that are there', () => {
  const wanted = { apps, host, modules: ['shell/Layout', 'cart/Page'] };
  expect(furtherStyles(wanted, ['shell/Layout'])).toMatch(/^<link [^>]*page\.css[^>]*>$/);
  expect(furtherStyles(wanted, wanted.modules)).toBe('');
});
