import type { Refusal } from '../refusal.js';
import type { AskedChange } from './asked-change.js';
import { MOST_OVERRIDES } from './kept-overrides.js';
import type { Override } from './override.js';
import { howToAllow } from './override-policy.js';
import type { Fault } from './overridden-view.js';

const FAULTS = {
  app: {
    status: 404,
    code: 'APP_UNKNOWN',
    cure: (environment: string) => `Look for its name with: weft status ${environment}`,
  },
  release: {
    status: 404,
    code: 'RELEASE_UNKNOWN',
    cure: (_: string, app: string) => `Look for its version with: weft releases ${app}`,
  },
  origin: {
    status: 403,
    code: 'OVERRIDE_REFUSED',
    cure: () =>
      '/_weft/overrides says which origins there are; who runs the edge names more with --override-origins.',
  },
} as const;

/** Everything that the edge says no with to who wants an override. `address`: that of the page without it. */
export const overrideRefusals = {
  invalid: (text: string, address: string): Refusal => ({
    status: 400,
    code: 'OVERRIDE_INVALID',
    title: `“${text}” is no override`,
    message:
      'Write it as catalog@http://localhost:3001 or catalog@1.4.0-3f2a91c0; catalog@ takes one back, and none takes all back.',
    links: [goOn(address)],
  }),
  tooMany: (address: string): Refusal => ({
    status: 400,
    code: 'OVERRIDE_INVALID',
    title: 'These are too many overrides',
    message: `A browser may have ${MOST_OVERRIDES}. Take some back: weft.override=catalog@ one of them, weft.override=none all.`,
    links: [goOn(address)],
  }),
  notAllowed: (why: string, address: string): Refusal => ({
    status: 403,
    code: 'OVERRIDE_REFUSED',
    title: 'There are no overrides here',
    message: why,
    links: [goOn(address)],
  }),
  permission: (why: string, environment: string, address: string): Refusal => ({
    status: 403,
    code: 'PERMISSION_INVALID',
    title: 'This permission does not count',
    message: `For “${environment}” it does not, because ${why}. ${howToAllow(environment)}`,
    links: [goOn(address)],
  }),
  fault: ({ kind, why }: Fault, { app }: Override, environment: string, address: string): Refusal => ({
    status: FAULTS[kind].status,
    code: FAULTS[kind].code,
    title: why[0]?.toUpperCase() + why.slice(1),
    message: FAULTS[kind].cure(environment, app),
    links: [goOn(address)],
  }),
  foreign: ({ overrides, here, address }: AskedChange): Refusal => ({
    status: 403,
    code: 'OVERRIDE_FOREIGN',
    title: 'Another site sent you here, with an override',
    message: `It would put ${overrides.join(' and ')} into this page, in this browser. What comes from there can do here whatever you can. Go on only if you meant to.`,
    links: [{ href: here, text: 'Use it in this browser' }, goOn(address)],
  }),
};

const goOn = (href: string) => ({ href, text: 'Go on without it' });
