import { join } from 'node:path';
import { freePort } from '../../e2e/support/free-port.ts';
import { interop } from '../support/folders.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { samples } from './samples.ts';

/** Serves the host and every sample on an origin of its own. Gives the page, which is also told of an app whose server is down. */
export async function serveSamples(): Promise<{ url: string; close(): Promise<void> }> {
  const page = await serveFolder(join(interop, 'apps/ours-host/dist'));
  const served = await Promise.all(
    samples.map(({ folder }) => serveFolder(join(interop, 'mounts', folder, 'dist'))),
  );
  const address = new URLSearchParams({
    mounts: [...samples.map(({ folder }) => folder), 'down'].join(','),
    down: `http://localhost:${await freePort()}/mf-manifest.json`,
    global: 'mount_element',
  });
  samples.forEach(({ folder, entry = 'mf-manifest.json' }, index) =>
    address.set(folder, `${served[index]?.origin}/${entry}`),
  );
  return {
    url: `${page.origin}/?${String(address)}`,
    close: async () => void (await Promise.all([page, ...served].map(server => server.close()))),
  };
}
