import type { FederationEvent } from '@weft/federation-runtime';
import { pretendManifests } from '../fixtures/pretend-manifests.js';
import { adviceOnError, adviceOnEvent } from './advice-on.js';

const page = pretendManifests({
  catalog: { search: {} },
  shell: { Layout: {} },
});

const failure = (code: string, data: object = {}) =>
  Object.assign(new Error(code), { code, [Symbol.for('weft.error')]: true }, data);
const shared = {
  ...({ type: 'share', time: 0, app: 'catalog', scope: 'default', package: 'react' } as const),
  ...{ version: '19.3.1', provider: 'shell' },
};
const event = (error: unknown) => ({ type: 'failure', time: 0, message: '', error }) as FederationEvent;

it.each([
  ['APP_UNKNOWN', { app: 'catlog' }, /^No app is named "catlog"/],
  ['MODULE_UNAVAILABLE', { app: 'catalog', module: 'catalog/Serch' }, /^catalog has no module/],
  ['INIT_FAILED', { app: 'catalog' }, /^"catalog" has been initialised already/],
])('is given on %s', async (code, data, advice) => {
  expect(await adviceOnError(failure(code, data), page)).toMatch(advice);
  expect(await adviceOnEvent(event(failure(code, data)), page)).toMatch(advice);
});

it('is about the innermost cause that there is something to say of', async () => {
  const script = failure('SCRIPT_FAILED');
  const unknown = failure('APP_UNKNOWN', { app: 'shel', cause: new Error('plain', { cause: script }) });
  const module = failure('MODULE_UNAVAILABLE', { app: 'catalog', module: 'catalog/none', cause: unknown });
  const start = failure('START_FAILED', { cause: module });
  expect(await adviceOnError(start, page)).toBe('No app is named "shel". Did you mean shell?');
});

it('is given on what was shown in place of an app that nobody has named', async () => {
  const fallback = (app: string) => ({ type: 'fallback', time: 0, app, module: `${app}/x` }) as const;
  expect(await adviceOnEvent(fallback('catlog'), page)).toContain('Did you mean catalog?');
  expect(await adviceOnEvent(fallback('catalog'), page)).toBeUndefined();
});

it('is given on versions of shared packages that clash, and on no others', async () => {
  const share = (reason: 'conflict' | 'host') => ({ ...shared, reason });
  expect(await adviceOnEvent(share('conflict'), page)).toMatch(/^"catalog" asks for react/);
  expect(await adviceOnEvent(share('host'), page)).toBeUndefined();
});

it.each([
  ['an error of somebody else', new Error('plain')],
  ['what is no error', 'text'],
  ['nothing', undefined],
  ['a failure that says all', failure('RENDER_STALLED', { app: 'catalog' })],
])('is not given on %s', async (_, error) => {
  expect(await adviceOnError(error, page)).toBeUndefined();
});

it('is not given on what goes well', async () => {
  expect(await adviceOnEvent({ type: 'load-start', time: 0, module: 'catalog/x' }, page)).toBeUndefined();
});
