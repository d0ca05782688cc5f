import { buildChanged } from '../support/changed-app.ts';
import { eventsOf } from '../support/federation.ts';
import { expect, test } from '../support/test.ts';
import { startEdge } from '../support/weft.ts';

/** A checkout that cannot work with the React of the page, and brings another one. */
const REACT_18 = {
  'federation.config.ts': (text: string) =>
    text.replace(
      'devPort',
      "shared: { react: { version: '18.3.1', singleton: false, requiredVersion: '^18.0.0' } },\n  devPort",
    ),
};

/** A hook of a React that renders nothing. */
const HELPLESS = /Cannot read properties of null \(reading 'use\w+'\)/;

test('a deploy that would bring a second React to a page is refused; done by force, it does bring it', async ({
  page,
  allowConsole,
}) => {
  test.setTimeout(180_000);
  allowConsole(/FederationError|preloaded|reading 'use/);
  const [edge, checkout] = await Promise.all([startEdge(), buildChanged('checkout', REACT_18)]);
  const helpless: string[] = [];
  page.on('console', message => {
    if (HELPLESS.test(message.text())) helpless.push(message.text());
  });
  try {
    const deploy = (...more: string[]) => edge.weft('deploy', checkout.dist, '--env', 'production', ...more);
    await expect(deploy()).rejects.toThrow(/CONTRACT_BROKEN.*checkout@.*react.*18\.3\.1/s);
    // Whoever opens the page has one React, as before.
    await page.goto(`${edge.origin}/checkout`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(helpless).toEqual([]);

    await deploy('--force', '--why', 'to see what it does');
    const html = async () => (await page.request.get(`${edge.origin}/checkout`)).text();
    await expect.poll(html).toContain('"id":"2"');
    await page.goto(`${edge.origin}/checkout`);
    // What the host has is not replaced, so checkout falls back to its own; whose hooks no renderer knows.
    await expect
      .poll(async () => eventsOf(page, 'refused'))
      .toContainEqual(
        expect.objectContaining({
          what: 'shared',
          app: 'checkout',
          message: "react@18.3.1: the host's stays",
        }),
      );
    await expect.poll(() => helpless.length).toBeGreaterThan(0);
  } finally {
    // The page still asks for files when it is what it was waited for: it goes first.
    await page.close();
    await Promise.all([edge.close(), checkout.remove()]);
  }
});
