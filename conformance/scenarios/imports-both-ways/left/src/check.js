import { loadRemote } from '@weft/federation-runtime';

export async function check() {
  const [left, right] = await Promise.all([loadRemote('left/left'), loadRemote('right/right')]);
  return { left: left.both(), right: right.both() };
}
