import { loadRemote } from '@weft/federation-runtime';

export async function check() {
  const { copy: remote } = await loadRemote('zealous/copy');
  const { copy: host } = await import('fibre');
  return { host, remote };
}
