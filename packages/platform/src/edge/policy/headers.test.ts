import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { ask, PAGE, type Answer } from '../../fixtures/ask.js';
import { deployedStore } from '../../fixtures/deployed-store.js';
import { httpStore, type HttpStore } from '../../fixtures/http-store.js';
import { HTML, sampleBuild } from '../../fixtures/sample-build.js';
import { serveBuilds, type ServedBuilds } from '../../serve-builds.js';
import { serveEdge, type ServedEdge } from '../serve-edge.js';

const CDN = 'https://cdn.example';
const INLINE = '<script>tell("me")</script><style>p {}</style>';
// As openssl has them: openssl dgst -sha256 -binary | base64
const TELL = "'sha256-nxlWQlAqL6rXirerjizo0Sv3eLPtkPUltE9rebZF4ko='";
const STYLE = "'sha256-SNJDlN1Iy2mnt7DOjQIyDb2LQE6O5PQiSZomcdzawQ4='";

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
};
const OPENED = {
  ...ALWAYS,
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(self), usb=()',
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'cross-origin-resource-policy': 'same-origin',
};
const INERT = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
const policy = ({ origins = CDN, scripts = '', styles = '' } = {}) =>
  [
    "default-src 'none'",
    `script-src 'self' ${origins}${scripts} 'wasm-unsafe-eval'`,
    `style-src 'self' ${origins}${styles}`,
    `img-src 'self' ${origins} data:`,
    `font-src 'self' ${origins}`,
    `connect-src 'self' ${origins}`,
    `worker-src 'self' ${origins} blob:`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types weft weft-webpack 'allow-duplicates'",
  ].join('; ');

const shared = {
  ...ALWAYS,
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
const kinds = {
  page: { ...OPENED, 'content-security-policy': policy() },
  'page with inline parts': {
    ...OPENED,
    'content-security-policy': policy({ scripts: ` ${TELL}`, styles: ` ${STYLE}` }),
  },
  notice: {
    ...OPENED,
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    ) as unknown,
  },
  script: { ...shared, 'content-security-policy': policy() },
  'public file': { ...shared, 'content-security-policy': INERT },
  data: { ...ALWAYS, 'content-security-policy': INERT, 'cross-origin-resource-policy': 'same-origin' },
};

/** What of an answer says what may be done with it. */
const securityOf = ({ headers }: Answer) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) =>
      /^(content-security|cross-origin|permissions|referrer|x-|access-control|strict-transport)/.test(name),
    ),
  );

const store = deployedStore();
let remote: HttpStore;
let edge: ServedEdge;
let down: ServedEdge;
let builds: ServedBuilds;
let files: string;

beforeAll(async () => {
  const { shell } = await store.deploy(
    'production',
    { name: 'shell' },
    { name: 'inline', files: { 'index.html': HTML + INLINE } },
  );
  files = `/_weft/releases/shell/${shell?.version}`;
  remote = await httpStore(store.store);
  const options = { port: 0, host: 'localhost', interval: 0, origins: [CDN] };
  edge = await serveEdge({ ...options, reader: store.store, appendEvents: () => {} });
  down = await serveEdge({ ...options, reader: remote.reader });
  await remote.stop();
  builds = await serveBuilds([sampleBuild('shell'), sampleBuild('cart')]);
});
afterAll(() => Promise.all([edge.close(), down.close(), builds.close()]));

type Question = [path: string, options?: Parameters<typeof ask>[2]];
const page: Question[1] = { accept: PAGE };
const sent = (body = '', type = 'text/plain', site = 'same-origin') => ({
  method: 'POST',
  body,
  headers: { 'content-type': type, 'sec-fetch-site': site },
});

const answers: [string, number, keyof typeof kinds, () => Question][] = [
  ['a page', 200, 'page', () => ['/', page]],
  ['a page, compressed', 200, 'page', () => ['/', { ...page, headers: { 'accept-encoding': 'br' } }]],
  ['HEAD of a page', 200, 'page', () => ['/', { ...page, method: 'HEAD' }]],
  ['a page that is known', 304, 'page', () => ['/', { ...page, headers: { 'if-none-match': '*' } }]],
  ['a page for a program', 200, 'page', () => ['/']],
  ['a page with inline parts', 200, 'page with inline parts', () => ['/apps/inline/', page]],
  ['no such app', 404, 'notice', () => ['/apps/nothing/', page]],
  ['no such environment', 404, 'notice', () => ['/environments/nothing/', page]],
  ['no such file, opened', 404, 'notice', () => [`${files}/gone.js`, page]],
  ['POST, by a form', 405, 'notice', () => ['/', { ...page, method: 'POST' }]],
  ['a script', 200, 'script', () => [`${files}/entry.js`]],
  ['a script, opened', 200, 'script', () => [`${files}/entry.js`, page]],
  [
    'a script, compressed',
    200,
    'script',
    () => [`${files}/page.js`, { headers: { 'accept-encoding': 'br' } }],
  ],
  ['HEAD of a script', 200, 'script', () => [`${files}/entry.js`, { method: 'HEAD' }]],
  [
    'a script that is known',
    304,
    'script',
    () => [`${files}/entry.js`, { headers: { 'if-none-match': '*' } }],
  ],
  ['a part of a script', 206, 'script', () => [`${files}/entry.js`, { headers: { range: 'bytes=0-1' } }]],
  ['no such part', 416, 'script', () => [`${files}/entry.js`, { headers: { range: 'bytes=9999-' } }]],
  ['a style sheet', 200, 'public file', () => [`${files}/page.css`]],
  ['a picture', 200, 'public file', () => [`${files}/static/picture.png`]],
  ['a picture that could have scripts', 200, 'public file', () => [`${files}/static/mark.svg`, page]],
  ['a source map', 200, 'public file', () => [`${files}/page.js.map`]],
  ['the HTML of a build, as a file', 200, 'public file', () => [`${files}/index.html`, page]],
  ['the manifest of a build', 200, 'public file', () => [`${files}/mf-manifest.json`]],
  ['a full snapshot', 200, 'public file', () => ['/_weft/snapshots/production/1.json']],
  ['the latest', 200, 'data', () => ['/_weft/environments/production/latest']],
  [
    'the latest that is known',
    304,
    'data',
    () => ['/_weft/environments/production/latest', { headers: { 'if-none-match': '*' } }],
  ],
  ['health', 200, 'data', () => ['/_weft/health']],
  ['no such file', 404, 'data', () => [`${files}/gone.js`]],
  ['no such snapshot', 404, 'data', () => ['/_weft/snapshots/production/9.json']],
  ['PUT', 405, 'data', () => ['/_weft/health', { method: 'PUT' }]],
  ['OPTIONS', 405, 'data', () => [`${files}/entry.js`, { method: 'OPTIONS', accept: 'text/plain' }]],
  ['events of elsewhere', 403, 'data', () => ['/_weft/telemetry', sent('', 'text/plain', 'cross-site')]],
  ['events', 204, 'data', () => ['/_weft/telemetry', sent('{"type":"load-start","time":1}')]],
  ['too many events', 413, 'data', () => ['/_weft/telemetry', sent('1\n'.repeat(101))]],
  ['no events', 400, 'data', () => ['/_weft/telemetry', sent()]],
  ['events of another type', 415, 'data', () => ['/_weft/telemetry', sent('', 'text/html')]],
];

