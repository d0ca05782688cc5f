import type { ServedBuilds } from '@weft/platform';
import { serveSamples } from '../support/samples.ts';
import { expect, test } from '../support/test.ts';

// identity-host and identity-remote import from each other.
let samples: ServedBuilds;

// One worker: the samples are built into their own folders.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  samples = await serveSamples(['identity-host', 'identity-remote']);
});

test.afterAll(() => samples.close());

test('a module is one object, however it is reached', async ({ page }) => {
  await page.goto(samples.origins['identity-host'] ?? '');
  await expect(page.getByRole('status')).toHaveText(
    'same remote module, same export, same own module, same in the remote',
  );
});

test('a context of the host reaches a component of a remote', async ({ page }) => {
  await page.goto(samples.origins['identity-host'] ?? '');
  await expect(page.getByText('remote reads: from the host')).toBeVisible();
});
