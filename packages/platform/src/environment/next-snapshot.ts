import { PlatformError } from '../platform-error.js';
import { diff, isSame } from './diff.js';
import { refuseExpired } from './expiry.js';
import { nextTime } from './next-time.js';
import type { Change, EnvironmentSnapshot } from './snapshot.js';

/** What an operation makes of an environment. */
export interface Draft
  extends Pick<Change, 'kind' | 'source'>, Pick<EnvironmentSnapshot, 'apps' | 'canaries'> {
  /** Of a preview. @default as before */
  expires?: string;
}

/** Computes the next state from the current one, if there is one. It may run several times, so it must not do anything else. */
export type ChangeState = (
  current: EnvironmentSnapshot | undefined,
  next: Pick<EnvironmentSnapshot, 'number' | 'at'>,
) => Draft | Promise<Draft>;

type Author = Pick<EnvironmentSnapshot, 'by' | 'why' | 'nonce'>;

/** The snapshot that follows. Rejects with NOTHING_TO_DO when nothing would differ, and for an expired preview unless it is renewed. */
export async function nextSnapshot(
  environment: string,
  current: EnvironmentSnapshot | undefined,
  author: Author,
  now: Date,
  change: ChangeState,
): Promise<EnvironmentSnapshot> {
  const at = nextTime(current, now);
  const number = (current?.number ?? 0) + 1;
  const { kind, source, apps, canaries, expires } = await change(current, { number, at });
  if (current && expires === undefined) refuseExpired(current, now);

  const difference = diff(current ?? { apps: {}, canaries: {} }, { apps, canaries });
  if (current && isSame(difference) && expires === undefined) throw nothingToDo(current);
  return {
    ...{ format: 1, environment, number, at, ...author },
    change: { kind, source, difference },
    ...{ apps, canaries, expires: expires ?? current?.expires },
  };
}

const nothingToDo = ({ environment, number, at, by }: EnvironmentSnapshot) =>
  new PlatformError(
    'NOTHING_TO_DO',
    `There is nothing to do: "${environment}" is already like that, since ${environment}@${number} of ${at} by ${by}.`,
  );
