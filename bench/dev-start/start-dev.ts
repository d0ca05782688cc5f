import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { memoryOf } from './memory-of.ts';

/**
 * Runs `npm run dev` in a copy of this repository, and uses a page of it as soon as that can be: its button does what it says. Gives the seconds until then, and the
 * memory that all processes take.
 */
export async function startDev(
  directory: string,
  address: string,
  browser: Browser,
): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now();
  const child = spawn('npm', ['run', 'dev'], { cwd: directory, detached: true, stdio: 'ignore' });
  const ended = new Promise(resolve => child.once('close', resolve));
  const kill = () => child.pid && child.exitCode === null && process.kill(-child.pid, 'SIGTERM');
  process.once('exit', kill);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    // By a browser that tries in vain the servers would lose time.
    while (!(await fetch(address).catch(() => null))) await delay(100);
    await page.goto(address);
    await page.getByRole('button', { name: 'Add to cart: Morning Mug' }).click({ timeout: 120_000 });
    await page.getByRole('link', { name: 'Cart, 1 item', exact: true }).waitFor();
    const seconds = (performance.now() - started) / 1000;
    return { seconds, megabytes: await memoryOf(child.pid ?? 0) };
  } finally {
    await context.close();
    process.off('exit', kill);
    kill();
    await ended;
  }
}
