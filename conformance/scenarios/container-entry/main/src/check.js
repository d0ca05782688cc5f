import { loadRemote } from '@weft/federation-runtime';

export async function check() {
  const { default: test } = await loadRemote('vessel/test');
  const test2 = await loadRemote('vessel/test2');
  const { evaluated } = await loadRemote('vessel/state');
  return { test, test2: { ...test2 }, evaluated };
}
