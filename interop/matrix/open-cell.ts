import { join } from 'node:path';
import { freePort } from '../../e2e/support/free-port.ts';
import { interop } from '../support/folders.ts';
import { serveFolder, type ServedFolder } from '../support/serve-folder.ts';
import type { Cell } from './cells.ts';

type Served = Pick<ServedFolder, 'origin' | 'close'>;

interface OpenOptions {
  /** Serves the page of the host; `origins`: those of the remotes. @default as files, without a policy */
  servePage?(dist: string, origins: readonly string[]): Promise<Served>;
}

export interface OpenCell {
  /** The page of the host, which says where its remotes are. */
  url: string;
  close(): Promise<void>;
}

/** Of an app whose entry is not there; as little as hosts of other tools need. */
const GONE = JSON.stringify({
  id: 'gone',
  name: 'gone',
  metaData: {
    name: 'gone',
    type: 'app',
    buildInfo: { buildVersion: '1.0.0', buildName: 'gone' },
    remoteEntry: { name: 'gone.js', path: '', type: 'global' },
    globalName: 'gone',
    publicPath: 'auto',
  },
  shared: [],
  remotes: [],
  exposes: [],
});

/** Serves host and remote on origins of their own. Besides the remote, the page is told of one whose entry is gone, and of one whose server is down. */
export async function openCell(
  { host, remote, entry }: Cell,
  { servePage = dist => serveFolder(dist) }: OpenOptions = {},
): Promise<OpenCell> {
  const files = await serveFolder(join(interop, remote.folder, 'dist'), { '/gone/mf-manifest.json': GONE });
  const down = `http://localhost:${await freePort()}`;
  const page = await servePage(join(interop, host.folder, 'dist'), [files.origin, down]);
  const file = entry?.file ?? 'mf-manifest.json';
  const { global = '', type = '' } = entry ?? {};
  const address = new URLSearchParams({
    remote: `${files.origin}/${file}`,
    gone: `${files.origin}/gone/${file}`,
    down: `${down}/${file}`,
    ...{ global, type },
  });
  return {
    url: `${page.origin}/?${String(address)}`,
    close: async () => void (await Promise.all([page.close(), files.close()])),
  };
}
