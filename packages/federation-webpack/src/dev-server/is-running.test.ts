import { freePort } from '../fixtures/free-port.js';
import { serveJson } from '../fixtures/json-server.js';
import { isRunning, WHO } from './is-running.js';

it.each([
  ['its own dev server', { [WHO]: { app: 'catalog', pid: 1 } }, true],
  ['that of another app', { [WHO]: { app: 'checkout', pid: 1 } }, false],
  ['something else that speaks HTTP', {}, false],
])('at the port: %s', async (_, answers, expected) => {
  const server = await serveJson(answers);
  await expect(isRunning('catalog', Number(new URL(server.origin).port))).resolves.toBe(expected);
  await server.close();
});

it('at the port: nothing', async () => {
  await expect(isRunning('catalog', await freePort())).resolves.toBe(false);
});
