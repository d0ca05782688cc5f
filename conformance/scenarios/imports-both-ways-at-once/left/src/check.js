/* global setTimeout */
import { loadRemote } from '@weft/federation-runtime';

const SECONDS = 3;

async function both() {
  const [left, right] = await Promise.all([loadRemote('left/left'), loadRemote('right/right')]);
  return { left: left.both(), right: right.both() };
}

const end = () =>
  new Promise(resolve => setTimeout(() => resolve({ settled: `not after ${SECONDS} s` }), SECONDS * 1000));

export const check = () => Promise.race([both(), end()]);
