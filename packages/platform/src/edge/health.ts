import type { EnvironmentState } from './follow-environment.js';
import { PlatformError } from '../platform-error.js';

/** What the edge says of itself. */
export interface Health {
  /** `stale`: it serves what it knows, but cannot read anything newer; `starting`: it has nothing to serve yet. */
  status: 'ok' | 'stale' | 'starting';
  environments: Record<string, EnvironmentHealth>;
}

interface EnvironmentHealth {
  snapshot?: number;
  readAt?: string;
  /** Since when, and why, the log cannot be read or its newest snapshot cannot be taken. */
  problem?: { since: string; code: string; message: string };
}

/** Sums up what is known of environments. */
export function healthOf(states: readonly EnvironmentState[]): Health {
  const environments = Object.fromEntries(states.map(state => [state.environment, describe(state)]));
  if (!states.some(({ taken }) => taken)) return { status: 'starting', environments };
  return { status: states.some(({ problem }) => problem) ? 'stale' : 'ok', environments };
}

const describe = ({ taken, readAt, problem }: EnvironmentState): EnvironmentHealth => ({
  snapshot: taken?.snapshot.number,
  readAt: readAt?.toISOString(),
  problem: problem && { since: problem.since.toISOString(), ...explain(problem.error) },
});

const explain = (error: unknown) => ({
  code: error instanceof PlatformError ? error.code : 'STORE_UNREACHABLE',
  message: error instanceof Error ? error.message : String(error),
});
