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

it.each([404, 500, 503])('rejects for status %d, whatever the body', async status => {
  await expect(fetchJson(server.serve('/a.json', '{"id":"12"}', status))).rejects.toThrow(`HTTP ${status}`);
});

it('rejects for what is no JSON, and for a connection that breaks', async () => {
  await expect(fetchJson(server.serve('/a.json', '<html>'))).rejects.toThrow('JSON');
  await expect(fetchJson(server.refuse('/a.json'))).rejects.toThrow('fetch failed');
});

it('asks the browser’s cache as it is told, and gives up after 30 seconds', async () => {
  const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort('too late'));
  const asked = jest.spyOn(globalThis, 'fetch');
  await expect(fetchJson(server.serve('/a.json', '{}'), 'no-cache')).rejects.toBe('too late');
  expect(timeout).toHaveBeenCalledWith(30_000);
  expect(asked).toHaveBeenCalledWith(
    `${server.origin}/a.json`,
    expect.objectContaining({ cache: 'no-cache' }),
  );
});
