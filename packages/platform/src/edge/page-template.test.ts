import { snapshotText, type Snapshot } from '@weft/federation-runtime/manifest';
import { pageTemplate, fillTemplate } from './page-template.js';
import type { ReleaseFacts } from './release-facts.js';

const file = { integrity: 'sha384-abc', bytes: 1 };
const facts: Pick<ReleaseFacts, 'files' | 'urlOf'> = {
  urlOf: file => `/_weft/releases/shell/1.0.0-ab/${encodeURI(file)}`,
  files: new Map([
    ['entry.js', file],
    ['style/a b.css', file],
    ['x.svg', file],
  ]),
};
const ELEMENT = '<script type=application/json id=weft-snapshot>{"apps":{}}</script>';
const snapshot: Snapshot = { format: 1, environment: '</script>$&', apps: {} };
const fill = (html: string) => fillTemplate(pageTemplate(html, facts), snapshot);
const around = (html: string) =>
  fill(ELEMENT + html).slice(ELEMENT.length - 11 + snapshotText(snapshot).length);

it.each([
  ELEMENT,
  '<script type="application/json" id="weft-snapshot">\n{}\n</script>',
  "<script id='weft-snapshot'></script>",
])('puts the snapshot into %j, and it ends no element', element => {
  const html = fill(`<p>${element}<script>1</script>`);
  const [, text = ''] = /weft-snapshot[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(text)).toEqual(snapshot);
  expect(html.replace(text, '')).toBe(`<p>${element.replace(/>.*</s, '><')}<script>1</script>`);
});

it.each([
  ['<script src=/entry.js>', '<script src=/_weft/releases/shell/1.0.0-ab/entry.js>'],
  ['<script defer src="/entry.js">', '<script defer src="/_weft/releases/shell/1.0.0-ab/entry.js">'],
  ["<img\nsrc='/x.svg'>", "<img\nsrc='/_weft/releases/shell/1.0.0-ab/x.svg'>"],
  ['<img alt="x"src="/x.svg">', '<img alt="x"src="/_weft/releases/shell/1.0.0-ab/x.svg">'],
])('lets %s lead to the release', (html, linked) => {
  expect(around(html)).toBe(linked);
});

it.each([
  '<a href=/catalog>',
  '<a href="/">',
  '<script src=https://example.com/entry.js>',
  '<script src=//example.com/entry.js>',
  '<p data-src=/entry.js>',
  '<script src=/constructor>',
])('leaves %s as it is', html => {
  expect(around(html)).toBe(html);
});

it('refuses HTML that has no place for a snapshot', () => {
  expect(() => pageTemplate('<p>', facts)).toThrow('The HTML has no element #weft-snapshot');
});

it('puts links after the scripts of the head, which are asked for first', () => {
  const [scripts, rest] = [
    '<script defer src=/a.js></script>',
    '<title>x</title></head><body><script>1</script></body>',
  ];
  const template = pageTemplate(ELEMENT + scripts + rest, facts);
  expect(fillTemplate(template, snapshot, '<link rel=preload>')).toContain(
    `${scripts}<link rel=preload>${rest}`,
  );
});
