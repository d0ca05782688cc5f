import { loadRemote } from '@weft/federation-runtime';
import { state } from 'value';

/** Used, so that the host provides it. */
export const used = state;

export async function check() {
  const { default: test } = await loadRemote('vessel/test');
  return { test };
}
