import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Page } from '@playwright/test';
import { watchPolicies } from '../support/policy-watch.ts';
import { expect, test } from '../support/test.ts';
import { walkThrough } from '../support/walk-through.ts';
import { startEdge, type Edge } from '../support/weft.ts';

/** As far as it is tried out here; TypeScript's own types do not know it. */
declare const trustedTypes: {
  createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
};

let edge: Edge;
test.beforeAll(async () => void (edge = await startEdge()));
test.afterAll(() => edge.close());

test('the storefront runs under its policy, and nothing in it is refused', async ({ page }) => {
  const answer = await page.goto(edge.origin);
  expect(answer?.headers()['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; .*require-trusted-types-for 'script'/,
  );
  await walkThrough(page, edge.origin);
  // A worker searches, and WebAssembly checks the card.
  await page.goto(`${edge.origin}/catalog`);
  await page.getByRole('combobox', { name: 'Search products' }).fill('mug');
  await expect(page.getByRole('option', { name: /Morning Mug/ })).toBeVisible();
});

interface Attack {
  /** What the pages and workers tried against their policies. */
  violations: string[];
  /** The origin of a server that is not ours; its scripts set `globalThis.owned`. */
  foreign: string;
}

/** A page on which something is tried: the violations are what is asked for. */
const attack = base.extend<Attack>({
  violations: async ({ context }, use) => use(await watchPolicies(context)),
  foreign: async ({}, use) => {
    const server = await serveForeign();
    await use(`http://localhost:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  },
});

const serveForeign = () =>
  new Promise<Server>(resolve => {
    const server = createServer((request, response) => {
      const framing = `<iframe src="${decodeURIComponent(request.url?.split('?')[1] ?? '')}"></iframe>`;
      const [type, body] = request.url?.endsWith('.js')
        ? ['text/javascript', 'globalThis.owned = true;']
        : ['text/html', framing];
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
    }).listen(0, 'localhost', () => resolve(server));
  });

/** Opens the page as if somebody had got something into its HTML on the way. */
async function openWith(page: Page, html: string): Promise<void> {
  await page.route(`${edge.origin}/`, async route => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<head>', `<head>${html}`);
    await route.fulfill({ response, body });
  });
  await page.goto(edge.origin);
}

const isOwned = (page: Page) => page.evaluate(() => 'owned' in globalThis);

/** What becomes of some code in the page: the error that it throws, or nothing. */
const thrownBy = (page: Page, attempt: (foreign: string) => unknown, foreign = '') =>
  page.evaluate(attempt, foreign).then(
    () => 'nothing',
    (error: Error) => error.message,
  );

for (const [what, html, directive] of [
  ['an inline script', '<script>globalThis.owned = true</script>', 'script-src-elem'],
  ['an inline module', '<script type=module>globalThis.owned = true</script>', 'script-src-elem'],
  ['an event handler', '<img src=data:, onerror="globalThis.owned = true">', 'script-src-attr'],
  ['an inline style', '<style>body { display: none }</style>', 'style-src-elem'],
  ['a base for all links', '<base href="https://evil.example/">', 'base-uri'],
] as const) {
  attack(`${what} in the HTML is refused`, async ({ page, violations }) => {
    await openWith(page, html);
    await expect.poll(() => violations.join('\n')).toContain(`"effectiveDirective":"${directive}"`);
    expect(await isOwned(page)).toBe(false);
    expect(await page.evaluate(() => document.baseURI)).toBe(`${edge.origin}/`);
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).not.toBe('none');
  });
}

attack('a script of another origin in the HTML is refused', async ({ page, violations, foreign }) => {
  await openWith(page, `<script src="${foreign}/evil.js"></script>`);
  await expect.poll(() => violations.join('\n')).toContain(`"blockedURL":"${foreign}/evil.js"`);
  expect(await isOwned(page)).toBe(false);
});

attack('a script of another origin is refused even with a policy', async ({ page, violations, foreign }) => {
  await page.goto(edge.origin);
  const ended = await page.evaluate(
    url =>
      new Promise<string>(resolve => {
        const policy = trustedTypes.createPolicy('weft', { createScriptURL: (text: string) => text });
        const script = document.createElement('script');
        script.onload = () => resolve('load');
        script.onerror = () => resolve('error');
        script.src = policy.createScriptURL(url);
        document.head.append(script);
      }),
    `${foreign}/evil.js`,
  );
  expect(ended).toBe('error');
  expect(await isOwned(page)).toBe(false);
  await expect.poll(() => violations.join('\n')).toContain(`"blockedURL":"${foreign}/evil.js"`);
});

// The debugger, by which a test reaches the page, may evaluate strings; a later task of the page may not.
for (const [what, attempt, why] of [
  ['eval', () => new Promise(done => setTimeout(done)).then(() => (0, eval)('owned = true')), 'EvalError'],
  [
    'new Function',
    () => new Promise(done => setTimeout(done)).then(() => new Function('owned = true')() as unknown),
    'EvalError',
  ],
  ['innerHTML', () => (document.body.innerHTML = '<img src=x onerror="owned = true">'), "'TrustedHTML'"],
  ['script.src', () => (document.createElement('script').src = '/x.js'), "'TrustedScriptURL'"],
  ['script.text', () => (document.createElement('script').text = 'owned = true'), "'TrustedScript'"],
  ['new Worker', () => new Worker('/x.js'), "'TrustedScriptURL'"],
  ['a policy of another name', () => trustedTypes.createPolicy('mine', {}), 'mine'],
] as const) {
  attack(`${what} with a string is refused`, async ({ page, violations }) => {
    await page.goto(edge.origin);
    expect(await thrownBy(page, attempt)).toContain(why);
    expect(await isOwned(page)).toBe(false);
    await expect.poll(() => violations.join('\n')).toMatch(/"effectiveDirective":"(require-)?trusted-types/);
  });
}

attack('data goes to no other origin', async ({ page, violations, foreign }) => {
  await page.goto(edge.origin);
  expect(await thrownBy(page, url => fetch(url), foreign)).toContain('Failed to fetch');
  await expect.poll(() => violations.join('\n')).toContain('"effectiveDirective":"connect-src"');
});

attack('the page does not show in a page of another origin', async ({ page, violations, foreign }) => {
  await page.goto(`${foreign}/?${encodeURIComponent(edge.origin)}`);
  await expect.poll(() => violations.join('\n')).toContain("frame-ancestors 'none'");
  await expect(page.frameLocator('iframe').locator('#weft-snapshot')).toHaveCount(0);
});

attack('a worker is held to the policy of its file', async ({ page, violations }) => {
  await page.goto(edge.origin);
  const url = await page
    .locator('script[src]')
    .last()
    .evaluate((script: HTMLScriptElement) => script.src);
  await page.route(url, async route => {
    const response = await route.fetch();
    const body = `try { eval('postMessage("ran")') } catch (error) { postMessage(error.name) }`;
    await route.fulfill({ response, body });
  });
  const said = await page.evaluate(
    script =>
      new Promise(resolve => {
        const policy = trustedTypes.createPolicy('weft', { createScriptURL: (text: string) => text });
        const worker = new Worker(policy.createScriptURL(script));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => resolve(message);
      }),
    url,
  );
  expect(said).toBe('EvalError');
  await expect.poll(() => violations.join('\n')).toContain(`"documentURL":"${url}"`);
});

attack('an HTML of a build that is opened as a file runs nothing', async ({ page }) => {
  const { environments } = await edge.weft<{
    environments: { apps: Record<string, { version: string }> }[];
  }>('status', 'production');
  const version = environments[0]?.apps.shell?.version;
  await page.goto(`${edge.origin}/_weft/releases/shell/${version}/index.html`);
  expect(await page.evaluate(() => origin)).toBe('null');
  await expect(page.locator('#root')).toBeEmpty();
});
