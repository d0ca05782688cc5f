import type { FederationEvent } from '@weft/federation-runtime';
import { adviseOnConflict } from './share-conflict.js';
import type { Failure, Sources } from './sources.js';
import { adviseOnApp } from './unknown-app.js';
import { adviseOnModule } from './unknown-module.js';
import { adviseOnEntry } from './unreachable.js';

type Advice = string | undefined | Promise<string | undefined>;

const BY_CODE: Partial<Record<string, (failure: Failure, sources: Sources) => Advice>> = {
  APP_UNKNOWN: adviseOnApp,
  ENTRY_UNREACHABLE: adviseOnEntry,
  MODULE_UNAVAILABLE: adviseOnModule,
  INIT_FAILED: ({ app }) =>
    `"${app}" has been initialised already, by another tool or by another copy of the runtime on this page. Let one of them load it.`,
};

/** What is wrong and what to do about it, of something that happened on a page; undefined where nobody has to do anything. */
export async function adviceOnEvent(event: FederationEvent, sources: Sources): Promise<string | undefined> {
  switch (event.type) {
    case 'failure':
      return adviceOnError(event.error, sources);
    case 'share':
      return event.reason === 'conflict' ? adviseOnConflict(event, sources) : undefined;
    case 'fallback':
      return adviseOnApp(event, sources);
    default:
      return undefined;
  }
}

/** The same of an error of the runtime; undefined of others. The innermost cause that there is advice on decides. */
export async function adviceOnError(error: unknown, sources: Sources): Promise<string | undefined> {
  for (const failure of failuresIn(error)) {
    const advice = await BY_CODE[failure.code]?.(failure, sources);
    if (advice !== undefined) return advice;
  }
  return undefined;
}

// The brand, because each build has a copy of the runtime's errors of its own.
const BRAND = Symbol.for('weft.error');

/** The errors of the runtime in a chain of causes, the innermost first. */
function failuresIn(error: unknown): Failure[] {
  if (typeof error !== 'object' || error === null) return [];
  const deeper = 'cause' in error ? failuresIn(error.cause) : [];
  return BRAND in error ? [...deeper, error as unknown as Failure] : deeper;
}
