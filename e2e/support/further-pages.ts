import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Edge } from './weft.ts';
import { writeBuild } from './write-build.ts';

/** With those of the storefront one more than the HTML knows all about. */
const FURTHER = 2;

/**
 * Deploys small apps with a page each: then there are so many that the HTML of one only names the others, and where they are is in the full
 * snapshot. Waits until the edge has seen it.
 */
export async function deployFurtherPages(edge: Edge, environment: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-e2e-pages-'));
  try {
    const builds = Array.from({ length: FURTHER }, async (_, place) => {
      const app = `further-${place + 1}`;
      return writeBuild(join(folder, app), { app, mark: 'further' });
    });
    await edge.weft('deploy', ...(await Promise.all(builds)), '--env', environment);
  } finally {
    await rm(folder, { recursive: true });
  }
  const home = `${edge.origin}/environments/${environment}/`;
  const html = async () => (await fetch(home, { headers: { accept: 'text/html' } })).text();
  await expect.poll(html).toContain('further-1');
}
