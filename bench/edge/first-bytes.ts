import { Agent, request } from 'node:http';
import { median } from '../support/median.ts';

/** Medians of the time to the first byte at several URLs, in ms: one request after the other, in turns, each over one open connection. */
export async function firstBytes(urls: readonly string[], count: number): Promise<number[]> {
  const clients = urls.map(url => ({ url, agent: new Agent({ keepAlive: true, maxSockets: 1 }) }));
  const times: number[][] = urls.map(() => []);
  for (let round = 0; round < count; round++)
    for (const [place, { url, agent }] of clients.entries()) times[place]?.push(await firstByte(url, agent));
  for (const { agent } of clients) agent.destroy();
  return times.map(median);
}

const firstByte = (url: string, agent: Agent) =>
  new Promise<number>((resolve, reject) => {
    const begun = performance.now();
    const sent = request(url, { agent, headers: { accept: 'text/html' } }, response => {
      const time = performance.now() - begun;
      response.resume().once('end', () => resolve(time));
    });
    sent.once('error', reject).end();
  });
