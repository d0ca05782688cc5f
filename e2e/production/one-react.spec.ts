import { providerUrls } from '../support/manifests.ts';
import { apps, expect, test } from '../support/test.ts';
import { visitPages } from '../support/visit-pages.ts';

// Texts that only the package itself contains.
const marks = {
  react: /\.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=/,
  'react-dom/client': /__reactFiber\$/,
};

for (const host of apps) {
  test(`${host} is host: react and react-dom are fetched once`, async ({ page, storefront }) => {
    const fetched: string[] = [];
    page.on('request', request => fetched.push(request.url()));
    const scripts: Promise<string>[] = [];
    page.on('response', response => {
      if (response.request().resourceType() === 'script') scripts.push(response.text());
    });

    await page.goto(`${storefront.origins[host]}/catalog`);
    await visitPages(page, ['Account', 'Cart', 'Catalog']);
    await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click();
    await expect(page.getByRole('link', { name: 'Cart, 1 item', exact: true })).toBeVisible();

    for (const name of ['react', 'react-dom', 'react-dom/client']) {
      const offered = (await Promise.all(apps.map(app => providerUrls(storefront, app, name)))).flat();
      expect(offered, `${name} is offered by every app`).toHaveLength(apps.length);
      expect(
        fetched.filter(url => offered.includes(url)),
        name,
      ).toEqual(await providerUrls(storefront, host, name));
    }
    const files = fetched.filter(url => /\.(js|css)$/.test(url));
    expect(files, 'no file is fetched twice').toHaveLength(new Set(files).size);

    const texts = await Promise.all(scripts);
    for (const [name, mark] of Object.entries(marks)) {
      expect(
        texts.filter(text => mark.test(text)),
        `scripts that contain ${name}`,
      ).toHaveLength(1);
    }
  });
}
