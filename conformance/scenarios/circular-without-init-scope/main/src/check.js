import { loadRemote } from '@weft/federation-runtime';

export const check = () =>
  loadRemote('loose-one/a').then(
    ({ a }) => ({ found: a }),
    error => ({ error: error.code, because: error.cause.message }),
  );
