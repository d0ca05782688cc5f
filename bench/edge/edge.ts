import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Call } from '../benches.ts';
import { compare } from './compare.ts';
import { firstBytes } from './first-bytes.ts';
import { LARGE, makeStore } from './make-store.ts';
import type { Served } from '../support/served.ts';
import { startEdge } from '../support/start-edge.ts';
import { startNginx } from './start-nginx.ts';
import { twoEdges } from './two-edges.ts';

const PAGE = '/catalog';
const FIRST_BYTES = 500;

/**
 * Measures the edge beside nginx with the same bytes from disk, over connections that stay open: requests for each second of a
 * processor. And what an environment of 500 apps costs the page, beside one of 5. `--rounds`, `--seconds` of each round.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '3' } },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const folder = await mkdtemp(join(tmpdir(), 'weft-edge-'));
  // The worker of nginx may be another user.
  await chmod(folder, 0o755);
  const served: Served[] = [];
  const start = async (server: Promise<Served>) => {
    served.push(await server);
    return server;
  };
  try {
    say('Making environments of 5 and of 500 apps');
    const few = await makeStore(await subfolder(folder, 'few'), 5);
    const edge = await start(startEdge(few));
    const large = await start(startEdge(await makeStore(await subfolder(folder, 'many'), 500)));
    const growth = await growthOf(edge, large);

    const file = await pathOfLarge(edge);
    const same = { page: await bytes(edge, PAGE), 'large.js': await bytes(edge, file) };
    const nginx = await start(startNginx(await subfolder(folder, 'nginx'), same));
    say(`${rounds} rounds of ${seconds} s each: the page and the file, of the edge and of nginx`);
    const throughput = await throughputOf({ edge, nginx, file, rounds, seconds });

    say('Two edges on one store');
    const second = await start(startEdge(few));
    await bytes(second, PAGE);
    const two = await twoEdges([edge, second], { path: PAGE, seconds }, rounds);
    return { ...throughput, ...growth, ...two, scaling: round(two.scaling) };
  } finally {
    await Promise.all(served.map(server => server.stop()));
    await rm(folder, { recursive: true });
  }
}

async function throughputOf({ edge, nginx, file, rounds, seconds }: Throughput) {
  const [edgePage, nginxPage, edgeFile, nginxFile, brotliPage] = await compare(
    [
      { server: edge, options: { path: PAGE, seconds } },
      { server: nginx, options: { path: '/page', seconds } },
      { server: edge, options: { path: file, seconds } },
      { server: nginx, options: { path: `/${LARGE}`, seconds } },
      { server: edge, options: { path: PAGE, seconds, headers: { 'accept-encoding': 'br' } } },
    ],
    rounds,
  );
  if (!edgePage || !nginxPage || !edgeFile || !nginxFile || !brotliPage)
    throw new Error('A server is missing');
  return {
    htmlRatio: round(edgePage.perCpuSecond / nginxPage.perCpuSecond),
    fileRatio: round(edgeFile.perCpuSecond / nginxFile.perCpuSecond),
    htmlPerSecond: Math.round(edgePage.perSecond),
    htmlBrotliPerSecond: Math.round(brotliPage.perSecond),
    filesPerSecond: Math.round(edgeFile.perSecond),
    nginxHtmlPerSecond: Math.round(nginxPage.perSecond),
    nginxFilesPerSecond: Math.round(nginxFile.perSecond),
  };
}

interface Throughput {
  edge: Served;
  nginx: Served;
  file: string;
  rounds: number;
  seconds: number;
}

async function growthOf(few: Served, many: Served) {
  const [small, large] = [await bytes(few, PAGE), await bytes(many, PAGE)];
  // Once to make them warm.
  const urls = [few.origin + PAGE, many.origin + PAGE];
  await firstBytes(urls, FIRST_BYTES);
  const [fast = NaN, slow = NaN] = await firstBytes(urls, FIRST_BYTES);
  return {
    htmlGrowth: round(large.length / small.length),
    htmlBrotliGrowth: round(brotliCompressSync(large).length / brotliCompressSync(small).length),
    htmlBytes: small.length,
    ttfbGrowth: round(slow / fast),
    ttfbMs: round(fast),
  };
}

async function bytes({ origin }: Served, path: string): Promise<Uint8Array> {
  const headers = { accept: 'text/html', 'accept-encoding': 'identity' };
  const response = await fetch(origin + path, { headers });
  if (!response.ok) throw new Error(`${origin}${path} answered ${response.status}: ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function pathOfLarge(edge: Served): Promise<string> {
  const html = new TextDecoder().decode(await bytes(edge, PAGE));
  const [folder] = /\/_weft\/releases\/catalog\/[^/]+\//.exec(html) ?? [];
  return `${folder}${LARGE}`;
}

async function subfolder(folder: string, name: string): Promise<string> {
  await mkdir(join(folder, name));
  return join(folder, name);
}

const round = (figure: number) => Math.round(figure * 1000) / 1000;
