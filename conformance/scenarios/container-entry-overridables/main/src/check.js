import { loadRemote } from '@weft/federation-runtime';
import { state } from 'value';

/** Used, so that the host provides it. */
export const used = state;

export const check = () =>
  loadRemote('vessel/test').then(
    ({ default: test }) => ({ test }),
    error => ({ error: error.code, because: error.cause.message }),
  );
