import { createOverridePolicy } from './override-policy.js';
import { signPermission } from './permission.js';

const SECRET = 'the secret of this deployment';
const inAnHour = Math.floor(Date.now() / 1000) + 3600;
const token = (environment: string, expires = inAnHour, secret = SECRET) =>
  signPermission({ environment, expires }, secret);

describe('which environments are open', () => {
  it('all but production and the one that is served when no other is asked for', () => {
    const { whyNot } = createOverridePolicy({}, 'live');
    const open = ['production', 'live', 'staging', 'pr-42'].filter(
      name => whyNot(name, undefined) === undefined,
    );
    expect(open).toEqual(['staging', 'pr-42']);
  });

  it('or those that are named', () => {
    const { whyNot } = createOverridePolicy({ environments: ['production'] }, 'production');
    expect(whyNot('production', undefined)).toBeUndefined();
    expect(whyNot('staging', undefined)).toContain('“staging” is not open');
    expect(createOverridePolicy({ environments: [] }, 'production').whyNot('pr-42', undefined)).toBeDefined();
  });
});

describe('a permission', () => {
  const { whyNot } = createOverridePolicy({ secret: SECRET }, 'production');

  it('lets one browser in', () => {
    expect(whyNot('production', token('production'))).toBeUndefined();
  });

  it('is asked for where there is none, with the command that makes it', () => {
    expect(whyNot('production', undefined)).toBe(
      '“production” is not open for them, and this browser has no permission. Who has the secret of the deployment makes one: weft allow-overrides --env production',
    );
  });

  it.each([
    ['another environment', token('live'), 'it is for “live”'],
    ['the past', token('production', 1_700_000_000), 'it expired at 2023-11-14T22:13:20.000Z'],
    ['another deployment', token('production', inAnHour, 'another secret'), 'not made with the secret'],
    ['nobody', 'anything', 'not made with the secret'],
  ])('of %s does not count', (_, said, why) => {
    expect(whyNot('production', said)).toContain(why);
  });

  it('never counts where there is no secret', () => {
    const closed = createOverridePolicy({}, 'production');
    expect(closed.fault(token('production'), 'production')).toContain('WEFT_OVERRIDE_SECRET');
    expect(closed.whyNot('production', token('production'))).toContain('--override-environments');
  });
});

describe('which origins apps are taken from', () => {
  it('those of the machine that the browser runs on', () => {
    const { takesFrom, origins } = createOverridePolicy({}, 'production');
    expect(origins).toEqual(['http://localhost:*', 'http://127.0.0.1:*']);
    expect(['http://localhost:3001', 'http://127.0.0.1:9', 'https://shop.example'].map(takesFrom)).toEqual([
      ...[true, true, false],
    ]);
  });

  it('or those that are named, or none', () => {
    const named = createOverridePolicy({ origins: ['https://pr-42.example'] }, 'production');
    expect(['https://pr-42.example', 'http://localhost:3001'].map(named.takesFrom)).toEqual([true, false]);
    expect(createOverridePolicy({ origins: [] }, 'production').takesFrom('http://localhost:3001')).toBe(
      false,
    );
  });

  it('and no other pattern', () => {
    expect(() => createOverridePolicy({ origins: ['*'] }, 'production')).toThrow('"*" is no origin');
  });
});
