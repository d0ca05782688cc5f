import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('ceph.sh', import.meta.url));
// Downloaded once; everything else is in a temporary folder.
const PACKAGES = fileURLToPath(new URL('../../../node_modules/.cache/ceph', import.meta.url));
const UNAVAILABLE = 77;

/**
 * Starts a real S3 server with an empty bucket. Gives the environment for those who use it (WEFT_TEST_S3: the location; AWS_*: the keys)
 * and `stop()`; or `{ unavailable }`, a line that says why there can be none on this machine. Rejects when it does not start.
 */
export async function startCeph() {
  const folder = await mkdtemp(join(tmpdir(), 'weft-ceph-'));
  const stop = () => run('stop', folder);
  const { code, stdout, stderr } = await run('start', folder);
  if (code === 0) return { environment: Object.fromEntries(assignments(stdout)), stop };
  await stop();
  if (code === UNAVAILABLE) return { unavailable: stderr.trim() };
  throw new Error(stderr.trim());
}

async function run(action, folder) {
  const env = { ...process.env, CEPH_PACKAGES: PACKAGES };
  // A group of its own: Ctrl+C is answered by whoever started it, in order.
  const child = spawn('bash', [SCRIPT, action, folder], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}

const assignments = output =>
  output
    .trim()
    .split('\n')
    .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
