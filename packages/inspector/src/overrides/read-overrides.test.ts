import { readOverrides } from './read-overrides';

const { signal } = new AbortController();
const answer = (status: number, body: unknown = {}) => {
  const fetch = jest.fn().mockResolvedValue({ status, ok: status < 400, json: async () => body });
  globalThis.fetch = fetch;
  return fetch;
};
afterEach(() => void Reflect.deleteProperty(globalThis, 'fetch'));

it('reads what the server says', async () => {
  const said = {
    allowed: true,
    origins: ['http://localhost:*'],
    active: { catalog: 'http://localhost:3001' },
  };
  const fetch = answer(200, { ...said, environment: 'production' });
  await expect(readOverrides('production', signal)).resolves.toEqual({ ...said, why: undefined });
  expect(fetch).toHaveBeenCalledWith(
    '/_weft/overrides?environment=production',
    expect.objectContaining({ signal }),
  );
});

it('takes nothing for allowed that is not said to be', async () => {
  answer(200, { why: 'no origins are allowed' });
  await expect(readOverrides('production', signal)).resolves.toEqual({
    allowed: false,
    why: 'no origins are allowed',
    origins: [],
    active: {},
  });
});

it('gives nothing where the server knows no overrides', async () => {
  answer(404);
  await expect(readOverrides('production', signal)).resolves.toBeUndefined();
});

it('rejects when the server fails', async () => {
  answer(503);
  await expect(readOverrides('production', signal)).rejects.toThrow('The server answered with HTTP 503.');
});
