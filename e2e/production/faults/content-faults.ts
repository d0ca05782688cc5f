import { busyTwice, corrupted, html, on, status, truncated } from './answers.ts';
import type { Failure, Fault } from './fault.ts';
import type { FileKind } from './requests.ts';

const account = { place: 'account', apps: ['account'], deployed: ['changed account'] } as const;

const failure = (file: FileKind): Failure => ({
  code: file === 'entry' ? 'ENTRY_UNREACHABLE' : 'MODULE_UNAVAILABLE',
  app: 'account',
  release: 'live',
  phase: file === 'entry' ? 'entry' : 'get',
  file,
  to: 'before',
});

/** What arrives is not what the build wrote, or only a part of a release does. */
export const contentFaults: Fault[] = [
  {
    ...account,
    name: 'HTML instead of the entry',
    prepare: on({ kind: 'entry' }, html),
    outcome: { shows: 'before', failures: [failure('entry')] },
  },
  {
    ...account,
    name: 'Truncated entry',
    prepare: on({ kind: 'entry' }, truncated),
    outcome: { shows: 'before', failures: [failure('entry')] },
  },
  {
    ...account,
    name: 'Corrupted byte in the entry',
    prepare: on({ kind: 'entry' }, corrupted),
    outcome: { shows: 'before', failures: [failure('entry')] },
  },
  {
    ...account,
    name: 'Corrupted byte in a chunk',
    prepare: on({ kind: 'chunk' }, corrupted),
    outcome: { shows: 'before', failures: [failure('chunk')] },
  },
  {
    ...account,
    name: 'Chunk 404 after a deploy',
    prepare: on({ kind: 'chunk' }, status(404)),
    outcome: { shows: 'before', failures: [failure('chunk')] },
  },
  {
    ...account,
    name: 'Chunk 503 twice, then fine',
    prepare: busyTwice({ kind: 'chunk' }),
    outcome: { shows: 'live', failures: [], retries: 2 },
  },
  {
    ...account,
    name: 'Style sheet 404',
    prepare: on({ kind: 'style' }, status(404)),
    outcome: { shows: 'before', failures: [failure('style')] },
  },
  {
    ...account,
    name: 'Style sheet 503 twice, then fine',
    prepare: busyTwice({ kind: 'style' }),
    outcome: { shows: 'live', failures: [], retries: 2 },
  },
];
