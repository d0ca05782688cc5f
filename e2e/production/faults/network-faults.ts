import { busyTwice, latency, never, noSuchHost, on, refused, status, wellAgain } from './answers.ts';
import type { Failure, Fault } from './fault.ts';
import { stallHalfWay } from './stall-half-way.ts';

const account = { place: 'account', apps: ['account'], deployed: ['changed account'] } as const;

const unreachable: Failure = {
  code: 'ENTRY_UNREACHABLE',
  app: 'account',
  release: 'live',
  phase: 'entry',
  file: 'entry',
  to: 'before',
};

const bothUnreachable: Failure[] = [unreachable, { ...unreachable, release: 'before', to: undefined }];

/** The way to the entry of an app. */
export const networkFaults: Fault[] = [
  {
    ...account,
    name: 'DNS failure, for both releases',
    prepare: on({ kind: 'entry', of: 'every' }, noSuchHost),
    heal: wellAgain,
    outcome: { shows: 'fallback', failures: bothUnreachable, retries: 4 },
  },
  {
    ...account,
    name: 'Refused connection, for both releases',
    prepare: on({ kind: 'entry', of: 'every' }, refused),
    heal: wellAgain,
    outcome: { shows: 'fallback', failures: bothUnreachable, retries: 4 },
  },
  {
    ...account,
    name: 'Entry 404',
    prepare: on({ kind: 'entry' }, status(404)),
    outcome: { shows: 'before', failures: [unreachable] },
  },
  {
    ...account,
    name: 'Entry 500',
    prepare: on({ kind: 'entry' }, status(500)),
    outcome: { shows: 'before', failures: [unreachable], retries: 2 },
  },
  {
    ...account,
    name: 'Entry 503 twice, then fine',
    prepare: busyTwice({ kind: 'entry' }),
    outcome: { shows: 'live', failures: [], retries: 2 },
  },
  {
    ...account,
    name: 'Entry never answered',
    prepare: on({ kind: 'entry' }, never),
    patience: 45_000,
    outcome: { shows: 'before', failures: [unreachable], retries: 1 },
  },
  {
    ...account,
    name: 'Entry that stalls half-way',
    prepare: stallHalfWay({ kind: 'entry' }),
    patience: 45_000,
    outcome: { shows: 'before', failures: [unreachable], retries: 1 },
  },
  {
    ...account,
    name: 'Entry answered after 30 seconds',
    prepare: on({ kind: 'entry' }, latency(30_000)),
    patience: 45_000,
    outcome: { shows: 'before', failures: [unreachable], retries: 1 },
  },
  {
    name: 'Two apps at once: entries of account and checkout 404',
    place: 'account',
    apps: ['account', 'checkout'],
    deployed: ['changed account', 'changed checkout'],
    prepare: async (page, scene) => {
      for (const app of ['account', 'checkout'] as const)
        await on({ app, kind: 'entry' }, status(404))(page, scene);
    },
    outcome: { shows: 'before', failures: [unreachable, { ...unreachable, app: 'checkout' }] },
  },
];
