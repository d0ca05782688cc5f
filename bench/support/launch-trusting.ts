import { chromium, type Browser } from '@playwright/test';
import { chromiumLaunchOptions } from '../../e2e/support/chromium.ts';

/**
 * Starts a Chromium that trusts the certificate with this key, as everybody trusts that of a deployed site. One whose complaints are only passed over
 * costs a second handshake, and nothing of its site is kept in the cache.
 */
export function launchTrusting(keyHash: string): Promise<Browser> {
  const { args = [], ...options } = chromiumLaunchOptions();
  return chromium.launch({ ...options, args: [...args, `--ignore-certificate-errors-spki-list=${keyHash}`] });
}