it.each(answers)('%s: %i, with the headers of a %s', async (_, status, kind, question) => {
  const answer = await ask(edge.origin, ...question());
  expect(answer.status).toBe(status);
  expect(securityOf(answer)).toEqual(kinds[kind]);
});

it.each<[string, keyof typeof kinds, Question]>([
  ['a page', 'notice', ['/', page]],
  ['a file', 'data', ['/_weft/releases/shell/1/entry.js']],
  ['health', 'data', ['/_weft/health']],
])(
  '%s that cannot be had while the store is down: 503, with the headers of a %s',
  async (_, kind, question) => {
    const answer = await ask(down.origin, ...question);
    expect(answer.status).toBe(503);
    expect(securityOf(answer)).toEqual(kinds[kind]);
  },
);

it('a page may have the default policy of Trusted Types where it is to take scripts of other tools', async () => {
  const open = await serveEdge({ port: 0, host: 'localhost', reader: store.store, foreignScripts: true });
  const { headers } = await ask(open.origin, '/', page);
  await open.close();
  expect(headers['content-security-policy']).toBe(
    policy({ origins: '' })
      .replaceAll(" 'self' ", " 'self'")
      .replace("weft-webpack '", "weft-webpack default '"),
  );
});

describe('builds on origins of their own', () => {
  it.each<[string, number, 'page' | 'script' | 'public file', Question]>([
    ['a page', 200, 'page', ['/', page]],
    ['a page at a route', 200, 'page', ['/cart', page]],
    ['a script', 200, 'script', ['/shell.0123abcd.js']],
    ['data', 200, 'public file', ['/mf-manifest.json']],
    ['what is missing', 404, 'public file', ['/gone.js']],
  ])('%s: %i, with the headers of a %s, and all origins', async (_, status, kind, question) => {
    const answer = await ask(builds.origins.shell ?? '', ...question);
    expect(answer.status).toBe(status);
    const origins = `${builds.origins.shell} ${builds.origins.cart}`;
    const text = kind === 'public file' ? INERT : policy({ origins });
    expect(securityOf(answer)).toEqual({
      ...kinds[kind],
      'access-control-allow-origin': '*',
      'content-security-policy': text,
    });
  });
});

/** What the scanner finds that is meant to be so, and why. */
const MEANT: Record<string, string> = {
  "'self'":
    'Below the own origin are only files that a release lists, whose hashes were checked on the way into the store: no uploads, no JSONP. ' +
    "'strict-dynamic' in its place would refuse the import() of module containers; docs/decisions/0018-strict-policies.md.",
  [CDN]: 'What the operator allows with --origins; without the option there is none.',
};
const GRAVE = [
  Severity.HIGH,
  Severity.MEDIUM,
  Severity.HIGH_MAYBE,
  Severity.MEDIUM_MAYBE,
  Severity.STRICT_CSP,
];

describe('the scanner', () => {
  const findingsIn = (text: string) =>
    new CspEvaluator(new CspParser(text).csp).evaluate().filter(({ severity }) => GRAVE.includes(severity));

  it('finds what is wrong, where something is', () => {
    expect(findingsIn("script-src 'self' 'unsafe-inline'").length).toBeGreaterThan(2);
  });

  it('finds nothing in any answer but what is meant to be so', async () => {
    const policies = new Set<string>();
    for (const [, , , question] of answers) {
      const { headers } = await ask(edge.origin, ...question());
      policies.add(String(headers['content-security-policy']));
    }
    expect(policies.size).toBe(4);
    const found = [...policies].flatMap(findingsIn).map(({ directive, value }) => `${directive} ${value}`);
    expect([...new Set(found)].sort()).toEqual(
      Object.keys(MEANT)
        .map(value => `script-src ${value}`)
        .sort(),
    );
  });

  it('has no word of what would let strings or inline code run', async () => {
    for (const [, , , question] of answers) {
      const { headers } = await ask(edge.origin, ...question());
      expect(headers['content-security-policy']).not.toMatch(
        /'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*/,
      );
    }
  });
});
