import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { end, type Served } from '../support/served.ts';

/** Serves files from disk with nginx: one worker, sendfile, nothing logged. Rejects when there is no nginx. */
export async function startNginx(folder: string, files: Record<string, Uint8Array>): Promise<Served> {
  const root = join(folder, 'root');
  await mkdir(root, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content);
  const port = await freePort();
  const configuration = join(folder, 'nginx.conf');
  await writeFile(configuration, nginxConf(folder, port));
  const child = spawn('nginx', ['-c', configuration, '-p', folder, '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  const failed = new Promise<never>((_, reject) => {
    const hint = 'nginx could not be started; install it: apt-get install nginx-light, brew install nginx';
    child.once('error', cause => reject(new Error(hint, { cause })));
    child.once('close', code => reject(new Error(`${hint} (it ended with ${code})`)));
  });
  failed.catch(() => {});
  const origin = `http://127.0.0.1:${port}`;
  await Promise.race([answers(origin), failed]);
  return { origin, pid: await workerOf(child.pid ?? 0), stop: () => end(child) };
}

const nginxConf = (folder: string, port: number) => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=100;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${folder}/temp;`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/root;
    add_header Cache-Control no-cache;
  }
}
`;

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function answers(origin: string): Promise<void> {
  while (!(await fetch(origin).catch(() => undefined))) await delay(20);
}

/** The master only watches; Linux tells its children. */
async function workerOf(master: number): Promise<number> {
  const children = await readFile(`/proc/${master}/task/${master}/children`, 'utf8');
  return Number(children.trim().split(' ')[0]);
}
