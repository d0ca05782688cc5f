import { loadRemote } from '@weft/federation-runtime';

export async function check() {
  const { a } = await loadRemote('loose-one/a');
  return { found: a };
}
