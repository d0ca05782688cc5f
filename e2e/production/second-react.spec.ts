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

test('a deploy that would bring a second React to a page is refused; done by force, it does bring it', async ({
  page,
  allowConsole,
}) => {
  test.setTimeout(180_000);
  allowConsole(/FederationError|preloaded|Cannot read properties of null \(reading 'use/);
  const [edge, checkout] = await Promise.all([startEdge(), buildChanged('checkout', REACT_18)]);
  try {
    const deploy = (...more: string[]) => edge.weft('deploy', checkout.dist, '--env', 'production', ...more);
    await expect(deploy()).rejects.toThrow(/CONTRACT_BROKEN.*checkout@.*react.*18\.3\.1/s);
    // Whoever opens the page has one React, as before.
    await page.goto(`${edge.origin}/checkout`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const reacts = async () =>
      (await eventsOf(page, 'share'))
        .filter(event => event.package === 'react')
        .map(({ app, version, provider, reason }) => ({
          app,
          version,
          provider: String(provider).split('@')[0],
          reason,
        }));
    expect((await reacts()).map(({ provider }) => provider)).not.toContain('checkout');

    await deploy('--force', '--why', 'to see what it does');
    const html = async () => (await page.request.get(`${edge.origin}/checkout`)).text();
    await expect.poll(html).toContain('"id":"2"');
    await page.goto(`${edge.origin}/checkout`);
    await expect
      .poll(reacts)
      .toContainEqual({ app: 'checkout', version: '18.3.1', provider: 'checkout', reason: 'own' });
  } finally {
    await Promise.all([edge.close(), checkout.remove()]);
  }
});
