import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunchOptions } from '../../e2e/support/chromium.ts';
import { end } from '../support/served.ts';

/** A browser that can be steered over a port. */
export interface SteeredChromium {
  port: number;
  stop(): Promise<void>;
}

const LISTENING = /DevTools listening on ws:\/\/[^:]+:(\d+)/;

/** Starts Chromium without a window, with a new profile, that listens for DevTools on a free port. */
export async function startChromium(): Promise<SteeredChromium> {
  const { executablePath = '', args = [] } = chromiumLaunchOptions();
  const profile = await mkdtemp(join(tmpdir(), 'weft-chromium-'));
  const child = spawn(
    executablePath,
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const failed = once(child, 'close').then(() => {
    throw new Error(`Chromium ended: ${said}`);
  });
  let said = '';
  const listening = new Promise<number>(resolve => {
    child.stderr.on('data', chunk => {
      said += String(chunk);
      const [, port] = LISTENING.exec(said) ?? [];
      if (port) resolve(Number(port));
    });
  });
  const port = await Promise.race([listening, failed]);
  failed.catch(() => {});
  return {
    port,
    async stop() {
      await end(child);
      // Its other processes may write for a moment longer.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
