import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from './request.js';

const servers: { close(): void; closeAllConnections(): void }[] = [];
afterAll(() => servers.forEach(server => (server.close(), server.closeAllConnections())));

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.json`);
}

const statuses = (...codes: number[]) => {
  const asked: number[] = [];
  const listener: RequestListener = (_, response) => {
    const code = codes[asked.length] ?? 0;
    asked.push(code);
    response.writeHead(code).end('text');
  };
  return { asked, listener };
};

it.each([200, 404, 410])('takes the status %i for an answer', async status => {
  const { asked, listener } = statuses(status);
  const answer = await request(await serve(listener));
  expect({ ...answer, content: String(answer.content) }).toEqual({ status, content: 'text' });
  expect(asked).toHaveLength(1);
});

it('asks once more where the server fails', async () => {
  const { listener } = statuses(503, 200);
  expect(await request(await serve(listener))).toMatchObject({ status: 200 });
});

it.each([500, 503, 403, 401])('says so when the status is %i again', async status => {
  const { listener } = statuses(status, status);
  const url = await serve(listener);
  await expect(request(url)).rejects.toMatchObject({
    code: 'REMOTE_UNREACHABLE',
    message: `${url.href} cannot be had: it answered with the status ${status}.`,
  });
});

it('gives up on a server that says nothing', async () => {
  const url = await serve(() => {});
  await expect(request(url, { timeout: 50 })).rejects.toMatchObject({
    code: 'REMOTE_UNREACHABLE',
    message: expect.stringContaining('did not answer within 0.05 s') as string,
  });
});

it('gives up on an answer that is cut off', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('half');
    response.destroy();
  });
  await expect(request(url)).rejects.toMatchObject({ code: 'REMOTE_UNREACHABLE' });
});

it('says why nobody is there', async () => {
  await expect(request(new URL('http://127.0.0.1:1/'))).rejects.toMatchObject({
    code: 'REMOTE_UNREACHABLE',
    message: expect.stringMatching(/cannot be had: (connect ECONNREFUSED|bad port)/) as string,
  });
});

it('ends with the reason of its signal', async () => {
  const url = await serve(() => stop.abort(new Error('enough')));
  const stop = new AbortController();
  await expect(request(url, { signal: stop.signal })).rejects.toThrow('enough');
});
