import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** How to start Chromium here: Playwright's own where it is installed, else a Chrome or Chromium of the machine. */
export function chromiumLaunchOptions(): LaunchOptions {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return { executablePath: process.env.WEFT_CHROMIUM ?? findChromium(), args };
}

function findChromium(): string {
  const onPath = (process.env.PATH ?? '').split(':').flatMap(folder => NAMES.map(name => join(folder, name)));
  const found = [chromium.executablePath(), ...onPath, ...PLACES].find(existsSync);
  if (found) return found;
  throw new Error(
    'No Chromium found. Install Chrome, or run "npx playwright install chromium", or set WEFT_CHROMIUM.',
  );
}
