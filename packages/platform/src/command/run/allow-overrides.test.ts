import { readPermission } from '../../edge/overrides/permission.js';
import { run } from './allow-overrides.js';

const SECRET = 'k7Qx'.repeat(11);
const HOUR = 60 * 60 * 1000;
beforeEach(() => void (process.env.WEFT_OVERRIDE_SECRET = SECRET));
afterEach(() => void delete process.env.WEFT_OVERRIDE_SECRET);

interface Said {
  link: string;
  environment: string;
  expires: string;
}

const allow = async (options: { env?: string; expires?: string; origin?: string } = {}) => {
  const said = { env: 'production', expires: '8h', origin: undefined, ...options };
  const { text, data } = await run({ options: said });
  return { text, ...(data as Said) };
};

it('prints a link with a permission, and says how long it counts', async () => {
  const { text, link, expires } = await allow({ origin: 'https://shop.example/' });
  expect(text).toContain(link);
  expect(text).toContain(`until ${expires.slice(0, 16).replace('T', ' ')}`);
  expect(link).toMatch(/^https:\/\/shop\.example\/\?weft\.allow=production\.\d+\.[\w-]{43}$/);
  const token = new URL(link).searchParams.get('weft.allow') ?? '';
  expect(readPermission(token, SECRET)).toEqual({
    environment: 'production',
    expires: Date.parse(expires) / 1000,
  });
  expect(Math.abs(Date.parse(expires) - Date.now() - 8 * HOUR)).toBeLessThan(60_000);
});

it('leads to where this machine serves the environment, when it is not told where', async () => {
  expect((await allow()).link).toContain('http://localhost:8080/?weft.allow=production.');
  expect((await allow({ env: 'staging' })).link).toContain(
    'http://staging.localhost:8080/?weft.allow=staging.',
  );
});

it.each([
  [{ expires: '31d' }, 'USAGE', '31d is too long for a permission'],
  [{ expires: 'soon' }, 'USAGE', '"soon" is no time'],
  [{ origin: 'shop.example' }, 'USAGE', '"shop.example" is no origin'],
  [{ env: 'Production' }, 'NAME_INVALID', '"Production" is no name of an environment'],
])('refuses %j', async (options, code, message) => {
  await expect(allow(options)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
});

it('says how to make a secret where there is none', async () => {
  delete process.env.WEFT_OVERRIDE_SECRET;
  await expect(allow()).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('openssl rand -base64 32'),
  });
});
