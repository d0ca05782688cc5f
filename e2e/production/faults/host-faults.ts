import { on, status, wellAgain } from './answers.ts';
import type { Failure, Fault } from './fault.ts';

// The host is there before any navigation, so these concern the first load alone.
const shell = { place: 'home', apps: ['shell'], deployed: ['changed shell'] } as const;

const unreachable: Failure = {
  code: 'ENTRY_UNREACHABLE',
  app: 'shell',
  release: 'live',
  phase: 'entry',
  file: 'entry',
  to: 'before',
};

/** What the host needs to begin with. */
export const hostFaults: Fault[] = [
  {
    ...shell,
    name: 'Runtime script 404',
    prepare: on({ app: 'shell', kind: 'runtime' }, status(404)),
    outcome: { 'first load': { shows: 'live', failures: [] } },
  },
  {
    ...shell,
    name: 'Entry of the host 404',
    prepare: on({ app: 'shell', kind: 'entry' }, status(404)),
    outcome: { 'first load': { shows: 'before', failures: [unreachable] } },
  },
  {
    ...shell,
    name: 'Start chunk of the host 404',
    prepare: on({ app: 'shell', kind: 'start' }, status(404)),
    outcome: {
      'first load': {
        shows: 'before',
        failures: [{ ...unreachable, code: 'START_FAILED', phase: 'start', file: 'start' }],
      },
    },
  },
  {
    ...shell,
    name: 'Entry of the host 404, in both releases',
    prepare: on({ app: 'shell', kind: 'entry', of: 'every' }, status(404)),
    heal: wellAgain,
    outcome: {
      'first load': {
        shows: 'notice',
        failures: [unreachable, { ...unreachable, release: 'before', to: undefined }],
      },
    },
  },
];
