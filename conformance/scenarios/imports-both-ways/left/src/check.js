import { loadRemote } from '@weft/federation-runtime';

export async function check() {
  const left = await loadRemote('left/left');
  const right = await loadRemote('right/right');
  return { left: left.both(), right: right.both() };
}
