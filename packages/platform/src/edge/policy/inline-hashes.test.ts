import { createHash } from 'node:crypto';
import { inlineHashes } from './inline-hashes.js';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it.each([
  ['<script>go()</script>', 'go()'],
  ['<SCRIPT>go()</SCRIPT>', 'go()'],
  ['<script type=module>go()</script>', 'go()'],
  ['<script type="text/javascript">go()</script>', 'go()'],
  ['<script async data-src=x>\n go();\n</script>', '\n go();\n'],
])('has the hash of the code in %j', (html, code) => {
  expect(inlineHashes(`<p>${html}<p>`).scripts).toEqual([hash(code)]);
});

it.each([
  '<script src=/entry.js></script>',
  '<script defer src="/entry.js"></script>',
  '<script type=application/json id=weft-snapshot>{}</script>',
  '<script type="speculationrules">{}</script>',
  '<scripture>go()</scripture>',
])('has none for %j', html => {
  expect(inlineHashes(html)).toEqual({ scripts: [], styles: [] });
});

it('has those of all, styles apart', () => {
  const html = '<style media=print>a{}</style><script>1</script><script src=x></script><script>2</script>';
  expect(inlineHashes(html)).toEqual({ scripts: [hash('1'), hash('2')], styles: [hash('a{}')] });
});
