import { fetchJson } from './fetch-json.js';
import { startScriptServer, type ScriptServer } from './fixtures/script-server.js';

let server: ScriptServer;

beforeAll(async () => {
  server = await startScriptServer();
});
afterAll(() => server.close());

it('gives the document', async () => {
  await expect(fetchJson(server.serve('/a.json', '{"id":"12"}'))).resolves.toEqual({ id: '12' });
});

it.each([
  [404, false],
  [403, false],
  [408, true],
  [429, true],
  [499, false],
  [500, true],
  [503, true],
])('rejects for status %d, whatever the body; that this may pass is %p', async (status, temporary) => {
  await expect(fetchJson(server.serve('/a.json', '{"id":"12"}', status))).rejects.toMatchObject({
    message: `HTTP ${status}`,
    temporary,
  });
});

it('rejects for what is no JSON, for good', async () => {
  await expect(fetchJson(server.serve('/a.json', '<html>'))).rejects.toMatchObject({
    message: 'no answer, or no JSON',
    temporary: false,
    cause: { name: 'SyntaxError' },
  });
});

it('rejects for a connection that breaks; that may pass', async () => {
  await expect(fetchJson(server.refuse('/a.json'))).rejects.toMatchObject({
    message: 'no answer, or no JSON',
    temporary: true,
    cause: { message: 'fetch failed' },
  });
});

it('rejects for a document that would reach a prototype', async () => {
  const json = '{"apps":{"__proto__":{"entry":"/evil.js"}}}';
  await expect(fetchJson(server.serve('/a.json', json))).rejects.toMatchObject({
    cause: { name: 'SyntaxError', message: '__proto__' },
  });
});

it('asks the browser’s cache as it is told, and gives up after 10 seconds', async () => {
  const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort('too late'));
  const asked = jest.spyOn(globalThis, 'fetch');
  await expect(fetchJson(server.serve('/a.json', '{}'), 'no-cache')).rejects.toMatchObject({
    cause: 'too late',
    temporary: true,
  });
  expect(timeout).toHaveBeenCalledWith(10_000);
  expect(asked).toHaveBeenCalledWith(
    `${server.origin}/a.json`,
    expect.objectContaining({ cache: 'no-cache' }),
  );
});
