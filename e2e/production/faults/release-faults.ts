import type { Failure, Fault } from './fault.ts';

const account = { place: 'account', apps: ['account'] } as const;

const failure: Failure = {
  code: 'EVALUATION_FAILED',
  app: 'account',
  release: 'live',
  file: 'entry',
  to: 'before',
};
const entry = { phase: 'entry' } as const;
const render: Failure = { ...failure, code: 'RENDER_FAILED', phase: 'render' };

/** Releases that arrive whole, and do not work. */
export const releaseFaults: Fault[] = [
  {
    ...account,
    name: 'Entry without a container',
    deployed: ['account whose entry brings no container'],
    outcome: { shows: 'before', failures: [{ ...failure, ...entry, code: 'CONTAINER_MISSING' }] },
  },
  {
    ...account,
    name: 'Exposed module missing',
    deployed: ['account that lacks its exposed module'],
    outcome: { shows: 'before', failures: [{ ...failure, code: 'MODULE_UNAVAILABLE', phase: 'get' }] },
  },
  {
    ...account,
    name: 'Throw at evaluation of the entry',
    deployed: ['account whose entry throws'],
    outcome: { shows: 'before', failures: [{ ...failure, ...entry, code: 'ENTRY_UNREACHABLE' }] },
  },
  {
    ...account,
    name: 'Throw in the factory of a module',
    deployed: ['account that throws when evaluated'],
    outcome: { shows: 'before', failures: [{ ...failure, phase: 'evaluate' }] },
  },
  {
    ...account,
    name: 'Throw on render',
    deployed: ['account that throws on render'],
    outcome: { shows: 'before', failures: [render] },
  },
  {
    ...account,
    name: 'Throw in an effect',
    deployed: ['account that throws in an effect'],
    outcome: { shows: 'before', failures: [render] },
  },
  {
    ...account,
    name: 'Infinite suspend',
    deployed: ['account that suspends for ever'],
    patience: 45_000,
    outcome: { shows: 'before', failures: [{ ...render, code: 'RENDER_STALLED' }] },
  },
  {
    ...account,
    name: 'Throw on render, in the release before as well',
    deployed: ['account that throws on render as well', 'account that throws on render'],
    outcome: {
      shows: 'fallback',
      failures: [render, { ...render, release: 'before', to: undefined }],
    },
  },
  {
    ...account,
    name: 'Throw on render, in the first release of an app',
    deployed: ['account that throws on render'],
    isFirst: true,
    outcome: { shows: 'fallback', failures: [{ ...render, to: undefined }] },
  },
  {
    name: 'Throw on render in a component that other apps import',
    place: 'account',
    apps: ['component-library'],
    deployed: ['component-library whose table throws on render'],
    outcome: { shows: 'before', failures: [{ ...render, app: 'component-library' }] },
  },
];
