import autocannon from 'autocannon';
import { cpuSeconds } from './cpu-seconds.ts';
import type { Served } from '../support/served.ts';

export interface LoadOptions {
  path: string;
  seconds: number;
  headers?: Record<string, string>;
}

/** What a server did under load. */
export interface Work {
  perSecond: number;
  /** Requests for each second of a processor that the server used. */
  perCpuSecond: number;
}

const CONNECTIONS = 32;

/** Asks a server as fast as it answers, over connections that stay open. Rejects when an answer is not the one that was wanted. */
export async function load(
  { origin, pid }: Served,
  { path, seconds, headers = {} }: LoadOptions,
): Promise<Work> {
  const before = await cpuSeconds(pid);
  const { duration, errors, non2xx, ...result } = await autocannon({
    url: origin + path,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { accept: 'text/html', ...headers },
  });
  const used = (await cpuSeconds(pid)) - before;
  if (errors + non2xx > 0) throw new Error(`${origin}${path}: ${errors} errors, ${non2xx} other answers`);
  const requests = result['2xx'];
  return { perSecond: requests / duration, perCpuSecond: requests / used };
}
