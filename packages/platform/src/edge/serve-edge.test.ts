import { ask } from '../fixtures/ask.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { serveEdge } from './serve-edge.js';

const { store } = deployedStore();

it.each([
  [undefined, 'localhost'],
  ['0.0.0.0', 'localhost'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('listening on %s it is found at %s', async (host, name) => {
  const edge = await serveEdge({ reader: store, port: 0, host });
  expect(new URL(edge.origin).hostname).toBe(name);
  expect((await ask(edge.origin, '/_weft/health')).status).toBe(503);
  await edge.close();
  await expect(ask(edge.origin, '/_weft/health')).rejects.toThrow('ECONNREFUSED');
});

it('rejects for a port that is taken', async () => {
  const edge = await serveEdge({ reader: store, port: 0, host: 'localhost' });
  const port = Number(new URL(edge.origin).port);
  await expect(serveEdge({ reader: store, port, host: 'localhost' })).rejects.toThrow('EADDRINUSE');
  await edge.close();
});
