import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { startCeph } from './ceph.mjs';

// Runs the tests of a real S3 server: starts one, and stops it whatever happens. What is given is passed on to jest.
const ASKED_TO_STOP = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const JEST = createRequire(import.meta.url).resolve('jest/bin/jest');
const PLATFORM = fileURLToPath(new URL('..', import.meta.url));
const asked = Promise.race(ASKED_TO_STOP.map(signal => once(process, signal).then(() => signal)));

const server = await startCeph();
if (server.unavailable) console.log(`skipped: ${server.unavailable}`);
else process.exitCode = await test(server).finally(server.stop);

async function test({ environment }) {
  const args = [JEST, '--testPathPatterns', '\\.s3\\.test\\.ts$', ...process.argv.slice(2)];
  const env = { ...process.env, ...environment };
  const jest = spawn(process.execPath, args, { cwd: PLATFORM, env, stdio: 'inherit' });
  void asked.then(signal => jest.kill(signal));
  const [code] = await once(jest, 'exit');
  return code ?? 1;
}
